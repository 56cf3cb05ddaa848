import type { ProbedStore } from './ports'

/** Keeps secrets in memory alone: for sessions that a person wants for one run only, and for tests. */
export function createMemoryStore(items: Map<string, string> = new Map()): ProbedStore {
  return {
    get: async (name) => items.get(name),
    set: async (name, value) => {
      items.set(name, value)
    },
    delete: async (name) => {
      items.delete(name)
    },
    probe: async () => {},
  }
}
