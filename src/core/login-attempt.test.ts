import { describe, expect, test } from 'vitest'
import type { AttemptStage } from '../shared/app-state'
import { failures } from '../shared/failures'
import type { LoginOptions } from '../shared/login-options'
import type { Profile } from '../shared/profile'
import { quote } from '../shared/reason'
import { attemptLimit } from './login-attempt'
import { LoginError } from './login-error'
import { checks, stages, steps } from './testing/collecting-journal'
import { exampleProfile } from './testing/example-profile'
import { fakeWorld } from './testing/fake-world'
import { gate, settle, until } from './testing/gate'
import { loginDesk } from './testing/login-desk'
import type { ProviderTraits } from './testing/provider-traits'
import { refusal } from './testing/refusal'
import { ScriptedProvider } from './testing/scripted-provider'

/** A desk with everything that a login needs, and a person who finishes in the browser unless told otherwise. */
async function setUp(traits: ProviderTraits = {}, limit?: number) {
  const tenant = await ScriptedProvider.start(traits)
  const world = fakeWorld(tenant)
  const profile = exampleProfile()
  const { index, sessions, attempts } = loginDesk(world, () => profile, { limit })
  const start = (changes: Partial<Profile> = {}, storage: 'keychain' | 'memory' = 'keychain', options?: LoginOptions) =>
    attempts.start({ ...profile, ...changes }, storage, options).attempt
  const logIn = async (changes: Partial<Profile> = {}, storage?: 'keychain' | 'memory') => {
    const attempt = start(changes, storage)
    await until(() => !attempt.isPending)
    return attempt
  }
  return { tenant, world, index, sessions, attempts, start, logIn }
}

const order: readonly AttemptStage[] = ['preparing', 'waiting', 'exchanging', 'checking', 'saving']

/** Nothing of the attempt is left, in any place that it could have touched. */
function expectNothingLeft({ world, sessions, index }: Pick<Setting, 'world' | 'sessions' | 'index'>) {
  expect([...world.stores.keychain.items]).toEqual([])
  expect([...world.stores.memory.items]).toEqual([])
  expect(sessions.views()).toEqual([])
  expect(index.value).toEqual([])
  expect(world.browser.receivers.every(({ closed }) => closed)).toBe(true)
}

const revoked = (tenant: ScriptedProvider) => tenant.requestsTo('/oauth/revoke').map(({ form }) => form.get('token'))

describe('a login', () => {
  test('goes through its stages in order, saves the session and tells the browser so', async () => {
    const { world, sessions, logIn } = await setUp()
    const attempt = await logIn()
    expect(stages(world.events)).toEqual([...order, 'signed_in'])
    expect(attempt.view()).toMatchObject({ stage: 'signed_in', reached: 'saving', strays: 0 })
    expect(sessions.views()).toMatchObject([{ id: attempt.view().sessionId, label: 'Ada Lovelace', status: 'active' }])
    expect(world.browser.pages).toEqual([{ outcome: 'signed_in', account: 'Ada Lovelace', provider: 'Example' }])
    expect(world.browser.receivers).toMatchObject([{ closed: true }])
    expect([...world.stores.keychain.items.keys()]).toEqual([attempt.view().sessionId])
  })

  test('records every check that it made', async () => {
    const { world, logIn } = await setUp({ sendsIssuer: true })
    await logIn({ organization: 'org_1', dpop: true })
    const made = checks(world.events).map((check) => check.split(' ')[0])
    for (const name of [
      'issuer',
      'storage_ready',
      'redirect_literal',
      'code_challenge',
      'request_pushed',
      'state',
      'response_mode',
      'exact_redirect_uri',
      'single_parameters',
      'response_issuer',
      'code_present',
      'token_response',
      'id_token_iss',
      'id_token_aud',
      'id_token_exp',
      'id_token_iat',
      'token_type',
      'nonce',
      'id_token_signature',
      'at_hash',
      'organization',
    ])
      expect(made).toContain(name)
  })

  test('records a repeated parameter with all its values', async () => {
    const { world, logIn } = await setUp()
    await logIn({ resource: ['urn:a', 'urn:b'] })
    expect(steps(world.events, 'authorization_request')[0]?.data).toMatchObject({ resource: 'urn:a urn:b' })
  })

  test('binds receiver, keychain and metadata before the browser opens', async () => {
    const { world, tenant, logIn } = await setUp()
    const before: unknown[] = []
    world.browser.before = () => {
      before.push(world.browser.receivers.length, [...world.stores.keychain.calls], tenant.received.length)
    }
    await logIn()
    expect(before).toEqual([1, ['probe'], expect.any(Number)])
    expect(world.browser.opened).toHaveLength(1)
  })

  test('keeps its session in memory alone when asked to', async () => {
    const { world, index, logIn, sessions } = await setUp()
    await logIn({}, 'memory')
    expect(world.stores.keychain.calls).toEqual([])
    expect(world.stores.memory.items.size).toBe(1)
    expect(index.value).toEqual([])
    expect(sessions.views()).toMatchObject([{ storage: 'memory' }])
  })

  test('keeps the DPoP key with its session', async () => {
    const { world, logIn } = await setUp({ requiresDPoPNonce: true })
    await logIn({ dpop: true })
    const [record = ''] = world.stores.keychain.items.values()
    expect(JSON.parse(record)).toMatchObject({ tokenType: 'dpop', dpopKey: { kty: 'EC', crv: 'P-256', d: /./ } })
  })

  test('without openid needs no ID token', async () => {
    const { logIn, sessions } = await setUp()
    expect((await logIn({ scope: 'offline_access' })).view().stage).toBe('signed_in')
    expect(sessions.views()).toMatchObject([{ subject: 'unknown' }])
  })

  test('forwards an invitation, and demands its organization', async () => {
    const { start, world } = await setUp({ person: { sub: 'ada', name: 'Ada', org_id: 'org_2' } })
    const attempt = start({}, 'keychain', { invitation: 'https://app.example.com/?invitation=inv&organization=org_1' })
    await until(() => !attempt.isPending)
    expect(new URL(world.browser.opened[0] ?? '').searchParams.get('invitation')).toBe('inv')
    expect(attempt.view()).toMatchObject({ stage: 'failed', failure: { code: 'organization_mismatch' } })
  })

  test('answers with code, token and keys only once each', async () => {
    const { tenant, logIn } = await setUp()
    await logIn()
    expect(tenant.requestsTo('/oauth/token')).toHaveLength(1)
    expect(tenant.requestsTo('/.well-known/jwks.json')).toHaveLength(1)
    expect(revoked(tenant)).toEqual([])
  })

  test('is not held up by a browser that never fetches its page', async () => {
    const { tenant, world, start } = await setUp()
    world.browser.follow = () => undefined
    const attempt = start()
    await until(() => world.browser.opened.length === 1)
    const url = tenant.authorize(attempt.link)
    world.browser.receivers[0]?.deliver({ url, answer: () => gate().passed })
    await until(() => attempt.view().stage === 'signed_in')
  })

  test('is not held up by a browser that returns only when it is closed', async () => {
    const { tenant, world, start } = await setUp()
    world.browser.before = () => gate().passed
    const attempt = start()
    await until(() => world.browser.opened.length === 1)
    await world.browser.arrive(tenant.authorize(attempt.link))
    await until(() => attempt.view().stage === 'signed_in')
  })
})

describe('the browser', () => {
  test('that fails is told of, and the attempt goes on with the link', async () => {
    const { tenant, world, start } = await setUp()
    world.browser.before = () => {
      throw new LoginError('browser_failed', quote<string>('exit code 3'))
    }
    const attempt = start()
    await attempt.browserFailed
    expect(attempt.view()).toMatchObject({ stage: 'waiting', browserFailure: { code: 'browser_failed' } })
    await world.browser.arrive(tenant.authorize(attempt.link))
    await until(() => attempt.view().stage === 'signed_in')
    expect(attempt.view().browserFailure?.code).toBe('browser_failed')
  })

  test('can be opened again, at the same address, which takes the failure away', async () => {
    const { world, start } = await setUp()
    world.browser.follow = () => undefined
    world.browser.before = () => {
      if (world.browser.opened.length === 1) throw new LoginError('browser_failed')
    }
    const attempt = start()
    await until(() => attempt.view().browserFailure !== undefined)
    await attempt.openBrowser()
    expect(world.browser.opened).toEqual([attempt.link, attempt.link])
    expect(attempt.view()).not.toHaveProperty('browserFailure')
    attempt.cancel()
  })

  test('is sent to the receiver’s own short address where there is one, so that no program sees the request', async () => {
    const { world, start } = await setUp()
    const { openReceiver } = world
    Object.assign(world, {
      openReceiver: async (...asked: Parameters<typeof openReceiver>) => ({
        ...(await openReceiver(...asked)),
        startAddress: (target: string) => `http://127.0.0.1:49152/start?length=${target.length}`,
      }),
    })
    world.browser.follow = () => undefined
    const attempt = start()
    await until(() => world.browser.opened.length === 1)
    expect(world.browser.opened).toEqual([`http://127.0.0.1:49152/start?length=${attempt.link.length}`])
    attempt.cancel()
  })

  test.each(['before it', 'after it'])('has no link outside of the stage of waiting: %s', async (when) => {
    const { world, start, logIn } = await setUp()
    world.stores.keychain.before = when === 'before it' ? () => gate().passed : () => {}
    const attempt = when === 'before it' ? start() : await logIn()
    expect(() => attempt.link).toThrow(expect.objectContaining({ code: 'attempt_unknown' }))
    await expect(attempt.openBrowser()).rejects.toMatchObject({ code: 'attempt_unknown' })
    attempt.cancel()
  })
})

type Setting = Awaited<ReturnType<typeof setUp>>
interface Hold {
  readonly name: string
  readonly stage: AttemptStage
  /** Makes the login wait there. @returns what lets it go on */
  readonly hold: (setting: Setting) => () => void
  /** The token set is there already, and must be given back. */
  readonly issued?: boolean
}

const holdAnswer = (path: string) => (setting: Setting) => {
  const { passed, open } = gate()
  setting.tenant.misbehave = { answer: (asked) => (asked === path ? passed.then(() => refusal(503, 'x')) : undefined) }
  return open
}

const holdStore =
  (held: string) =>
  ({ world }: Setting) => {
    const { passed, open } = gate()
    world.stores.keychain.before = (operation) => (operation === held ? passed : undefined)
    return open
  }

const holds: Hold[] = [
  { name: 'discovery', stage: 'preparing', hold: holdAnswer('/.well-known/openid-configuration') },
  { name: 'the keychain’s preflight', stage: 'preparing', hold: holdStore('probe') },
  {
    name: 'the receiver',
    stage: 'preparing',
    hold: ({ world }) => {
      const { passed, open } = gate()
      const { openReceiver } = world
      Object.assign(world, {
        openReceiver: (...asked: Parameters<typeof openReceiver>) => passed.then(() => openReceiver(...asked)),
      })
      return open
    },
  },
  {
    name: 'the person',
    stage: 'waiting',
    hold: ({ world }) => {
      world.browser.follow = () => undefined
      return () => {}
    },
  },
  {
    name: 'the browser, which does not come back',
    stage: 'waiting',
    hold: ({ world }) => {
      const { passed, open } = gate()
      world.browser.follow = () => undefined
      world.browser.before = () => passed
      return open
    },
  },
  { name: 'the token response', stage: 'exchanging', hold: holdAnswer('/oauth/token') },
  { name: 'the keys', stage: 'checking', hold: holdAnswer('/.well-known/jwks.json'), issued: true },
  { name: 'the keychain', stage: 'saving', hold: holdStore('set'), issued: true },
  {
    name: 'the index',
    stage: 'saving',
    hold: ({ index }) => {
      const { passed, open } = gate()
      index.before = () => passed
      return open
    },
    issued: true,
  },
]

/** A login that has come as far as `held`. */
async function heldAt({ stage, hold }: Hold, limit?: number) {
  const setting = await setUp({}, limit)
  const release = hold(setting)
  const attempt = setting.start()
  await until(() => attempt.view().stage === stage)
  await settle()
  return { ...setting, attempt, release }
}

async function expectEnded(setting: Awaited<ReturnType<typeof heldAt>>, { stage, issued }: Hold, page: object) {
  const { attempt, tenant, world, release } = setting
  await until(() => !attempt.isPending)
  expect(attempt.view().reached).toBe(stage)
  release()
  await until(() => world.browser.receivers.every(({ closed }) => closed))
  await until(() => setting.index.value.length === 0 && world.stores.keychain.items.size === 0)
  await until(() => revoked(tenant).length === (issued ? 1 : 0))
  await settle()
  expectNothingLeft(setting)
  if (issued) expect(tenant.issued).toContain(revoked(tenant)[0])
  expect(world.browser.pages).toMatchObject(['preparing', 'waiting'].includes(stage) ? [] : [page])
  world.clock.advance(60_000)
  expect(world.clock.pending).toBe(0)
}

describe.each(holds)('while it waits for $name ($stage)', (held) => {
  test('Cancel ends it at once, with nothing left behind', async () => {
    const setting = await heldAt(held)
    setting.attempt.cancel()
    await settle()
    expect(setting.attempt.view()).toMatchObject({ stage: 'cancelled', failure: { code: 'attempt_cancelled' } })
    await expectEnded(setting, held, { outcome: 'cancelled' })
  })

  test('the time limit ends it, with nothing left behind', async () => {
    const setting = await heldAt(held, 10_000)
    setting.world.clock.advance(9_999)
    await settle()
    expect(setting.attempt.isPending).toBe(true)
    setting.world.clock.advance(1)
    await settle()
    const code = { waiting: 'redirect_timeout', saving: 'keychain_timeout' }[held.stage as string] ?? 'network_timeout'
    expect(setting.attempt.view()).toMatchObject({ stage: 'failed', failure: { code } })
    await expectEnded(setting, held, { outcome: 'failed' })
  })
})

describe('an attempt', () => {
  test('has five minutes', async () => {
    const { attempt, world } = await heldAt(holds[3] as Hold)
    expect(attempt.view().deadline - attempt.view().startedAt).toBe(5 * 60_000)
    expect(attemptLimit).toBe(5 * 60_000)
    world.clock.advance(attemptLimit)
    await until(() => !attempt.isPending)
    expect(attempt.view()).toMatchObject({ stage: 'failed', failure: { code: 'redirect_timeout' } })
  })

  test('is not cancelled once it has ended', async () => {
    const { logIn, sessions } = await setUp()
    const attempt = await logIn()
    attempt.cancel()
    await settle()
    expect(attempt.view().stage).toBe('signed_in')
    expect(sessions.views()).toHaveLength(1)
  })

  test('takes no redirect any more once it is cancelled, not even in the same moment', async () => {
    const { attempt, tenant, world } = await heldAt(holds[3] as Hold)
    const url = tenant.authorize(attempt.link)
    attempt.cancel()
    expect(await world.browser.arrive(url)).toEqual({ outcome: 'stray' })
  })
})

describe('a login fails', () => {
  test.each([
    ['keychain_absent', 'is absent'],
    ['keychain_locked', 'is locked'],
    ['keychain_timeout', 'hangs'],
  ] as const)('with %s before the browser opens, when the keychain %s', async (code, _state) => {
    const setting = await setUp()
    setting.world.stores.keychain.before = () => {
      throw new LoginError(code)
    }
    const attempt = await setting.logIn()
    expect(attempt.view()).toMatchObject({ stage: 'failed', reached: 'preparing', failure: { code } })
    expect(setting.world.browser.opened).toEqual([])
    expect(checks(setting.world.events)).toContain('storage_ready fail')
    expectNothingLeft(setting)
  })

  test('with loopback_ports_taken before the browser opens', async () => {
    const setting = await setUp()
    Object.assign(setting.world, {
      openReceiver: () => Promise.reject(new LoginError('loopback_ports_taken', quote<string>('17823'))),
    })
    const attempt = await setting.logIn()
    expect(attempt.view()).toMatchObject({ failure: { code: 'loopback_ports_taken', detail: quote<string>('17823') } })
    expect(setting.world.browser.opened).toEqual([])
  })

  test.each<[string, ScriptedProvider['misbehave']]>([
    ['discovery_failed', { answer: () => new Response('', { status: 404 }) }],
    ['issuer_mismatch', { metadata: (json) => ({ ...json, issuer: 'https://evil.example.com/' }) }],
  ])('with %s before the browser opens', async (code, misbehave) => {
    const setting = await setUp()
    setting.tenant.misbehave = misbehave
    expect((await setting.logIn()).view()).toMatchObject({ reached: 'preparing', failure: { code } })
    expect(setting.world.browser.opened).toEqual([])
    expectNothingLeft(setting)
  })

  const refuse =
    (error: string, description = 'Not today') =>
    (parameters: URLSearchParams) => {
      parameters.delete('code')
      parameters.set('error', error)
      parameters.set('error_description', description)
    }
  test.each<[string, AttemptStage, ScriptedProvider['misbehave']]>([
    ['access_denied', 'waiting', { redirect: refuse('access_denied') }],
    ['interaction_required', 'waiting', { redirect: refuse('interaction_required') }],
    ['invalid_target', 'waiting', { redirect: refuse('access_denied', 'Service not found: https://api') }],
    ['response_issuer_mismatch', 'waiting', { redirect: (sent) => sent.set('iss', 'https://evil.example.com/') }],
    ['duplicate_parameter', 'waiting', { redirect: (sent) => sent.append('code', 'c2') }],
    ['code_missing', 'waiting', { redirect: (sent) => sent.delete('code') }],
    [
      'invalid_grant',
      'exchanging',
      { answer: (path) => (path === '/oauth/token' ? refusal(403, 'invalid_grant') : undefined) },
    ],
    ['id_token_nonce_mismatch', 'exchanging', { claims: (json) => ({ ...json, nonce: 'n' }) }],
    ['id_token_signature_invalid', 'checking', { signature: 'foreign key' }],
    ['id_token_at_hash_mismatch', 'checking', { claims: (json) => ({ ...json, at_hash: 'h' }) }],
    [
      'user_info_subject_mismatch',
      'checking',
      { claims: ({ name: _, email: __, ...json }) => json, userInfo: () => ({ sub: 'eve' }) },
    ],
  ])('with %s while %s, tells the browser the truth, and leaves nothing behind', async (code, reached, misbehave) => {
    const setting = await setUp()
    setting.tenant.misbehave = misbehave
    const attempt = await setting.logIn()
    expect(attempt.view()).toMatchObject({ stage: 'failed', reached, failure: { code } })
    expect(Object.keys(failures)).toContain(code)
    expect(setting.world.browser.pages).toMatchObject([
      { outcome: 'failed', message: attempt.view().failure?.message, remedy: attempt.view().failure?.remedy },
    ])
    expect(stages(setting.world.events).at(-1)).toBe('failed')
    expect(setting.tenant.requestsTo('/oauth/token')).toHaveLength(reached === 'waiting' ? 0 : 1)
    await until(() => revoked(setting.tenant).length === (reached === 'checking' ? 1 : 0))
    expectNothingLeft(setting)
  })

  test.each(['keychain_failed', 'keychain_not_stored', 'keychain_timeout'] as const)(
    'with %s when it cannot be saved: the page says so, and the token is given back',
    async (code) => {
      const setting = await setUp()
      setting.world.stores.keychain.before = (operation) => {
        if (operation === 'set') throw new LoginError(code)
      }
      const attempt = await setting.logIn()
      expect(attempt.view()).toMatchObject({ stage: 'failed', reached: 'saving', failure: { code } })
      expect(setting.world.browser.pages).toMatchObject([{ outcome: 'failed' }])
      await until(() => revoked(setting.tenant).length === 1)
      expectNothingLeft(setting)
    },
  )

  test('with token_type_mismatch: what was issued is given back', async () => {
    const setting = await setUp()
    setting.tenant.misbehave = { tokens: (json) => ({ ...json, token_type: 'Bearer' }) }
    const attempt = await setting.logIn({ dpop: true })
    expect(attempt.view()).toMatchObject({ failure: { code: 'token_type_mismatch' } })
    await until(() => revoked(setting.tenant).length === 1)
    expect(setting.tenant.issued).toContain(revoked(setting.tenant)[0])
    expectNothingLeft(setting)
  })

  test('with redirect_malformed when the answer is a form that nobody asked for', async () => {
    const setting = await setUp()
    setting.world.browser.follow = () => undefined
    const attempt = setting.start()
    await until(() => attempt.view().stage === 'waiting')
    const url = setting.tenant.authorize(attempt.link)
    setting.world.browser.receivers[0]?.deliver({ url, form: true, answer: async () => {} })
    await until(() => !attempt.isPending)
    expect(attempt.view()).toMatchObject({ reached: 'waiting', failure: { code: 'redirect_malformed' } })
    expect(checks(setting.world.events)).toContain('response_mode fail')
    expect(setting.tenant.requestsTo('/oauth/token')).toEqual([])
  })

  test('with storage_failed when the index cannot be written: nothing stays in the keychain', async () => {
    const setting = await setUp()
    setting.index.before = (value) => {
      if (value.length > 0) throw new LoginError('storage_failed')
    }
    const attempt = await setting.logIn()
    expect(attempt.view()).toMatchObject({ stage: 'failed', reached: 'saving', failure: { code: 'storage_failed' } })
    expectNothingLeft(setting)
  })

  test('with internal_error, and no more, when something breaks that nobody foresaw', async () => {
    const setting = await setUp()
    setting.world.stores.keychain.before = (operation) => {
      if (operation === 'set') throw new TypeError('secret detail')
    }
    const attempt = await setting.logIn()
    expect(attempt.view().failure?.code).toBe('internal_error')
    expect(JSON.stringify([attempt.view(), setting.world.browser.pages])).not.toContain('secret detail')
  })

  test('and the next attempt for the same profile works', async () => {
    const { tenant, logIn } = await setUp()
    tenant.misbehave = { redirect: refuse('access_denied') }
    expect((await logIn()).view().stage).toBe('failed')
    tenant.misbehave = {}
    expect((await logIn()).view().stage).toBe('signed_in')
  })
})
