import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isOurPage, resolveAppFile } from './app-address'

const folder = join('/opt', 'postern', 'renderer')

test.each([
  ['app://postern/', 'index.html'],
  ['app://postern/assets/index.js', 'assets/index.js'],
  ['app://postern/assets/../index.html?x#y', 'index.html'],
])('%s is %s', (address, file) => {
  expect(resolveAppFile(folder, address)).toBe(join(folder, file))
})

test.each([
  'app://other/index.html',
  'app://postern/%2e%2e/%2e%2e/etc/passwd',
  'app://postern/..%2f..%2fetc%2fpasswd',
  'app://postern/..%5c..%5csecret',
  'app://postern/a%00.html',
  'app://postern/%E0%A4%A',
  'not an address',
])('%s leads nowhere', (address) => {
  const file = resolveAppFile(folder, address)
  expect(file === undefined || file.startsWith(folder)).toBe(true)
  if (!address.includes('%2e%2e/')) expect(file).toBeUndefined()
})

const page = { url: 'app://postern/', parent: null }

test('commands are taken from the top frame of our own page', () => {
  expect(isOurPage(page, { mainFrame: page } as never)).toBe(true)
})

test.each([
  ['no frame', null, page],
  ['another frame', { url: 'app://postern/', parent: null }, page],
  ['a frame inside ours', { url: 'app://postern/', parent: page }, undefined],
  ['another origin', { url: 'https://postern/', parent: null }, undefined],
  ['another host', { url: 'app://postern.evil/', parent: null }, undefined],
  ['no address', { url: '', parent: null }, undefined],
])('commands are refused from %s', (_name, frame, mainFrame) => {
  expect(isOurPage(frame as never, { mainFrame: mainFrame ?? frame } as never)).toBe(false)
})
