import { describe, expect, test } from 'vitest'
import type { FailureCode } from '../shared/failures'
import type { Profile } from '../shared/profile'
import type { LoginAttempt } from './login-attempt'
import { checks, stages, steps } from './testing/collecting-journal'
import { passing, settle, until } from './testing/gate'
import { type ElsewhereSetting, setUpElsewhere } from './testing/other-ways-setting'
import type { Misbehaviour, ProviderTraits } from './testing/provider-traits'
import { refusal } from './testing/refusal'
import type { Json } from './testing/signing-key'

const grantType = 'urn:ietf:params:oauth:grant-type:device_code'

async function setUp(traits: ProviderTraits = {}, misbehave: Misbehaviour = {}) {
  const setting = await setUpElsewhere(traits)
  setting.tenant.misbehave = misbehave
  const begin = (changes: Partial<Profile> = {}) => setting.start({ redirect: 'device' }, changes)
  return { ...setting, begin }
}

const polls = ({ tenant }: ElsewhereSetting) =>
  tenant.requestsTo('/oauth/token').filter(({ form }) => form.get('grant_type') === grantType)

const userCode = (attempt: LoginAttempt) => attempt.view().device?.userCode ?? ''

/** Lets the clock go on until the attempt has ended. */
const end = async ({ world }: ElsewhereSetting, attempt: LoginAttempt) => {
  await passing(
    world.clock,
    until(() => !attempt.isPending),
  )
  return attempt.view()
}

/** Moves the clock to the next question, and lets it be answered. */
const nextPoll = async ({ world: { clock } }: ElsewhereSetting, milliseconds: number) => {
  clock.advance(milliseconds)
  await settle()
}

/** Answers the first questions for the tokens in place of the provider. */
function first(...answers: readonly (() => Response)[]): Misbehaviour {
  const left = [...answers]
  return { answer: (path, form) => (path === '/oauth/token' && form.has('device_code') ? left.shift()?.() : undefined) }
}

describe('a device login', () => {
  test('shows a code, opens nothing by itself, and saves the session when the person has approved', async () => {
    const setting = await setUp()
    const attempt = await setting.begin()
    expect(attempt.view()).toMatchObject({
      stage: 'waiting',
      redirect: 'device',
      device: {
        userCode: expect.stringMatching(/^.{4}-0$/),
        verificationUri: 'https://tenant.example.com/activate',
        verificationUriComplete: `https://tenant.example.com/activate?user_code=${userCode(attempt)}`,
      },
    })
    expect(setting.world.browser.opened).toEqual([])
    setting.tenant.answerDevice(userCode(attempt), 'approved')
    const view = await end(setting, attempt)
    expect(stages(setting.world.events)).toEqual(['preparing', 'waiting', 'checking', 'saving', 'signed_in'])
    expect(view).toMatchObject({ stage: 'signed_in', answered: true })
    expect(view.device).toBeUndefined()
    expect(setting.sessions.views()).toMatchObject([{ label: 'Ada Lovelace', status: 'active' }])
    expect(setting.world.browser.receivers).toMatchObject([{ closed: true }])
  })

  test('opens the address with the code in it when the person asks for that', async () => {
    const { begin, world } = await setUp()
    const attempt = await begin()
    await attempt.openBrowser()
    expect(world.browser.opened).toEqual([attempt.view().device?.verificationUriComplete])
  })

  test('asks for what the profile asks for, and sends nothing that belongs to a redirect', async () => {
    const setting = await setUp()
    await setting.begin({
      audience: 'https://api.example.com',
      resource: ['urn:a', 'urn:b'],
      organization: 'org_1',
      prompt: 'none',
      maxAge: 60,
      responseMode: 'form_post',
      extra: { 'ext-brand': 'blue', state: 'x' },
    })
    const [request] = setting.tenant.requestsTo('/oauth/device/code')
    expect([...(request?.form.keys() ?? [])].sort()).toEqual([
      'audience',
      'client_id',
      'ext-brand',
      'max_age',
      'organization',
      'resource',
      'resource',
      'scope',
    ])
    expect(checks(setting.world.events)).toEqual(expect.arrayContaining(['pkce skipped', 'state skipped']))
  })

  test('records no code, and nothing of the approved login, but as a fingerprint', async () => {
    const setting = await setUp(
      {},
      first(() => refusal(400, 'slow_down', 'for device-code')),
    )
    const attempt = await setting.begin({ dpop: true })
    const code = userCode(attempt)
    setting.tenant.answerDevice(code, 'approved')
    await end(setting, attempt)
    const printed = JSON.stringify(setting.world.events)
    for (const secret of setting.tenant.issued) expect(printed).not.toContain(secret)
    expect(steps(setting.world.events, 'device_code_received')[0]?.data).toMatchObject({
      user_code: { secret: 'user_code', length: code.length },
    })
  })

  test('sends a proof with each question, with the nonce that the provider wants', async () => {
    const setting = await setUp({ requiresDPoPNonce: true })
    const attempt = await setting.begin({ dpop: true })
    await nextPoll(setting, 5_000)
    setting.tenant.answerDevice(userCode(attempt), 'approved')
    expect(await end(setting, attempt)).toMatchObject({ stage: 'signed_in' })
    expect(polls(setting).every(({ headers }) => headers.has('dpop'))).toBe(true)
    expect(checks(setting.world.events)).toContain('token_type pass')
  })

  test('Cancel ends the questions', async () => {
    const setting = await setUp()
    const attempt = await setting.begin()
    attempt.cancel()
    await until(() => !attempt.isPending)
    await nextPoll(setting, 60_000)
    expect(attempt.view().stage).toBe('cancelled')
    expect(polls(setting)).toEqual([])
    expect(setting.world.clock.pending).toBe(0)
  })
})

describe('the questions of a device login', () => {
  test('come at the interval of the provider', async () => {
    const setting = await setUp({}, { device: (answer) => ({ ...answer, interval: 7 }) })
    await setting.begin()
    for (const [wait, asked] of [
      [6_999, 0],
      [1, 1],
      [6_999, 1],
      [1, 2],
    ] as const) {
      await nextPoll(setting, wait)
      expect(polls(setting)).toHaveLength(asked)
    }
  })

  test.each([undefined, 0.001])(
    'come every five seconds where it is not named, and never in a rush (%s)',
    async (interval) => {
      const setting = await setUp({}, { device: (answer) => ({ ...answer, interval }) })
      await setting.begin()
      await nextPoll(setting, 999)
      expect(polls(setting)).toHaveLength(0)
      await nextPoll(setting, 4_001)
      expect(polls(setting)).toHaveLength(1)
    },
  )

  test.each([200, 400, 403, 429, 500, 503])(
    'come five seconds later from a slow_down on, at HTTP %i',
    async (status) => {
      const setting = await setUp(
        {},
        first(() => refusal(status, 'slow_down')),
      )
      await setting.begin()
      await nextPoll(setting, 5_000)
      for (let asked = 1; asked < 4; asked += 1) {
        await nextPoll(setting, 9_999)
        expect(polls(setting)).toHaveLength(asked)
        await nextPoll(setting, 1)
        expect(polls(setting)).toHaveLength(asked + 1)
      }
    },
  )

  test.each([400, 401, 403, 428, 500])('go on as they are after authorization_pending, at HTTP %i', async (status) => {
    const setting = await setUp(
      {},
      first(() => refusal(status, 'authorization_pending')),
    )
    const attempt = await setting.begin()
    setting.tenant.answerDevice(userCode(attempt), 'approved')
    await nextPoll(setting, 5_000)
    await nextPoll(setting, 5_000)
    await until(() => !attempt.isPending)
    expect(attempt.view().stage).toBe('signed_in')
  })

  test.each<[string, () => Response]>([
    [
      'the network fails',
      () => {
        throw new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } })
      },
    ],
    ['the provider is down', () => new Response('<h1>Down</h1>', { status: 502 })],
    ['a hotel wants to be paid', () => new Response('<h1>Pay</h1>', { headers: { 'content-type': 'text/html' } })],
  ])('come less and less often while %s, and as before when it is over', async (_, fail) => {
    const setting = await setUp(
      {},
      first(fail, fail, fail, () => refusal(403, 'authorization_pending')),
    )
    await setting.begin()
    await nextPoll(setting, 5_000)
    for (const wait of [10_000, 20_000, 40_000, 5_000]) {
      const before = polls(setting).length
      await nextPoll(setting, wait - 1)
      expect(polls(setting)).toHaveLength(before)
      await nextPoll(setting, 1)
      expect(polls(setting)).toHaveLength(before + 1)
    }
  })

  test('wait for as long as Retry-After says', async () => {
    const setting = await setUp(
      {},
      first(() => refusal(429, 'slow_down', undefined, { 'Retry-After': '30' })),
    )
    await setting.begin()
    await nextPoll(setting, 5_000)
    await nextPoll(setting, 29_999)
    expect(polls(setting)).toHaveLength(1)
    await nextPoll(setting, 1)
    expect(polls(setting)).toHaveLength(2)
  })
})

describe('a device login ends', () => {
  test.each<['denied' | 'expired', FailureCode]>([
    ['denied', 'access_denied'],
    ['expired', 'device_code_expired'],
  ])('when it was %s, with %s', async (answer, code) => {
    const setting = await setUp()
    const attempt = await setting.begin()
    setting.tenant.answerDevice(userCode(attempt), answer)
    expect((await end(setting, attempt)).failure?.code).toBe(code)
  })

  test.each<[string, FailureCode]>([
    ['unauthorized_client', 'device_not_allowed'],
    ['unsupported_grant_type', 'device_not_allowed'],
    ['invalid_client', 'invalid_client'],
    ['something_else', 'token_error'],
  ])('when the provider answers %s, with %s', async (error, code) => {
    const setting = await setUp(
      {},
      first(() => refusal(400, error)),
    )
    const attempt = await setting.begin()
    const { failure } = await end(setting, attempt)
    expect(failure?.code).toBe(code === 'token_error' ? 'authorization_error' : code)
  })

  test.each<[number, number]>([
    [120, 120],
    [900, 900],
    [86_400, 1_800],
  ])('with device_code_expired when a code for %i seconds was not used for %i', async (lifetime, seconds) => {
    const setting = await setUp({}, { device: (answer) => ({ ...answer, expires_in: lifetime, interval: 60 }) })
    const attempt = await setting.begin()
    const { clock } = setting.world
    expect(attempt.view().deadline).toBe(clock.now() + seconds * 1_000)
    clock.advance(seconds * 1_000 - 1)
    await settle()
    expect(attempt.isPending).toBe(true)
    clock.advance(1)
    await until(() => !attempt.isPending)
    expect(attempt.view().failure?.code).toBe('device_code_expired')
  })

  test('with the time of any login for the rest, when the code was approved at the last moment', async () => {
    const setting = await setUp({}, { device: (answer) => ({ ...answer, expires_in: 6 }) })
    const attempt = await setting.begin()
    setting.tenant.answerDevice(userCode(attempt), 'approved')
    const saved: number[] = []
    setting.world.stores.keychain.before = (operation) => {
      if (operation === 'set') saved.push(attempt.view().deadline - setting.world.clock.now())
    }
    await end(setting, attempt)
    expect(saved[0]).toBeGreaterThan(290_000)
  })
})

describe('before a code is shown', () => {
  test('a provider without the endpoint is named', async () => {
    const setting = await setUp({ deviceLogin: false })
    const attempt = await setting.begin()
    expect(attempt.view().failure?.code).toBe('device_not_offered')
    expect(checks(setting.world.events)).toContain('device_endpoint fail')
  })

  test('an endpoint without https is refused', async () => {
    const setting = await setUp(
      {},
      { metadata: (all) => ({ ...all, device_authorization_endpoint: 'http://tenant.example.com/' }) },
    )
    expect((await setting.begin()).view().failure?.code).toBe('provider_unsupported')
  })

  test.each<[string, Json]>([
    ['no device code', { device_code: undefined }],
    ['no user code', { user_code: undefined }],
    ['an empty user code', { user_code: '' }],
    ['a user code that turns text around', { user_code: 'AB\u202eCD' }],
    ['a user code of two lines', { user_code: 'AB\nCD' }],
    ['a user code without end', { user_code: 'A'.repeat(65) }],
    ['no address', { verification_uri: undefined }],
    ['an address without https', { verification_uri: 'http://tenant.example.com/activate' }],
    ['an address of this computer', { verification_uri: 'http://127.0.0.1/activate' }],
    ['a script', { verification_uri: 'javascript:alert(1)' }],
    ['a file', { verification_uri_complete: 'file:///etc/passwd' }],
    ['an address of another program', { verification_uri_complete: 'ms-settings:privacy' }],
    ['an address with a name and a password', { verification_uri: 'https://tenant.example.com@evil.example/' }],
    ['an address with a blank', { verification_uri: 'https://tenant.example.com/ activate' }],
    ['an address without end', { verification_uri: `https://tenant.example.com/${'a'.repeat(2_048)}` }],
    ['no lifetime', { expires_in: undefined }],
    ['a wrong interval', { interval: -1 }],
  ])('an answer with %s is refused', async (_, part) => {
    const setting = await setUp({}, { device: (answer) => ({ ...answer, ...part }) })
    const attempt = await setting.begin()
    expect(attempt.view()).toMatchObject({ stage: 'failed', failure: { code: 'device_response_invalid' } })
    expect(checks(setting.world.events)).toContain('device_response fail')
    expect(polls(setting)).toEqual([])
  })

  test('a refusal is told by its own name', async () => {
    const setting = await setUp(
      {},
      { answer: (path) => (path === '/oauth/device/code' ? refusal(403, 'unauthorized_client') : undefined) },
    )
    expect((await setting.begin()).view().failure?.code).toBe('device_not_allowed')
  })
})

describe('the tokens of a device login are refused, and given back, with', () => {
  const seconds = () => Math.floor(Date.now() / 1_000)
  test.each<[FailureCode, Misbehaviour, Partial<Profile>?]>([
    ['id_token_missing', { tokens: ({ id_token: _, ...others }) => others }],
    ['id_token_audience_mismatch', { claims: (claims) => ({ ...claims, aud: 'another' }) }],
    ['id_token_issuer_mismatch', { claims: (claims) => ({ ...claims, iss: 'https://evil.example/' }) }],
    ['id_token_expired', { claims: (claims) => ({ ...claims, exp: seconds() - 120 }) }],
    ['id_token_signature_invalid', { signature: 'foreign key' }],
    ['id_token_at_hash_mismatch', { claims: (claims) => ({ ...claims, at_hash: 'AAAA' }) }],
    ['organization_mismatch', { claims: (claims) => ({ ...claims, org_id: 'org_2' }) }, { organization: 'org_1' }],
    ['login_too_old', { claims: (claims) => ({ ...claims, auth_time: seconds() - 3_600 }) }, { maxAge: 60 }],
    ['login_too_old', { claims: ({ auth_time: _, ...others }) => others }, { maxAge: 60 }],
    ['token_type_mismatch', { tokens: (tokens) => ({ ...tokens, token_type: 'Bearer' }) }, { dpop: true }],
  ])('%s', async (code, misbehave, changes) => {
    const setting = await setUp()
    const attempt = await setting.begin(changes)
    setting.tenant.answerDevice(userCode(attempt), 'approved')
    setting.tenant.misbehave = misbehave
    expect((await end(setting, attempt)).failure?.code).toBe(code)
    expect([...setting.world.stores.keychain.items]).toEqual([])
    const given = setting.tenant.issued.filter((secret) => secret.startsWith('rt-'))
    // The library refuses wrong claims before anybody sees the tokens.
    const seen =
      !code.startsWith('id_token_') ||
      ['id_token_missing', 'id_token_signature_invalid', 'id_token_at_hash_mismatch'].includes(code)
    if (seen) {
      await until(() => setting.tenant.requestsTo('/oauth/revoke').length > 0)
      expect(setting.tenant.requestsTo('/oauth/revoke').map(({ form }) => form.get('token'))).toEqual(given)
    }
  })

  test('nothing, where the person proved who they are after the login was begun', async () => {
    const setting = await setUp()
    const attempt = await setting.begin({ maxAge: 0 })
    setting.tenant.answerDevice(userCode(attempt), 'approved')
    expect(await end(setting, attempt)).toMatchObject({ stage: 'signed_in' })
    expect(checks(setting.world.events)).toContain('auth_time pass')
  })
})
