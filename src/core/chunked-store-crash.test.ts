import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createChunkedStore } from './chunked-store'
import { createMemoryStore } from './memory-store'
import type { ProbedStore } from './ports'

const maxBytes = 200

/** Works `calls` times and then no more; the call it fails in may have taken effect or not. */
function crashing(items: Map<string, string>, calls: number, effect: 'done' | 'undone'): ProbedStore {
  const below = createMemoryStore(items)
  let left = calls
  const counted = async <T>(call: () => Promise<T>): Promise<T> => {
    left--
    if (left >= 0) return call()
    if (left === -1 && effect === 'done') await call()
    throw new Error('crashed')
  }
  return {
    get: (name) => counted(() => below.get(name)),
    set: (name, value) => counted(() => below.set(name, value)),
    delete: (name) => counted(() => below.delete(name)),
    probe: () => counted(() => below.probe()),
  }
}

type Change = { readonly name: string; readonly value: string | undefined }

const apply = (store: ProbedStore, { name, value }: Change) =>
  value === undefined ? store.delete(name) : store.set(name, value)

/** How many items a store holds that was never interrupted. */
async function tidySize(values: Map<string, string>): Promise<number> {
  const items = new Map<string, string>()
  const store = createChunkedStore(createMemoryStore(items), { maxBytes })
  for (const [name, value] of values) await store.set(name, value)
  return items.size
}

const lengths = [undefined, 10, 200, 201, 450, 1_300]
const ofLength = (length: number | undefined, letter: string) =>
  length === undefined ? undefined : letter.repeat(length)

for (const before of lengths) {
  for (const after of lengths) {
    test(`from ${before ?? 'nothing'} to ${after ?? 'nothing'}: a crash at any call leaves the old or the new`, async () => {
      const old = ofLength(before, 'o')
      const next = ofLength(after, 'n')
      for (const effect of ['done', 'undone'] as const) {
        for (let calls = 0, crashed = true; crashed; calls++) {
          const items = new Map<string, string>()
          const sound = createChunkedStore(createMemoryStore(items), { maxBytes })
          await apply(sound, { name: 's1', value: old })

          crashed = await apply(createChunkedStore(crashing(items, calls, effect), { maxBytes }), {
            name: 's1',
            value: next,
          }).then(
            () => false,
            () => true,
          )
          const found = await sound.get('s1')
          expect(crashed ? [old, next] : [next]).toContain(found)

          await sound.set('s1', 'x'.repeat(700))
          expect(items.size).toBe(await tidySize(new Map([['s1', 'x'.repeat(700)]])))
          await sound.delete('s1')
          expect(items.size).toBe(0)
        }
      }
    })
  }
}

const name = fc.constantFrom('s1', 's2')
const value = fc.option(
  fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.string({ unit: fc.constantFrom('a', 'é', '€', '😀'), minLength: 60, maxLength: 500, size: 'max' }),
    fc.constant('postern-chunks:{}'),
  ),
  { nil: undefined },
)
const crash = fc.option(fc.record({ calls: fc.nat(40), effect: fc.constantFrom('done', 'undone') }), { nil: undefined })
const step = fc.record({ name, value, crash })

test('any changes with any crashes: always the old or the new, and nothing left over after a change that went well', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const items = new Map<string, string>()
      const sound = createChunkedStore(createMemoryStore(items), { maxBytes })
      const expected = new Map<string, string>()
      const untidy = new Set<string>()

      for (const { name, value, crash } of steps) {
        const below = crash ? crashing(items, crash.calls, crash.effect) : createMemoryStore(items)
        const done = await apply(createChunkedStore(below, { maxBytes }), { name, value }).then(
          () => true,
          () => false,
        )
        const found = await sound.get(name)
        expect(done ? [value] : [expected.get(name), value]).toContain(found)

        if (found === undefined) expected.delete(name)
        else expected.set(name, found)
        if (crash) untidy.add(name)
        else untidy.delete(name)
        for (const [other, kept] of expected) expect(await sound.get(other)).toBe(kept)
        if (untidy.size === 0) expect(items.size).toBe(await tidySize(expected))
      }
    }),
    { numRuns: 300 },
  )
})
