import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { describeLicence, packageFolder, writeLicences } from './licences.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'licences-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test.each([
  ['/x/node_modules/react/cjs/react.js', 'node_modules/react'],
  ['/x/node_modules/@noble/hashes/sha2.js?commonjs', 'node_modules/@noble/hashes'],
  ['/x/node_modules/a/node_modules/b/index.js', 'node_modules/a/node_modules/b'],
  ['C:\\x\\node_modules\\react\\index.js', 'node_modules/react'],
  ['\0/x/node_modules/a/index.js', 'node_modules/a'],
  ['/x/src/main/main.ts', undefined],
  ['\0rolldown/runtime.js', undefined],
])('the package of %j', (id, expected) => {
  expect(packageFolder(id)).toBe(expected)
})

test('a package is named with its version, its licence and all texts about it', () => {
  writeFileSync(join(folder, 'package.json'), '{ "name": "a", "version": "1.2.3", "license": "MIT" }')
  writeFileSync(join(folder, 'LICENSE.md'), 'You may.\n')
  writeFileSync(join(folder, 'NOTICE'), 'Thanks.')
  writeFileSync(join(folder, 'licensing.js'), 'code')
  expect(describeLicence(folder)).toBe('a 1.2.3 (MIT)\n\nYou may.\n\nThanks.\n')
})

test('one that says nothing of its licence is not shipped unnoticed', () => {
  writeFileSync(join(folder, 'package.json'), '{ "name": "a", "version": "1.2.3" }')
  expect(() => describeLicence(folder)).toThrow('a says nothing')
})

test('a build without a list is not taken for one without packages', () => {
  for (const part of ['main', 'preload', 'renderer']) mkdirSync(join(folder, part))
  expect(() => writeLicences({ build: folder, loaded: [], file: join(folder, 'licences.txt') })).toThrow('ENOENT')
})
