import { beforeEach, describe, expect, test } from 'vitest'
import { toFailure } from '../core/failure'
import { LoginError } from '../core/login-error'
import type { SessionView } from '../shared/app-state'
import type { Profile } from '../shared/profile'
import { because } from '../shared/reason'
import { en } from '../shared/text/en'
import { english } from '../shared/text/english'
import { subcommands } from './subcommands'
import { TestingWorld } from './testing-world'

const work = {
  id: 'p1',
  name: 'Work',
  kind: 'auth0',
  issuer: 'https://work.example/',
  clientId: 'c1',
} as Profile
const ada = {
  id: 's1',
  profileId: 'p1',
  label: 'Ada',
  status: 'active',
  signedInAt: 1,
  accessTokenExpiresAt: 0,
} as SessionView
const token = { value: "at-'1", tokenType: 'bearer', scope: ['openid'] }

let world: TestingWorld
beforeEach(() => {
  world = new TestingWorld()
  world.state = { profiles: [work], sessions: [ada] }
})

describe('a line that cannot be understood', () => {
  test.each([
    ['an unknown command', ['logni'], 'there is no “postern logni”'],
    ['an unknown command of a group', ['profile', 'ad'], 'there is no “postern profile ad”'],
    ['an unknown option', ['token', '--formt', 'raw'], '--formt'],
    ['an option of another command', ['status', '--issuer', 'x'], '--issuer'],
    ['a choice that there is not', ['token', '--format', 'xml'], '--format is one of raw, json, header, env'],
    ['an option without its value', ['token', '--min-ttl'], '--min-ttl'],
    ['a number that is none', ['token', '--min-ttl', '-1'], '--min-ttl'],
    ['a number with more behind it', ['token', '--min-ttl', '5m'], '--min-ttl takes a whole number'],
    ['one word too many', ['token', 'a', 'b'], '“b” is one word too many'],
    ['a name that is missing', ['profile', 'remove'], '“postern profile remove” is followed by NAME'],
    ['a parameter without a value', ['login', '--param', 'max_age'], '--param is written NAME=VALUE'],
    ['a profile without an issuer', ['profile', 'add', 'x', '--client-id', 'c'], '--issuer is needed'],
  ])('%s: exit code 2, and nothing on stdout', async (_what, line, detail) => {
    expect(await world.run(line)).toBe(2)
    expect(world.err).toContain(detail)
    expect(world.out).toBe('')
    expect(world.asked.filter(([command]) => command !== 'getState')).toEqual([])
  })

  test('is told as JSON where JSON was asked for', async () => {
    expect(await world.run(['token', '--json', '--formt'])).toBe(2)
    expect(JSON.parse(world.out)).toMatchObject({
      ok: false,
      error: { code: 'invalid_arguments', message: expect.any(String), remedy: expect.any(String) },
    })
    expect(world.err).toBe('')
  })
})

describe('help', () => {
  test.each([[[]], [['--help']], [['-h']], [['help']], [['profile']], [['profile', '--help']]])(
    'postern %j lists every command',
    async (line) => {
      expect(await world.run(line)).toBe(0)
      for (const { name } of subcommands) expect(world.out).toContain(`  ${name} `)
    },
  )

  test.each(subcommands.map(({ name }) => name))('postern %s --help has examples and asks nobody', async (name) => {
    expect(await world.run([...name.split(' '), '--help'])).toBe(0)
    expect(world.out).toContain(`Usage: postern ${name}`)
    expect(world.out).toContain(`  postern ${name}`)
    expect(world.asked).toEqual([])
  })
})

describe('token', () => {
  beforeEach(() => {
    world.answer = () => ({ ok: true, value: token })
  })

  test.each([
    [[], "at-'1\n"],
    [['--format', 'raw'], "at-'1\n"],
    [['--format', 'json'], `${JSON.stringify(token)}\n`],
    [['--format', 'header'], "Authorization: Bearer at-'1\n"],
    [['--format', 'env'], "POSTERN_TOKEN='at-'\\''1'\n"],
    [['--json'], `${JSON.stringify({ ok: true, value: token })}\n`],
  ])('%j prints the token alone', async (options, out) => {
    expect(await world.run(['token', ...options])).toBe(0)
    expect([world.out, world.err]).toEqual([out, ''])
  })

  test('a token that is bound to a key says so in its header', async () => {
    world.answer = () => ({ ok: true, value: { ...token, tokenType: 'dpop' } })
    await world.run(['token', '--format', 'header'])
    expect(world.out).toBe("Authorization: DPoP at-'1\n")
  })

  test('passes on whose and for how long', async () => {
    await world.run(['token', 'work', '--min-ttl', '600', '--session', 's1', '--client', 'git'])
    expect(world.asked).toEqual([['getToken', { profile: 'work', session: 's1', minTtl: 600 }]])
    expect(world.clients).toEqual(['git'])
  })

  test.each([
    ['session_ended', 90],
    ['interaction_required', 43],
    ['profile_ambiguous', 18],
  ] as const)('%s is its own exit code', async (code, exitCode) => {
    world.answer = () => ({
      ok: false,
      error: { code, message: 'In its language.', remedy: 'In its language.', detail: 'why\u001b[2J' },
    })
    expect(await world.run(['token', '--quiet'])).toBe(exitCode)
    const [message, remedy] = [en[`failure.${code}.message`], en[`failure.${code}.remedy`]]
    expect([world.out, world.err]).toEqual(['', `${code}: ${message}\n  why [2J\n  ${remedy}\n`])
  })

  test('a TLS failure keeps the remedy for what was the matter', async () => {
    const words = { message: 'In its language.', remedy: 'In its language.' }
    world.answer = () => ({ ok: false, error: { code: 'tls_failed', tls: 'self_signed', ...words } })
    await world.run(['token'])
    const lines = [
      `tls_failed: ${en['failure.tls_failed.message']}`,
      en['tls.self_signed'],
      en['tls.self_signed.remedy'],
    ]
    expect(world.err).toBe(`${lines.join('\n  ')}\n`)
  })

  test('a reason of the app is said in the language of the terminal, and in English with --json', async () => {
    const failure = toFailure(new LoginError('socket_unusable', because('reason.path_in_use', { path: '/x' })), english)
    world.answer = () => ({ ok: false, error: structuredClone(failure) })
    world.env = { LANG: 'de_DE.UTF-8' }
    await world.run(['token'])
    expect(world.err).toContain('/x ist belegt')
    await world.run(['token', '--json'])
    expect(JSON.parse(world.out)).toMatchObject({ error: { detail: '/x is in use' } })
  })

  test('what was refused already is not asked for a second time', async () => {
    const error = { code: 'session_ended', message: 'm', remedy: 'r' } as const
    expect(await world.run(['token'], { answer: { ok: false, error } })).toBe(90)
    expect(world.asked).toEqual([])
  })
})

describe('the app', () => {
  test('is started where it does not run', async () => {
    world.runs = false
    expect(await world.run(['status'])).toBe(0)
    expect(world.started).toBe(1)
  })

  test('that dies while it answers is asked once more', async () => {
    let tries = 0
    world.answer = () => {
      tries += 1
      if (tries === 1) throw new LoginError('app_died')
      return { ok: true, value: token }
    }
    expect(await world.run(['token'])).toBe(0)
    expect(tries).toBe(2)
  })

  test('that dies twice is app_died', async () => {
    world.answer = () => {
      throw new LoginError('app_died')
    }
    expect(await world.run(['token'])).toBe(101)
    expect(world.asked).toHaveLength(2)
  })

  test('is never asked twice for what would be done twice', async () => {
    world.answer = () => {
      throw new LoginError('app_died')
    }
    expect(await world.run(['profile', 'add', 'New', '--issuer', 'https://x.example', '--client-id', 'c'])).toBe(101)
    expect(world.asked.filter(([command]) => command === 'addProfile')).toHaveLength(1)
  })
})

test.each([
  [true, {}, true],
  [true, { NO_COLOR: '1' }, false],
  [true, { TERM: 'dumb' }, false],
  [false, {}, false],
])('colour: on a terminal %s, with %j: %s', async (isTTY, env, coloured) => {
  world.isTTY = isTTY
  world.env = env as Record<string, string>
  await world.run(['nonsense'])
  expect(world.err.includes('\u001b[')).toBe(coloured)
})

describe('status', () => {
  test('lists who is signed in where', async () => {
    await world.run(['status'])
    expect(world.out).toBe(
      'Work (https://work.example/)\n  Ada: active, access token expires 1970-01-01T00:00:00.000Z\n',
    )
  })

  test('of one profile as JSON', async () => {
    await world.run(['status', 'WORK', '--json'])
    expect(JSON.parse(world.out)).toMatchObject({
      ok: true,
      value: { profiles: [{ id: 'p1' }], sessions: [{ id: 's1' }] },
    })
  })

  test('of one that there is not: profile_unknown', async () => {
    expect(await world.run(['status', 'elsewhere'])).toBe(4)
  })
})

describe('logout', () => {
  const grace = { ...ada, id: 's2', label: 'Grace', signedInAt: 2 }
  beforeEach(() => {
    world.state = { profiles: [work], sessions: [grace, ada] }
    world.answer = () => ({ ok: true, value: { revoked: 'yes', browser: 'not_asked' } })
  })
  const loggedOut = () => world.asked.filter(([command]) => command === 'logOut').map(([, parameters]) => parameters)

  test.each([
    ['the account that tools get', [], ['s1']],
    ['one account', ['--session', 's2'], ['s2']],
    ['all of a profile', ['work', '--all'], ['s1', 's2']],
    ['all', ['--all'], ['s2', 's1']],
  ])('%s', async (_what, line, ids) => {
    expect(await world.run(['logout', ...line])).toBe(0)
    expect(loggedOut()).toEqual(ids.map((sessionId) => ({ sessionId })))
    expect(world.out).toBe('')
  })

  test('where nobody is signed in: session_unknown', async () => {
    world.state = { profiles: [work] }
    expect(await world.run(['logout'])).toBe(5)
  })
})

describe('profile', () => {
  test('add: options and parameters become fields, the rest further parameters', async () => {
    world.answer = () => ({ ok: true, value: { profile: work } })
    const options =
      '--issuer https://sso.example --client-id c --audience api --resource https://a/ --resource https://b/ --scope openid ' +
      '--redirect paste --port 17823 --port 17824 --param max_age=5 --param screen_hint=signup --param foo=a=b ' +
      '--param response_mode=form_post --organization o --connection g --dpop --par'
    expect(await world.run(['profile', 'add', 'New', ...options.split(' ')])).toBe(0)
    expect(world.asked[1]).toEqual([
      'addProfile',
      {
        name: 'New',
        kind: 'oidc',
        issuer: 'https://sso.example',
        clientId: 'c',
        audience: 'api',
        resource: ['https://a/', 'https://b/'],
        scope: 'openid',
        redirect: 'paste',
        ports: [17823, 17824],
        maxAge: 5,
        screenHint: 'signup',
        extra: { foo: 'a=b' },
        responseMode: 'form_post',
        organization: 'o',
        connection: 'g',
        dpop: true,
        par: true,
      },
    ])
    expect(world.out).toBe('')
  })

  test.each([
    ['tenant.eu.auth0.com', 'auth0'],
    ['https://tenant.eu.auth0.com/', 'auth0'],
    ['login.example.com', 'auth0'],
    ['https://login.example.com/', 'oidc'],
  ])('add: %s is of the kind %s', async (issuer, kind) => {
    world.answer = () => ({ ok: true, value: { profile: work } })
    await world.run(['profile', 'add', 'New', '--issuer', issuer, '--client-id', 'c'])
    expect(world.asked[1]?.[1]).toMatchObject({ kind })
  })

  test('add: a value that makes no profile is profile_invalid, field by field', async () => {
    world.answer = () => ({ ok: true, value: { problems: { issuer: 'not_https' } } })
    expect(await world.run(['profile', 'add', 'New', '--issuer', 'http://x', '--client-id', 'c'])).toBe(3)
    expect(world.err).toContain('issuer: It must start with https://.')
  })

  test('add: a name that is taken is refused', async () => {
    expect(await world.run(['profile', 'add', 'work', '--issuer', 'https://x', '--client-id', 'c'])).toBe(3)
    expect(world.asked).toHaveLength(1)
  })

  test('list, show and remove', async () => {
    await world.run(['profile', 'list'])
    expect(world.out).toBe('Work\thttps://work.example/\n')
    await world.run(['profile', 'show', 'work'])
    expect(world.out).toContain('clientId\tc1\n')
    expect(await world.run(['profile', 'remove', 'work'])).toBe(0)
    expect(world.asked.at(-1)).toEqual(['removeProfile', { profileId: 'p1' }])
  })
})
