import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { inspectRedirect } from './inspect-redirect'
import type { Sighting } from './link-witness'
import { brief, labContext, type Setting } from './testing/lab-setting'

/** A Windows on which every scheme has a program that is there. */
const owned = {
  platform: 'win32',
  run: () => ({ status: 0, output: '    (Default)    REG_SZ    "/usr/bin/my-app" "%1"\r\n' }),
} as const

const computer = (setting: Setting = {}) => ({
  ...labContext(setting),
  appFor: () => Promise.reject(new Error('no app')),
})

function setUp(sighting: Sighting = { kind: 'unseen' }, platform: NodeJS.Platform = 'linux') {
  const sent: string[] = []
  const { links } = labContext()
  const witness = async (link: string) => {
    sent.push(link)
    return sighting
  }
  const probe = { scheme: 'dev.postern.app', platform, links, witness }
  const inspect = async (url: string) => brief((await inspectRedirect(url, computer(owned), probe)).findings)
  return { inspect, sent, probe }
}

test.each<[string, Sighting, string]>([
  ['the program', { kind: 'started', program: 'myapp', pid: 4711 }, 'ok probe_started'],
  ['a failed opener', { kind: 'opener_failed', status: 3 }, 'problem opener_failed'],
  ['nobody', { kind: 'unseen' }, 'note probe_unseen'],
])('another app’s scheme: what was seen is %s', async (_what, sighting, expected) => {
  expect((await setUp(sighting).inspect('myapp://callback')).at(-1)).toBe(expected)
})

test('where processes cannot be looked at, nobody is named', async () => {
  expect((await setUp({ kind: 'unseen' }, 'darwin').inspect('myapp://callback')).at(-1)).toBe('note probe_taken')
})

test('of what was typed the plain address alone is sent, with a fresh number', async () => {
  const { inspect, sent } = setUp()
  await inspect('myapp://ada:word@callback/a?code=c&state=s#f')
  await inspect('myapp:/callback')
  expect(sent.map((link) => link.replace(/[0-9a-f-]{36}$/, 'N'))).toEqual([
    'myapp://callback/a?postern_probe=N',
    'myapp:/callback?postern_probe=N',
  ])
  expect(sent[0]?.slice(-36)).not.toBe(sent[1]?.slice(-36))
})

test.each([
  'file:///etc/passwd',
  'javascript:alert(1)',
  'ms-msdt:/id',
  'search-ms:query',
  'ssh://host',
  'mailto:a@b',
  'myapp:/a%20b',
  'myapp:x y',
])('nothing is sent for %s', async (url) => {
  const { inspect, sent } = setUp()
  expect((await inspect(url)).at(-1)).toBe('note probe_not_sent')
  expect(sent).toEqual([])
})

test('this Postern’s own scheme goes there and back', async () => {
  const { inspect, sent } = setUp()
  expect((await inspect('dev.postern.app:/callback')).at(-1)).toBe('ok link_arrived')
  expect(sent).toEqual([])
})

test('a loopback address is asked without what was typed after it, and a redirect of its is not followed', async () => {
  const asked: (string | undefined)[] = []
  const server = createServer((request, response) => {
    asked.push(request.url)
    response.writeHead(302, { location: '/elsewhere' }).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const { inspect } = setUp()
  expect(await inspect(`http://127.0.0.1:${port}/callback?code=secret#f`)).toEqual([
    'ok inspect_listens',
    'ok probe_answered',
  ])
  expect(asked).toEqual(['/callback'])
})

test('what listens and does not speak HTTP is said so; where nobody listens, nothing is sent', async () => {
  const server = createServer().on('connection', (socket) => socket.end('220 mail\r\n'))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const { inspect } = setUp()
  const url = `http://127.0.0.1:${port}/`
  expect(await inspect(url)).toEqual(['ok inspect_listens', 'problem probe_unanswered'])
  server.close()
  await once(server, 'close')
  expect(await inspect(url)).toEqual(['problem inspect_closed'])
})

test('an address elsewhere is never asked', async () => {
  expect(await setUp().inspect('https://example.com/callback')).toEqual(['note inspect_reserved'])
})

test('nothing is sent where nobody would get it, for a browser would show it', async () => {
  const { probe, sent } = setUp()
  const nobody = await inspectRedirect('nobody:/callback', computer(), probe)
  expect(brief(nobody.findings)).toEqual(['problem inspect_nobody'])
  expect(sent).toEqual([])
})
