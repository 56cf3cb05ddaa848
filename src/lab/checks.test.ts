import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { LoginError } from '../core/login-error'
import { exampleProfile } from '../core/testing/example-profile'
import type { CheckId } from '../shared/lab'
import { checks } from './checks'
import { createInstancesCheck } from './checks/instances'
import { createLoopbackCheck, listen } from './checks/loopback'
import { brief, findingsOf, type Setting } from './testing/lab-setting'

const profile = exampleProfile()
const profiles = () => [profile]
const schemeProfile = () => [exampleProfile({ redirect: { ...profile.redirect, kind: 'scheme' } })]
const answerAt = (milliseconds: number) => async () =>
  new Response(null, { headers: { date: new Date(milliseconds).toUTCString() } })
const fails = async () => {
  throw new LoginError('keychain_locked')
}

test.each<[CheckId, Setting, string[]]>([
  ['ports', {}, ['ok not_here']],
  ['ports', { profiles }, ['ok port_any']],
  ['browser', {}, ['problem no_browser']],
  ['browser', { handlers: { 'x-scheme-handler/https': 'gone.desktop' } }, ['problem browser_missing']],
  ['browser', { env: { BROWSER: 'lynx' } }, ['note browser_variable', 'problem no_browser']],
  ['browser', { platform: 'win32', run: () => ({ status: 1, output: '' }) }, ['problem no_browser']],
  [
    'browser',
    { platform: 'win32', run: () => ({ status: 0, output: ' ProgId    REG_SZ    ChromeHTML' }) },
    ['ok default_browser'],
  ],
  ['browser', { platform: 'darwin', run: () => ({ status: 1, output: '' }) }, ['ok default_browser']],
  ['scheme', {}, ['ok scheme_ours']],
  ['scheme', { schemeOwner: async () => ({ kind: 'nobody' }) }, ['note scheme_nobody']],
  ['scheme', { profiles: schemeProfile, schemeOwner: async () => ({ kind: 'nobody' }) }, ['problem scheme_nobody']],
  [
    'scheme',
    { profiles: schemeProfile, schemeOwner: async () => ({ kind: 'other', name: 'Other' }) },
    ['problem scheme_other'],
  ],
  ['scheme', { schemeOwner: async () => ({ kind: 'stale', path: '/gone' }) }, ['problem scheme_stale']],
  ['mismatch', {}, ['ok surroundings_plain']],
  ['mismatch', { isRoot: true }, ['note root']],
  ['mismatch', { env: {} }, ['problem no_display']],
  ['mismatch', { env: { DISPLAY: ':1', SSH_CONNECTION: '::1' } }, ['note ssh']],
  ['mismatch', { env: { DISPLAY: ':1', WSL_DISTRO_NAME: 'Debian' } }, ['note wsl']],
  ['mismatch', { env: { DISPLAY: ':1', SNAP: '/snap/postern' } }, ['problem snap']],
  ['mismatch', { env: { DISPLAY: ':1', FLATPAK_ID: 'dev.postern' } }, ['note flatpak']],
  ['mismatch', { env: { DISPLAY: ':1', APPIMAGE: '/home/me/Postern.AppImage' } }, ['problem app_image_moved']],
  ['round_trip', {}, ['ok link_arrived', 'ok link_arrived']],
  ['round_trip', { schemeOwner: async () => ({ kind: 'nobody' }) }, ['note link_not_tried']],
  ['round_trip', { links: { send: async () => ({ kind: 'lost' }) } }, ['problem link_lost', 'problem link_lost']],
  [
    'round_trip',
    { links: { send: async () => ({ kind: 'opener_failed', status: 3 }) } },
    ['problem opener_failed', 'problem opener_failed'],
  ],
  [
    'link_content',
    { links: { send: async () => ({ kind: 'lost' }) } },
    [...Array(4).fill('problem length_lost'), 'ok length_refused', 'problem characters_changed', 'ok fragment_refused'],
  ],
  ['link_content', { schemeOwner: async () => ({ kind: 'nobody' }) }, ['note link_not_tried']],
  ['keychain', {}, ['ok keychain_works', 'ok lab.protection.linux']],
  ['keychain', { platform: 'darwin' }, ['ok keychain_works', 'ok lab.protection.darwin']],
  ['keychain', { platform: 'win32' }, ['ok keychain_works', 'ok lab.protection.win32']],
  ['keychain', { keychain: { probe: fails } }, ['problem keychain_fails']],
  ['clock', {}, ['ok no_profiles']],
  ['clock', { profiles }, ['note no_date']],
  ['clock', { profiles, fetch: answerAt(Date.now()) }, ['ok clock_right']],
  ['clock', { profiles, fetch: answerAt(Date.now() - 120_000) }, ['problem clock_wrong']],
  ['proxy', { profiles }, ['ok reached']],
  ['proxy', { profiles, proxyFor: async () => 'PROXY proxy:8080' }, ['note proxy', 'ok reached']],
  [
    'proxy',
    { profiles, fetch: () => Promise.reject(new Error('net::ERR_CERT_DATE_INVALID')) },
    ['problem not_reached'],
  ],
  ['provider', { profiles }, ['ok report_fits']],
  [
    'provider',
    { profiles, report: async ({ issuer }) => ({ issuer, lines: [], suggestion: { par: true } }) },
    ['note report_suggests'],
  ],
  ['provider', { profiles, report: () => Promise.reject(new LoginError('discovery_failed')) }, ['problem not_reached']],
])('%s %#', async (id, setting, expected) => {
  expect(brief(await findingsOf(checks[id], setting))).toEqual(expected)
})

test('a link that is changed on the way is noticed', async () => {
  const send = async (text: string) =>
    ({ kind: 'arrived', text: text.replaceAll('%20', '+'), milliseconds: 1 }) as const
  const findings = brief(await findingsOf(checks.link_content, { links: { send } }))
  expect(findings).toContain('problem characters_changed')
  expect(findings).toContain('problem fragment_arrived')
})

test('a port that another program holds is named with its holder, and none left is a problem', async () => {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const held = exampleProfile({ redirect: { ...profile.redirect, ports: [port] } })
  const findings = await findingsOf(checks.ports, { profiles: () => [held] })
  expect(brief(findings)).toEqual(['note port_held', 'problem all_ports_held'])
  if (process.platform === 'linux')
    expect(findings[0]?.values).toMatchObject({ holder: expect.stringContaining(`${process.pid}`) })
})

test('a port that is free is said to be', async () => {
  const server = await listen('127.0.0.1', 0)
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  const free = exampleProfile({ redirect: { ...profile.redirect, ports: [port] } })
  expect(brief(await findingsOf(checks.ports, { profiles: () => [free] }))).toEqual(['ok port_free'])
})

test('a computer without IPv6 loses one address and keeps the other', async () => {
  const without = createLoopbackCheck((host, port) =>
    host === '::1' ? Promise.reject(Object.assign(new Error(), { code: 'EADDRNOTAVAIL' })) : listen(host, port),
  )
  expect(brief(await findingsOf(without)).slice(0, 2)).toEqual(['ok bound', 'note not_bound'])
})

test('a browser whose program is there is named as a menu names it', async () => {
  const home = await mkdtemp(join(tmpdir(), 'postern-lab-test-'))
  onTestFinished(() => rm(home, { recursive: true }))
  const folder = join(home, '.local', 'share', 'applications')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'b.desktop'), '[Desktop Entry]\nName=A browser\nExec=browse %u\n')
  const setting = { env: { HOME: home, PATH: '/usr/bin' }, handlers: { 'x-scheme-handler/https': 'b.desktop' } }
  const [finding] = await findingsOf(checks.browser, setting)
  expect(finding).toMatchObject({ level: 'ok', values: { browser: 'A browser' } })
})

test.each([
  [[['/opt/Postern/postern']], 'ok instances_one'],
  [[['/opt/Postern/postern'], ['/usr/bin/electron', '--no-sandbox', '/src']], 'note instances_more'],
  [[['/opt/Postern/postern'], ['/usr/bin/electron', '/other'], ['/usr/bin/electron']], 'ok instances_one'],
  [[['/opt/Postern/postern'], ['/usr/bin/node', '/src/bin/postern.cjs']], 'ok instances_one'],
  [[['/opt/Postern/postern'], ['/opt/Postern/postern', '--type=renderer']], 'ok instances_one'],
])('copies of Postern are counted, without their children and the apps of others %#', async (lines, expected) => {
  const nameOf = async (folder: string) => (folder === '/src' ? 'postern' : 'other')
  expect(brief(await findingsOf(createInstancesCheck(async () => lines, nameOf)))).toEqual([expected])
})
