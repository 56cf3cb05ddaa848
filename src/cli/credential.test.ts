import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseCredentials } from './aws-sts'
import { TestingWorld } from './testing-world'

let world: TestingWorld
const token = { value: 'at-1', kind: 'access', username: 'oauth2', expiresAt: 1_800_000_000_500 }
const notMapped = {
  ok: false,
  error: { code: 'host_not_mapped', message: 'No profile.', remedy: 'Name one.' },
} as const

beforeEach(() => {
  world = new TestingWorld()
  world.answer = () => ({ ok: true, value: token })
})

describe('git', () => {
  const asked = 'protocol=https\nhost=git.example.com\n'

  test.each([
    ['a name and the token as password', asked, 'username=oauth2\npassword=at-1\n'],
    ['the name that Git has', `${asked}username=ada\n`, 'username=ada\npassword=at-1\n'],
    [
      'a bearer token, where Git can and the server takes nothing else',
      `capability[]=authtype\n${asked}wwwauth[]=Bearer realm="x"\n`,
      'capability[]=authtype\nauthtype=Bearer\ncredential=at-1\nephemeral=1\n',
    ],
    [
      'a password, where the server takes both',
      `capability[]=authtype\n${asked}wwwauth[]=Bearer\nwwwauth[]=Basic realm="x"\n`,
      'username=oauth2\npassword=at-1\n',
    ],
    ['a password to a Git that knows no other', `${asked}wwwauth[]=Bearer\n`, 'username=oauth2\npassword=at-1\n'],
  ])('gets %s', async (_what, input, out) => {
    world.input = `${input}\n`
    expect(await world.run(['credential', 'git', 'get'])).toBe(0)
    expect(world.out).toBe(`${out}password_expiry_utc=1800000000\n`)
    expect(world.asked).toEqual([['getHostToken', { host: 'https://git.example.com' }]])
    expect(world.clients).toEqual(['git'])
  })

  test('a server that nobody has named: not a word, so that Git asks on', async () => {
    world.input = asked
    world.answer = () => notMapped
    expect(await world.run(['credential', 'git', 'get'])).toBe(0)
    expect(world.out + world.err).toBe('')
  })

  test.each([
    ['store', 'username=a\npassword=b\n', undefined],
    ['erase', 'username=a\n', undefined],
    ['erase', 'username=a\npassword=at-1\n', 'at-1'],
    ['erase', 'capability[]=authtype\nauthtype=Bearer\ncredential=at-1\n', 'at-1'],
  ])('%s of %j says nothing, and at most that a token was refused', async (operation, input, value) => {
    world.input = `${asked}${input}`
    world.answer = () => ({ ok: true, value: null })
    expect(await world.run(['credential', 'git', operation])).toBe(0)
    const refused = value === undefined ? [] : [['refuseHostToken', { host: 'https://git.example.com', value }]]
    expect([world.out, world.err, world.asked]).toEqual(['', '', refused])
  })

  test('erase for a server that nobody has named: not a word', async () => {
    world.input = `${asked}password=x\n`
    world.answer = () => notMapped
    expect(await world.run(['credential', 'git', 'erase'])).toBe(0)
    expect(world.out + world.err).toBe('')
  })

  test('a token with a line break in it adds no line', async () => {
    world.input = asked
    world.answer = () => ({ ok: true, value: { ...token, value: 'at\nhost=evil.example' } })
    expect(await world.run(['credential', 'git', 'get'])).toBe(60)
    expect(world.out).toBe('')
  })
})

describe('docker', () => {
  test('get', async () => {
    world.input = 'https://registry.example.com/v2/\n'
    expect(await world.run(['credential', 'docker', 'get'])).toBe(0)
    expect(JSON.parse(world.out)).toEqual({
      ServerURL: 'https://registry.example.com/v2/',
      Username: 'oauth2',
      Secret: 'at-1',
    })
    expect(world.asked).toEqual([['getHostToken', { host: 'https://registry.example.com/v2/' }]])
  })

  test('get for a server that nobody has named, in the words that Docker looks for', async () => {
    world.input = 'registry.example.com'
    world.answer = () => notMapped
    expect(await world.run(['credential', 'docker', 'get'])).toBe(1)
    expect(world.out).toBe('credentials not found in native keychain\n')
  })

  test('list', async () => {
    world.state = { hosts: [{ host: 'registry.example.com', profileId: 'p1', token: 'access' }] }
    expect(await world.run(['credential', 'docker', 'list'])).toBe(0)
    expect(JSON.parse(world.out)).toEqual({ 'registry.example.com': 'oauth2' })
  })

  test.each(['store', 'erase'])('%s is refused, and says what to do instead', async (operation) => {
    world.input = '{"Secret":"s"}'
    expect(await world.run(['credential', 'docker', operation])).toBe(1)
    expect(world.out).toMatch(/postern log(in|out)/)
    expect(world.asked).toEqual([])
  })
})

describe('kubectl', () => {
  const info = { apiVersion: 'client.authentication.k8s.io/v1', kind: 'ExecCredential', spec: {} }
  const cluster = { server: 'https://k8s.example.com:6443' }

  test('an ExecCredential with its end', async () => {
    world.env = { KUBERNETES_EXEC_INFO: JSON.stringify({ ...info, spec: { cluster, interactive: false } }) }
    expect(await world.run(['credential', 'kubectl'])).toBe(0)
    expect(JSON.parse(world.out)).toEqual({
      apiVersion: 'client.authentication.k8s.io/v1',
      kind: 'ExecCredential',
      status: { token: 'at-1', expirationTimestamp: '2027-01-15T08:00:00Z' },
    })
    expect(world.asked).toEqual([['getHostToken', { host: 'https://k8s.example.com:6443' }]])
  })

  test.each([undefined, '{', JSON.stringify(info)])('without a server there is no token: %s', async (text) => {
    world.env = text === undefined ? {} : { KUBERNETES_EXEC_INFO: text }
    expect(await world.run(['credential', 'kubectl'])).toBe(2)
    expect([world.out, world.asked]).toEqual(['', []])
  })
})

describe('aws', () => {
  const answer = (inner: string) => `<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult><Credentials>
    ${inner}</Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`
  const members = {
    AccessKeyId: 'ASIAEXAMPLEEXAMPLE12',
    SecretAccessKey: 'secret/Access+Key/1234567890',
    SessionToken: 'session/Token+1234567890==',
    Expiration: '2026-11-23T12:00:00Z',
  }
  const xml = answer(
    Object.entries(members)
      .map(([name, value]) => `<${name}>${value}</${name}>`)
      .join('\n'),
  )
  const received: URLSearchParams[] = []
  let reply: { status: number; body: string; headers?: Record<string, string> }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      received.push(new URLSearchParams(Buffer.concat(chunks).toString()))
      response.writeHead(reply.status, reply.headers).end(reply.body)
    })
  })
  const role = ['--role-arn', 'arn:aws:iam::123456789012:role/dev']

  beforeEach(async () => {
    received.length = 0
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterEach(() => {
    server.close()
    server.closeAllConnections()
  })
  const run = () => {
    const { port } = server.address() as AddressInfo
    return world.run(['credential', 'aws', ...role, '--sts-url', `http://127.0.0.1:${port}/`, '--duration', '900'])
  }

  test('the credentials of the role', async () => {
    reply = { status: 200, body: xml }
    expect(await run()).toBe(0)
    expect(JSON.parse(world.out)).toEqual({ Version: 1, ...members })
    expect(Object.fromEntries(received[0] ?? [])).toEqual({
      Action: 'AssumeRoleWithWebIdentity',
      Version: '2011-06-15',
      RoleArn: role[1],
      RoleSessionName: 'postern',
      WebIdentityToken: 'at-1',
      DurationSeconds: '900',
    })
  })

  test('what AWS refuses has its code, and nothing of the token', async () => {
    reply = { status: 400, body: '<Error><Code>InvalidIdentityToken</Code><Message>at-1</Message></Error>' }
    expect(await run()).toBe(107)
    expect(world.out).toBe('')
    expect(world.err).toContain('InvalidIdentityToken')
    expect(world.err).not.toContain('at-1')
  })

  test('a redirect is not followed', async () => {
    reply = { status: 307, body: '', headers: { location: 'http://127.0.0.1:1/' } }
    expect(await run()).toBe(20)
    expect(received).toHaveLength(1)
  })

  test('a server that nobody has named is asked nothing', async () => {
    world.answer = () => notMapped
    expect(await run()).toBe(105)
    expect(received).toEqual([])
  })

  test.each(Object.keys(members))('an answer whose %s is missing or something else is refused', (name) => {
    const without = xml.replace(new RegExp(`<${name}>.*</${name}>`), '')
    const strange = xml.replace(new RegExp(`<${name}>.*</${name}>`), `<${name}>"x"\n</${name}>`)
    for (const text of [without, strange, '', '{}'])
      expect(() => parseCredentials(text)).toThrow(expect.objectContaining({ code: 'sts_refused' }))
  })

  test('the address of STS is that of the region', async () => {
    world.answer = () => notMapped
    await world.run(['credential', 'aws', ...role, '--region', 'eu-central-1'])
    expect(world.asked).toEqual([['getHostToken', { host: 'https://sts.eu-central-1.amazonaws.com/' }]])
    expect(await world.run(['credential', 'aws', ...role, '--region', 'x.evil.example/'])).toBe(2)
  })
})
