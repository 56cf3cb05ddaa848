import { execFile } from 'node:child_process'
import {
  chmodSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { failures } from '../src/shared/failures'
import { homeOf } from './app'
import { type Ended, postern, startPostern } from './command'
import { test as commandTest, openToTools } from './command-scene'
import type { Session } from './desktop'
import { appFolder } from './environment'
import { expect, keptItems } from './scene'
import { watchCommandLines } from './taps'

interface Tools {
  /** Runs a program with the helpers on its PATH. */
  run(program: string, args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Ended>
  readonly folder: string
  readonly token: string
  readonly idToken: string
}

interface Server {
  readonly host: string
  /** What came in, by its `Authorization`. */
  readonly received: string[]
}

/** Somebody is signed in, and the helpers are where tools look for them. */
const test = commandTest.extend<{
  tools: Tools
  serve: (answer: Answer, certificate?: Certificate) => Promise<Server>
}>({
  tools: async ({ session, addProfile, logIn }, use) => {
    await addProfile(openToTools)
    await logIn()
    const [item] = await keptItems(session)
    const kept = JSON.parse(item?.secret ?? '{}')
    const folder = mkdtempSync(join(tmpdir(), 'postern-tools-'))
    linkHelpers(join(folder, 'bin'))
    const commandLines = watchCommandLines()
    await use({
      folder,
      token: kept.accessTokens[0].value,
      idToken: kept.idToken,
      run: (program, args, env = {}) => run(session, folder, program, args, env),
    })
    const lines = commandLines.stop().join('\n')
    expect(lines).toContain('postern')
    for (const secret of [kept.accessTokens[0].value, kept.idToken, kept.refreshToken])
      expect(lines).not.toContain(secret)
    rmSync(folder, { recursive: true })
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from here
  serve: async ({}, use) => {
    const open: ReturnType<typeof createServer>[] = []
    await use(async (answer, certificate) => {
      const received: string[] = []
      const listener: Answer = (request, response) => {
        received.push(request.headers.authorization ?? '')
        answer(request, response)
      }
      const server = certificate ? createSecureServer(certificate, listener) : createServer(listener)
      open.push(server)
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, received }
    })
    for (const server of open) {
      server.close()
      server.closeAllConnections()
    }
  },
})

interface Certificate {
  readonly key: Buffer
  readonly cert: Buffer
}

/** kubectl asks for no credentials without TLS. */
async function selfSigned({ run, folder }: Tools): Promise<Certificate> {
  const files = { key: join(folder, 'key.pem'), cert: join(folder, 'cert.pem') }
  const made = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=127.0.0.1', '-days', '1']
  expect((await run('openssl', ['req', ...made, '-keyout', files.key, '-out', files.cert])).code).toBe(0)
  return { key: readFileSync(files.key), cert: readFileSync(files.cert) }
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void

function linkHelpers(folder: string): void {
  mkdirSync(folder)
  for (const name of ['postern', 'git-credential-postern', 'docker-credential-postern']) {
    symlinkSync(join(appFolder, 'bin', `${name}.cjs`), join(folder, name))
  }
}

async function run(
  session: Session,
  folder: string,
  program: string,
  args: readonly string[],
  more: Readonly<Record<string, string>>,
): Promise<Ended> {
  const env = {
    ...session.env,
    ...more,
    POSTERN_HOME: homeOf(session),
    HOME: folder,
    PATH: `${join(folder, 'bin')}:${process.env['PATH']}`,
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_NOSYSTEM: '1',
  }
  const ended = promisify(execFile)(program, [...args], { env, cwd: folder, timeout: 30_000 })
  return ended.then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    ({ code, stdout, stderr }) => ({ code, out: stdout, err: stderr }),
  )
}

test('git fetches from a server that wants the token, and not before its person has named it', async ({
  session,
  tools,
  serve,
}) => {
  test.slow()
  const { folder, token } = tools
  const basic = `Basic ${Buffer.from(`oauth2:${token}`).toString('base64')}`
  const repository = join(folder, 'notes.git')
  for (const line of [
    ['init', '--bare', '-q', repository],
    ['-C', repository, 'update-server-info'],
  ]) {
    expect((await tools.run('git', line)).code).toBe(0)
  }
  let takes = (authorization: string) => authorization === basic
  const { host, received } = await serve((request, response) => {
    if (!takes(request.headers.authorization ?? '')) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="notes"' }).end()
      return
    }
    const path = join(folder, new URL(request.url ?? '/', 'http://x').pathname)
    if (existsSync(path)) createReadStream(path).pipe(response)
    else response.writeHead(404).end()
  })
  const list = () => tools.run('git', ['-c', 'credential.helper=postern', 'ls-remote', `http://${host}/notes.git`])

  const before = await list()
  expect(before.code).not.toBe(0)
  expect(received.join()).not.toContain('Basic')

  expect((await postern(session, ['host', 'add', host, 'test'])).code).toBe(0)
  expect(await list()).toMatchObject({ code: 0 })
  expect(received).toContain(basic)

  // The server takes that token no more: Git says so, and the next one is another.
  takes = (authorization) => authorization.startsWith('Basic ') && authorization !== basic
  expect((await list()).code).not.toBe(0)
  received.length = 0
  expect(await list()).toMatchObject({ code: 0 })
  expect(received).not.toContain(basic)

  await postern(session, ['host', 'remove', host])
  expect((await list()).code).not.toBe(0)
})

test('docker takes the token to the registry that was named, and no other', async ({ session, tools, serve }) => {
  const { host } = await serve((_request, response) => response.end())
  await postern(session, ['host', 'add', host, 'test', '--username', 'ada'])
  const helper = (operation: string, server: string) =>
    tools.run('bash', ['-c', `printf %s "$1" | docker-credential-postern ${operation}`, 'bash', server])
  expect(JSON.parse((await helper('get', host)).out)).toEqual({ ServerURL: host, Username: 'ada', Secret: tools.token })
  expect(await helper('get', 'registry.example.com')).toMatchObject({
    code: 1,
    out: 'credentials not found in native keychain\n',
  })
  expect(JSON.parse((await helper('list', '')).out)).toEqual({ [host]: 'ada' })
})

/** The newest form of credentials that this kubectl takes: `v1` since Kubernetes 1.22; Debian 12 has an older one. */
async function credentialVersion({ run }: Tools): Promise<string> {
  const { out } = await run('kubectl', ['version', '--client', '--output', 'json'])
  const { major, minor } = JSON.parse(out).clientVersion as { major: string; minor: string }
  const takesV1 = Number.parseInt(major, 10) > 1 || Number.parseInt(minor, 10) >= 22
  return `client.authentication.k8s.io/${takesV1 ? 'v1' : 'v1beta1'}`
}

test('kubectl sends the ID token to the cluster that was named', async ({ session, tools, serve }) => {
  test.slow()
  const { host, received } = await serve(
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"major":"1","minor":"32"}')
    },
    await selfSigned(tools),
  )
  const config = join(tools.folder, 'kubeconfig')
  const exec = {
    apiVersion: await credentialVersion(tools),
    command: 'postern',
    args: ['credential', 'kubectl'],
    interactiveMode: 'Never',
    provideClusterInfo: true,
  }
  writeFileSync(
    config,
    JSON.stringify({
      apiVersion: 'v1',
      kind: 'Config',
      'current-context': 'c',
      clusters: [{ name: 'c', cluster: { server: `https://${host}`, 'insecure-skip-tls-verify': true } }],
      contexts: [{ name: 'c', context: { cluster: 'c', user: 'u' } }],
      users: [{ name: 'u', user: { exec } }],
    }),
  )
  const ask = () => tools.run('kubectl', ['--kubeconfig', config, 'get', '--raw', '/version'])
  const before = await ask()
  expect(before.code).not.toBe(0)
  expect(before.err).toContain('host_not_mapped')
  await postern(session, ['host', 'add', host, 'test', '--token', 'id'])
  expect(await ask()).toMatchObject({ code: 0, out: expect.stringContaining('"major":"1"') })
  expect(received).toContain(`Bearer ${tools.idToken}`)
})

test('the AWS tools get the credentials of a role from a stand-in of STS', async ({ session, tools, serve }) => {
  test.slow()
  const members = {
    AccessKeyId: 'ASIAEXAMPLEEXAMPLE12',
    SecretAccessKey: 'secret/Access+Key/1234567890',
    SessionToken: 'session/Token+1234567890==',
    Expiration: new Date(Date.now() + 3_600_000).toISOString(),
  }
  const xml = Object.entries(members).map(([name, value]) => `<${name}>${value}</${name}>`)
  const bodies: string[] = []
  const { host, received } = await serve((request, response) => {
    request.on('data', (chunk) => bodies.push(String(chunk)))
    request.on('end', () => response.end(`<R><Credentials>${xml.join('')}</Credentials></R>`))
  })
  await postern(session, ['host', 'add', host, 'test', '--token', 'id'])
  const config = join(tools.folder, 'aws')
  const line = `postern credential aws --role-arn arn:aws:iam::123456789012:role/dev --sts-url http://${host}/`
  writeFileSync(config, `[profile dev]\ncredential_process = ${line}\nregion = eu-central-1\n`)
  chmodSync(config, 0o600)
  // The same stand-in is asked who that is, so that it sees which keys the tool signs with.
  const asked = await tools.run(
    'aws',
    ['sts', 'get-caller-identity', '--profile', 'dev', '--endpoint-url', `http://${host}/`],
    {
      AWS_CONFIG_FILE: config,
      AWS_EC2_METADATA_DISABLED: 'true',
    },
  )
  expect(asked.err).not.toContain('postern')
  expect(received.at(-1)).toContain(`AWS4-HMAC-SHA256 Credential=${members.AccessKeyId}/`)
  expect(new URLSearchParams(bodies[0]).get('WebIdentityToken')).toBe(tools.idToken)
})

test('api calls with the token, and shows a redirect elsewhere instead of following it', async ({
  session,
  tools,
  serve,
}) => {
  const other = await serve((_request, response) => response.end('other'))
  const api = await serve(({ url }, response) => {
    if (url === '/here') response.writeHead(302, { location: '/there' }).end()
    else if (url === '/elsewhere') response.writeHead(307, { location: `http://${other.host}/` }).end('away')
    else if (url === '/cut') response.writeHead(200, { 'content-length': 9 }).write('half', () => response.destroy())
    else if (url === '/huge') response.writeHead(200, { 'x-huge': 'x'.repeat(300_000) }).end()
    else response.writeHead(url === '/there' ? 200 : 404).end(`at ${url}`)
  })
  const call = (path: string, ...more: string[]) => postern(session, ['api', `http://${api.host}${path}`, ...more])
  expect(await call('/here')).toEqual({ code: 0, out: 'at /there', err: '' })
  expect(api.received).toEqual([`Bearer ${tools.token}`, `Bearer ${tools.token}`])
  const away = await call('/elsewhere', '-i')
  expect(away).toMatchObject({ code: 0, out: expect.stringContaining(`location: http://${other.host}/`) })
  expect(away.out).toMatch(/^HTTP 307\r\n/)
  expect(other.received).toEqual([])
  expect(await call('/nowhere')).toMatchObject({ code: 104, out: 'at /nowhere' })
  // Half an answer, or one that Chromium takes no more, is none: a failure, and nothing of it on stdout.
  for (const path of ['/cut', '/huge']) {
    expect(await call(path)).toMatchObject({ code: failures.network_unreachable.exitCode, out: '' })
  }
})

test('a call is cancelled at the API when the command that waits for it is ended', async ({
  session,
  tools,
  serve,
}) => {
  const calls: string[] = []
  const api = await serve((_request, response) => {
    calls.push('came')
    response.once('close', () => calls.push('cancelled'))
  })
  const call = startPostern(session, ['api', `http://${api.host}/slow`])
  await expect.poll(() => calls).toEqual(['came'])
  call.interrupt()
  await call.ended
  await expect.poll(() => calls).toEqual(['came', 'cancelled'])
  expect(api.received).toEqual([`Bearer ${tools.token}`])
})
