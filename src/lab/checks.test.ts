import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { LoginError } from '../core/login-error'
import { exampleProfile } from '../core/testing/example-profile'
import { text } from '../core/testing/fake-world'
import type { CheckId } from '../shared/lab'
import { because } from '../shared/reason'
import { checks } from './checks'
import { createInstancesCheck } from './checks/instances'
import { createLoopbackCheck, listen } from './checks/loopback'
import { createPortsCheck } from './checks/ports'
import { brief, findingsOf, type Setting } from './testing/lab-setting'

const profile = exampleProfile()
const profiles = () => [profile]
const schemeProfile = () => [exampleProfile({ redirect: { ...profile.redirect, kind: 'scheme' } })]
const answerAt = (milliseconds: number) => async () =>
  new Response(null, { headers: { date: new Date(milliseconds).toUTCString() } })
const fails = async () => {
  throw new LoginError('keychain_locked')
}
const cannotSay = async () => {
  throw new LoginError('scheme_registration_failed', because('reason.not_started', { program: 'xdg-mime' }))
}
const noTools = () => ({ status: undefined, output: '', missing: true as const })
const appAt = (path: string) => async () => ({ name: 'Chrome', path })
const appImage = { DISPLAY: ':1', APPIMAGE: '/home/me/Postern.AppImage', APPDIR: '/tmp/.mount_1' }

/** A bus on which this very process is the Secret Service. */
const secretService = (program: string) =>
  program === 'gdbus' ? { status: 0, output: `(uint32 ${process.pid},)\n` } : { status: 1, output: '' }

test.each<[CheckId, Setting, string[]]>([
  ['ports', {}, ['ok not_here']],
  ['ports', { profiles }, ['ok port_any']],
  ['browser', {}, ['problem no_browser']],
  ['browser', { handlers: { 'x-scheme-handler/https': 'gone.desktop' } }, ['problem browser_missing']],
  ['browser', { run: noTools }, ['problem tool_missing']],
  ['browser', { env: { BROWSER: 'lynx', PATH: '/usr/bin' } }, ['note browser_variable', 'problem no_browser']],
  ['browser', { env: { BROWSER: '/usr/bin/a:/gone/b -x' } }, ['note browser_variable', 'problem no_browser']],
  ['browser', { env: { BROWSER: '/gone/lynx' } }, ['problem browser_variable_wrong', 'problem no_browser']],
  ['browser', { env: { BROWSER: '"lynx' } }, ['problem browser_variable_wrong', 'problem no_browser']],
  ...(['win32', 'darwin'] as const).flatMap((platform): [CheckId, Setting, string[]][] => [
    ['browser', { platform }, ['problem no_browser']],
    ['browser', { platform, appFor: appAt('/usr/bin/chrome') }, ['ok default_browser', 'ok opened_by']],
    ['browser', { platform, appFor: appAt('/gone/chrome') }, ['problem browser_missing']],
  ]),
  ['scheme', {}, ['ok scheme_ours']],
  ['scheme', { schemeOwner: async () => ({ kind: 'nobody' }) }, ['note scheme_nobody']],
  ['scheme', { profiles: schemeProfile, schemeOwner: async () => ({ kind: 'nobody' }) }, ['problem scheme_nobody']],
  [
    'scheme',
    { profiles: schemeProfile, schemeOwner: async () => ({ kind: 'other', name: 'Other' }) },
    ['problem scheme_other'],
  ],
  ['scheme', { schemeOwner: async () => ({ kind: 'stale', path: '/gone' }) }, ['problem scheme_stale']],
  ['scheme', { schemeOwner: async () => ({ kind: 'stale', path: '/usr/bin/old' }) }, ['problem scheme_copy']],
  ['scheme', { schemeOwner: cannotSay }, ['problem scheme_unknown']],
  ['mismatch', {}, ['ok surroundings_plain']],
  ['mismatch', { isRoot: true }, ['note root']],
  ['mismatch', { env: {} }, ['problem no_display']],
  ['mismatch', { env: { DISPLAY: ':1', SSH_CONNECTION: '::1' } }, ['note ssh']],
  ['mismatch', { env: { DISPLAY: ':1', WSL_DISTRO_NAME: 'Debian' } }, ['note wsl']],
  ['mismatch', { env: { DISPLAY: ':1', SNAP: '/snap/postern' } }, ['problem snap']],
  ['mismatch', { env: { DISPLAY: ':1', FLATPAK_ID: 'dev.postern' } }, ['note flatpak']],
  ['mismatch', { env: appImage, program: '/tmp/.mount_1/postern' }, ['problem app_image_moved']],
  // Those of a terminal that is an AppImage itself.
  ['mismatch', { env: appImage }, ['ok surroundings_plain']],
  ['mismatch', { run: noTools }, ['ok surroundings_plain']],
  ['mismatch', { platform: 'win32', run: () => ({ status: 0, output: 'S-1-16-8192' }) }, ['ok surroundings_plain']],
  ['mismatch', { platform: 'win32', run: () => ({ status: 0, output: 'S-1-16-12288' }) }, ['note elevated']],
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
    [...Array(4).fill('problem length_lost'), 'ok length_refused', 'problem link_lost', 'problem link_lost'],
  ],
  ['link_content', { schemeOwner: async () => ({ kind: 'nobody' }) }, ['note link_not_tried']],
  ['round_trip', { schemeOwner: cannotSay }, ['note link_not_tried']],
  [
    'round_trip',
    { links: { send: async () => ({ kind: 'no_opener', program: 'xdg-open' }) } },
    ['problem tool_missing', 'problem tool_missing'],
  ],
  [
    'round_trip',
    { links: { send: async () => ({ kind: 'turned_away' }) } },
    ['problem link_turned_away', 'problem link_turned_away'],
  ],
  ['keychain', {}, ['ok keychain_works']],
  ['keychain', { keychain: { probe: fails } }, ['problem keychain_fails']],
  ['clock', {}, ['ok no_profiles']],
  ['clock', { profiles }, ['note no_date']],
  ['clock', { profiles, fetch: () => Promise.reject(new Error('net::ERR_NAME_NOT_RESOLVED')) }, ['note not_reached']],
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
  [
    'provider',
    { profiles, report: () => Promise.reject(new LoginError('network_unreachable')) },
    ['problem not_reached'],
  ],
  [
    'provider',
    { profiles, report: () => Promise.reject(new LoginError('issuer_mismatch')) },
    ['problem provider_unusable'],
  ],
])('%s %#', async (id, setting, expected) => {
  expect(brief(await findingsOf(checks[id], setting))).toEqual(expected)
})

test.each([
  ['keychain_locked', 'The keychain is locked.', 'lab.remedy.keychain'],
  ['keychain_absent', 'This computer has no keychain that Postern can use.', 'lab.remedy.keychain_absent'],
  ['keychain_timeout', 'The keychain does not answer.', 'lab.remedy.keychain_restart'],
  ['keychain_failed', 'The keychain cannot be used: keychain_failed', 'lab.remedy.keychain_restart'],
] as const)(
  'a keychain that cannot be used is said in words, with a remedy for just that: %s',
  async (code, words, remedy) => {
    const probe = () => Promise.reject(new LoginError(code))
    const [finding] = await findingsOf(checks.keychain, { keychain: { probe } })
    expect(finding && text(finding.what, finding.values)).toBe(words)
    expect(finding?.remedy).toBe(remedy)
  },
)

test.each(['scheme', 'round_trip', 'link_content', 'browser_links'] as const)(
  'where macOS gives no scheme to this Postern, nobody is told to register it: %s',
  async (id) => {
    const nobody = async () => ({ kind: 'nobody' }) as const
    const findings = await findingsOf(checks[id], { platform: 'darwin', mayRegister: false, schemeOwner: nobody })
    expect(findings.flatMap(({ remedy }) => remedy ?? [])).toEqual(['lab.remedy.packaged'])
  },
)

test('a link with a # is good where Postern was seen to turn it away', async () => {
  const send = async (text: string) =>
    text.includes('#') ? ({ kind: 'turned_away' } as const) : ({ kind: 'arrived', text, milliseconds: 1 } as const)
  expect(brief(await findingsOf(checks.link_content, { links: { send } })).at(-1)).toBe('ok fragment_refused')
})

test.runIf(process.platform === 'linux')(
  'the Secret Service is named by the program that the bus has for it',
  async () => {
    const [, keeper] = await findingsOf(checks.keychain, { run: secretService })
    expect(keeper?.values).toEqual({ program: expect.stringMatching(/^node/) })
  },
)

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

test('for “localhost” a port counts as held that is held in one family alone', async () => {
  const server = await listen('::1', 0)
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const held = exampleProfile({ redirect: { ...profile.redirect, host: 'localhost', ports: [port] } })
  expect(brief(await findingsOf(checks.ports, { profiles: () => [held] }))).toEqual([
    'note port_held',
    'problem all_ports_held',
  ])
})

test('a port that the system does not give is not said to be held by a program', async () => {
  const check = createPortsCheck(() => Promise.reject(Object.assign(new Error(), { code: 'EACCES' })))
  const low = exampleProfile({ redirect: { ...profile.redirect, ports: [80] } })
  const findings = await findingsOf(check, { profiles: () => [low] })
  expect(brief(findings)).toEqual(['note port_refused', 'problem all_ports_held'])
  expect(findings[0]?.values).toMatchObject({ reason: 'EACCES' })
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

test('a port that another program holds on one address alone says nothing of that address', async () => {
  let times = 0
  const busy = createLoopbackCheck((host, port) =>
    host === '::1' && ++times === 1
      ? Promise.reject(Object.assign(new Error(), { code: 'EADDRINUSE' }))
      : listen(host, port),
  )
  expect(brief(await findingsOf(busy)).slice(0, 2)).toEqual(['ok bound', 'ok bound'])
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
  [[['C:\\Postern\\Postern.exe'], ['C:\\Other\\Postern.exe', '--background']], 'note instances_more'],
  [[['/usr/bin/electron', '--require', '/loader.js', '/src']], 'ok instances_one'],
  [[], 'note instances_unseen'],
])('copies of Postern are counted, without their children and the apps of others %#', async (lines, expected) => {
  const nameOf = async (folder: string) => (folder === '/src' ? 'postern' : 'other')
  const list = async () => lines.map((words, pid) => ({ pid, words }))
  expect(brief(await findingsOf(createInstancesCheck(list, nameOf, 0)))).toEqual([expected])
})
