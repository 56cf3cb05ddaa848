import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isCalledForward, takeInstanceLock } from './instance-lock'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const marker = () => join(folder, 'headless')

/** A lock that others hold for the first so many requests. */
function heldFor(requests: number) {
  const asked: boolean[] = []
  const request = ({ background }: { background: boolean }) => asked.push(background) > requests
  return { asked, lock: { request } }
}

const take = (
  lock: { request(data: { background: boolean }): boolean },
  how: Partial<Parameters<typeof takeInstanceLock>[0]> = {},
) => takeInstanceLock({ lock, marker: marker(), background: false, headless: false, patience: 1_000, ...how })

test('the first start stays, and says whether it can show a window', async () => {
  expect(await take(heldFor(0).lock, { background: true, headless: true })).toBe(true)
  expect(existsSync(marker())).toBe(true)
  expect(await take(heldFor(0).lock)).toBe(true)
  expect(existsSync(marker())).toBe(false)
})

test('a second start by a person tells the first and goes', async () => {
  const { asked, lock } = heldFor(1)
  expect(await take(lock)).toBe(false)
  expect(asked).toEqual([false])
})

test('a start that brings a link hands it over once, even where the first has no window', async () => {
  writeFileSync(marker(), '')
  const { asked, lock } = heldFor(1)
  expect(await take(lock, { handsOver: true })).toBe(false)
  expect(asked).toEqual([false])
})

test('a start by a tool goes, even where the first has no window', async () => {
  writeFileSync(marker(), '')
  const { asked, lock } = heldFor(1)
  expect(await take(lock, { background: true })).toBe(false)
  expect(asked).toEqual([true])
})

test('a start by a person waits until one without a display has gone', async () => {
  writeFileSync(marker(), '')
  expect(await take(heldFor(2).lock)).toBe(true)
})

test('it does not wait for ever', async () => {
  writeFileSync(marker(), '')
  expect(await take(heldFor(1_000).lock, { patience: 300 })).toBe(false)
})

test('a start by a command that wants a browser waits until one without a display has gone, and tells it', async () => {
  writeFileSync(marker(), '')
  const { asked, lock } = heldFor(2)
  expect(await take(lock, { background: true, takesOver: true })).toBe(true)
  expect(asked).toEqual([true, true, true])
  expect(existsSync(marker())).toBe(false)
})

test('where the first one can show a window, nothing takes its place', async () => {
  const { lock } = heldFor(1)
  expect(await take(lock, { background: true, takesOver: true })).toBe(false)
})

test.each([
  [{ background: true }, false, false],
  [{ background: true }, true, false],
  [{ background: true, takesOver: true }, true, true],
  [{ background: true, takesOver: true }, false, false],
  [{ background: true, takesOver: 'yes' }, true, false],
  [{ background: false }, false, true],
  [null, false, true],
  [undefined, false, true],
  ['x', false, true],
])('what a second start says of itself: %j, to one without a display: %s', (data, headless, expected) => {
  expect(isCalledForward(data, headless)).toBe(expected)
})
