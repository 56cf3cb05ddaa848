import { expect, test } from 'vitest'
import { KnownSessions } from './known-sessions'
import type { KeptValue } from './ports'
import type { SessionEntry } from './session-index'
import { gate } from './testing/gate'

const entry = (id: string): SessionEntry => ({
  id,
  profileId: 'p',
  subject: id,
  label: id,
  signedInAt: 1,
  canRefresh: true,
})

/** A file whose first write is held up. */
function slowFile() {
  const held = gate()
  const written: string[][] = []
  const file: KeptValue<readonly SessionEntry[]> = {
    read: async () => ({ value: [] }),
    write: async (value) => {
      written.push(value.map(({ id }) => id))
      if (written.length === 1) await held.passed
    },
  }
  return { file, written, held }
}

test('a burst of changes is one write, which holds all of them', async () => {
  const { file, written, held } = slowFile()
  const known = new KnownSessions(file)
  const writes: Promise<void>[] = []
  for (let number = 1; number <= 100; number += 1) {
    known.set({ entry: entry(`s${number}`), storage: 'keychain' })
    writes.push(known.write())
    await Promise.resolve()
  }
  held.open()
  await Promise.all(writes)
  expect(written.map((ids) => ids.length)).toEqual([expect.any(Number), 100])
})

test('a write that fails is told to those who asked for it, and to no later one', async () => {
  let failures = 1
  const file: KeptValue<readonly SessionEntry[]> = {
    read: async () => ({ value: [] }),
    write: async () => {
      if (failures-- > 0) throw new Error('full')
    },
  }
  const known = new KnownSessions(file)
  await expect(known.write()).rejects.toThrow('full')
  await expect(known.write()).resolves.toBeUndefined()
})
