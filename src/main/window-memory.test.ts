import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { WindowMemory } from './window-memory'

const place = { x: 1, y: 2, width: 960, height: 680, maximized: false }
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postern-window-'))
})
afterEach(() => rmSync(folder, { recursive: true }))
const file = () => join(folder, 'window.json')

test('the first start has no place and follows the system', () => {
  const memory = new WindowMemory(file())
  expect([memory.theme, memory.place]).toEqual(['system', undefined])
})

test('place and theme are found again, and only this person may read them', () => {
  const memory = new WindowMemory(file())
  memory.keepPlace(place)
  memory.keepTheme('dark')
  const next = new WindowMemory(file())
  expect([next.theme, next.place]).toEqual(['dark', place])
  expect(readdirSync(folder)).toEqual(['window.json'])
  if (process.platform !== 'win32') expect(statSync(file()).mode & 0o777).toBe(0o600)
})

test.each([
  ['no JSON', '{', 'system'],
  ['null', 'null', 'system'],
  ['a theme that is none', '{"theme":"pink"}', 'system'],
  ['a place in words', '{"theme":"light","place":{"x":"1","y":2,"width":3,"height":4,"maximized":false}}', 'light'],
  ['half a place', '{"theme":"dark","place":{"x":1,"y":2}}', 'dark'],
])('a damaged file counts as far as it can be read: %s', (_what, text, theme) => {
  writeFileSync(file(), text)
  const memory = new WindowMemory(file())
  expect([memory.theme, memory.place]).toEqual([theme, undefined])
})

test('what cannot be written is said of the theme, which stays, and not of the place', () => {
  const memory = new WindowMemory(join(folder, 'nowhere', 'window.json'))
  expect(() => memory.keepTheme('dark')).toThrow(expect.objectContaining({ code: 'storage_failed' }))
  memory.keepPlace(place)
  expect([memory.theme, memory.place]).toEqual(['system', undefined])
})
