import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeBrowserProfile } from './browser-profile'
import { findBrowsers } from './browsers'

const only = (...paths: string[]) => ({ isThere: async (path: string) => paths.includes(path) })

test.each<[NodeJS.Platform, string[], string[]]>([
  ['linux', ['/usr/bin/chromium', '/usr/local/bin/firefox'], ['Chromium', 'Firefox']],
  ['linux', ['/usr/bin/firefox', '/usr/bin/firefox-esr'], ['Firefox']],
  ['linux', [], []],
  ['darwin', ['/Applications/Safari.app/Contents/MacOS/Safari'], ['Safari']],
])('finds each browser once: %s %#', async (platform, paths, names) => {
  const env = { PATH: '/usr/local/bin:/usr/bin' }
  const found = await findBrowsers({ platform, env, ...only(...paths) })
  expect(found.map(({ name }) => name)).toEqual(names)
})

const options = { scheme: 'dev.postern.app', origin: 'http://127.0.0.1:1', isRoot: true }

test('a folder of Chromium’s lets one page’s links of one scheme through, and goes afterwards', async () => {
  const { args, remove } = await makeBrowserProfile({ name: 'Chromium', family: 'chromium', program: '' }, options)
  const folder = args[0]?.replace('--user-data-dir=', '') ?? ''
  const preferences = JSON.parse(await readFile(join(folder, 'Default', 'Preferences'), 'utf8'))
  expect(preferences.protocol_handler.allowed_origin_protocol_pairs).toEqual({
    'http://127.0.0.1:1': { 'dev.postern.app': true },
  })
  expect(args).toContain('--no-sandbox')
  await remove()
  expect(existsSync(folder)).toBe(false)
})

test('a folder of Firefox’s gives one scheme to the system', async () => {
  const { args, remove } = await makeBrowserProfile({ name: 'Firefox', family: 'firefox', program: '' }, options)
  const handlers = JSON.parse(await readFile(join(args[1] ?? '', 'handlers.json'), 'utf8'))
  expect(handlers.schemes).toEqual({ 'dev.postern.app': { action: 4, ask: false } })
  await remove()
})
