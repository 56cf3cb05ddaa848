import { expect, test } from 'vitest'
import { distOf } from './electron-dist.mjs'

test.each([
  ['linux', '/cache/electron/electron', '/cache/electron'],
  ['darwin', '/cache/electron/Electron.app/Contents/MacOS/Electron', '/cache/electron'],
])('the folder of an unpacked Electron on %s', (platform, executable, folder) => {
  expect(distOf(executable, platform)).toBe(folder)
})
