import { expect, test } from 'vitest'
import { collectGarbage, exitApp } from './app-exit'

test.each([
  ['33.2.1', ['collected', 'exited']],
  ['34.0.1', ['collected', 'exited']],
  ['35.0.0', ['exited']],
  ['45.4.1', ['exited']],
])('Electron %s: %j', (version, expected) => {
  const done: string[] = []
  exitApp({ exit: () => done.push('exited') }, version, () => done.push('collected'))
  expect(done).toEqual(expected)
})

test('what nobody refers to is gone after a collection', async () => {
  const kept = {}
  const references = [new WeakRef(kept), new WeakRef({})]
  // In the job in which it was made, a weak reference holds what it refers to.
  await new Promise((resolve) => setImmediate(resolve))
  collectGarbage()
  expect(references.map((reference) => reference.deref())).toEqual([kept, undefined])
})
