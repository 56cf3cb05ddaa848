import { format, inspect } from 'node:util'

/** Everything that can be got out of a value without calling its methods: all that a log or a crash report might hold. */
export function printed(value: unknown): string {
  return [
    inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true, maxStringLength: null }),
    inspect(value, { depth: Number.POSITIVE_INFINITY, customInspect: false, maxArrayLength: null }),
    format('%s %o %O %j', value, value, value, value),
    `${json(value)}`,
    ...strings(value, new Set()),
  ].join('\n')
}

function json(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return undefined
  }
}

function strings(value: unknown, seen: Set<unknown>): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  const own = Reflect.ownKeys(value).map((key) => (value as Record<PropertyKey, unknown>)[key])
  const held = value instanceof Map || value instanceof Set ? [...value] : []
  return [...own, ...held].flatMap((each) => strings(each, seen))
}
