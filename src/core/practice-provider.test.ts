import { decodeJwt } from 'jose'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { createLoopbackReceivers } from '../node/loopback-receiver'
import { renderResultPage } from '../node/result-page'
import { refresh as refreshBare } from '../practice/bare-client'
import { type PracticeOptions, practiceAudience } from '../practice/options'
import { type Choice, ScriptedPerson } from '../practice/scripted-person'
import { type RunningPracticeProvider, startPracticeProvider } from '../practice/server'
import { temporaryProvider } from '../practice/temporary-provider'
import type { FailureCode } from '../shared/failures'
import { type FaultName, faultParameter } from '../shared/faults'
import type { Profile, ProfileInput } from '../shared/profile'
import { createMemoryStore } from './memory-store'
import type { PendingEntry } from './pending-login'
import type { BrowserOpener, Clock, World } from './ports'
import { parseProfile } from './profile'
import { parseSessionRecord } from './session-record'
import { checks, collectingJournal, steps } from './testing/collecting-journal'
import { FakeValue } from './testing/fake-value'
import { text } from './testing/fake-world'
import { until } from './testing/gate'
import { loginDesk } from './testing/login-desk'

const clock: Clock = {
  now: Date.now,
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds)
    return () => clearTimeout(timer)
  },
}

/** Making a provider takes longer than a login, so tests share those with the same options; each has its own person. */
const tenants = new Map<string, Promise<RunningPracticeProvider>>()

function sharedProvider(options: PracticeOptions): Promise<RunningPracticeProvider> {
  const key = JSON.stringify(options)
  const tenant = tenants.get(key) ?? startPracticeProvider(options)
  tenants.set(key, tenant)
  return tenant
}

afterAll(async () => {
  for (const tenant of tenants.values()) await (await tenant).close()
})

/** The core as the app composes it, with real HTTP on both sides; only browser and keychain are played. */
async function setUp(options: PracticeOptions = {}, input: Partial<ProfileInput> = {}, own = false) {
  const tenant = await (own ? temporaryProvider(options) : sharedProvider(options))
  const name = `Ada ${crypto.randomUUID().slice(0, 8)}`
  const parsed = parseProfile(
    { kind: 'practice', issuer: tenant.issuer, clientId: tenant.clientId, ...input },
    'practice',
  )
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed))
  const receivers = createLoopbackReceivers({ renderPage: (page) => renderResultPage(page, text) })
  onTestFinished(() => receivers.dispose())
  const { journal, events } = collectingJournal(clock.now)
  const items = new Map<string, string>()
  const browser = new PersonsBrowser()
  const world: World = {
    fetch: globalThis.fetch,
    clock,
    browser,
    openReceiver: receivers.open,
    stores: { keychain: createMemoryStore(items), memory: createMemoryStore() },
    pendingIndex: new FakeValue<readonly PendingEntry[]>([]),
    journal,
    text,
    random: Math.random,
  }
  const profiles = new Map([[parsed.profile.id, parsed.profile]])
  const { index, sessions, attempts } = loginDesk(world, (id) => profiles.get(id) as Profile)
  const logIn = async (choice: Choice = {}, changes: Partial<Profile> = {}) => {
    browser.choice = { account: { name }, ...choice }
    const { attempt } = attempts.start({ ...parsed.profile, ...changes }, 'keychain')
    await until(() => !attempt.isPending)
    await browser.done
    return attempt.view()
  }
  const record = () => parseSessionRecord([...items.values()][0] ?? '')
  return { name, tenant, browser, items, index, sessions, attempts, profile: parsed.profile, logIn, record, events }
}

/** A browser that a scripted person uses; it keeps its cookies, and the page that it ended on. */
class PersonsBrowser implements BrowserOpener {
  readonly person = new ScriptedPerson()
  choice: Choice = { account: 'ada' }
  /** What it does with the redirect. */
  follow: (redirect: string) => Promise<Response> = (redirect) => fetch(redirect)
  done: Promise<void> = Promise.resolve()
  page = { url: '', status: 0, text: '' }

  async open(start: string): Promise<void> {
    this.done = this.#browse(start)
  }

  async #browse(start: string): Promise<void> {
    const address = (await fetch(start, { redirect: 'manual' })).headers.get('location')
    const redirect = await this.person.approve(address ?? start, this.choice)
    const response = await this.follow(redirect)
    this.page = { url: response.url, status: response.status, text: await response.text() }
  }
}

test('a person signs in, refreshes and signs out', async () => {
  const { name, tenant, browser, items, index, sessions, logIn, record, events } = await setUp()
  const view = await logIn()
  expect(view).toMatchObject({ stage: 'signed_in' })
  expect(browser.person.pages).toEqual(['login', 'consent'])
  expect(browser.page).toMatchObject({ status: 200, text: expect.stringContaining(name) })
  expect(browser.page.url).not.toMatch(/code|state/)
  expect(sessions.views()).toMatchObject([
    { label: name, email: expect.stringContaining('@practice.test'), status: 'active', canRefresh: true },
  ])
  expect(checks(events).filter((check) => check.endsWith('fail'))).toEqual([])
  expect(checks(events)).toEqual(
    expect.arrayContaining(['id_token_signature pass', 'response_issuer pass', 'nonce pass']),
  )

  const id = view.sessionId ?? ''
  const before = record()
  await sessions.refresh(id)
  const after = record()
  expect(after.refreshToken).not.toBe(before.refreshToken)
  expect(after.accessTokens[0]?.value).not.toBe(before.accessTokens[0]?.value)
  expect(after.subject).toBe(before.subject)

  expect(await sessions.logOut(id)).toMatchObject({ revoked: 'yes' })
  expect([items.size, index.value, sessions.views()]).toEqual([0, [], []])
  expect(await refreshBare(tenant, after.refreshToken ?? '')).toMatchObject({
    status: 403,
    body: { error: 'invalid_grant' },
  })
})

test('a rotated refresh token that is used again ends the session', async () => {
  const { items, sessions, logIn } = await setUp()
  const { sessionId: id = '' } = await logIn()
  const old = items.get(id) ?? ''
  await sessions.refresh(id)
  const newer = items.get(id) ?? ''
  items.set(id, old)
  await expect(sessions.refresh(id)).rejects.toMatchObject({ code: 'session_ended' })
  items.set(id, newer)
  await expect(sessions.refresh(id)).rejects.toMatchObject({ code: 'session_ended' })
  expect(sessions.views()).toMatchObject([{ status: 'ended' }])
})

test('a session refreshed by fifty at the same time lives on: the provider saw one of them', async () => {
  const { sessions, logIn } = await setUp()
  const { sessionId: id = '' } = await logIn()
  await Promise.all(Array.from({ length: 50 }, () => sessions.refresh(id)))
  await sessions.refresh(id)
  expect(sessions.views()).toMatchObject([{ status: 'active' }])
})

test('the same person again takes the place of the older session, another person does not', async () => {
  const { name, browser, sessions, logIn } = await setUp()
  await logIn()
  const second = await logIn()
  expect(browser.person.pages).toEqual(['login', 'consent'])
  expect(sessions.views()).toMatchObject([{ id: second.sessionId }])
  await sessions.refresh(second.sessionId ?? '')
  await logIn({ account: 'grace' }, { prompt: 'login' })
  expect(sessions.views().map(({ label }) => label)).toEqual([name, 'Grace Hopper'])
})

describe('a refusal', () => {
  test.each<[string, string, Choice, Partial<Profile>, PracticeOptions, RegExp]>([
    ['denied consent', 'access_denied', { deny: true }, {}, {}, /access_denied/],
    ['a cancelled sign-in', 'access_denied', { cancel: true }, {}, {}, /access_denied/],
    ['an unknown audience', 'invalid_target', {}, { audience: 'urn:nowhere' }, {}, /urn:nowhere/],
    ['an unknown resource', 'invalid_target', {}, { resource: ['urn:nowhere'] }, {}, /urn:nowhere/],
    ['prompt=none with nobody signed in', 'login_required', {}, { prompt: 'none' }, {}, /./],
    ['an unknown organization', 'invalid_request', {}, { organization: 'org_nowhere' }, {}, /organization/],
  ])('of %s is %s, here and in the browser', async (_what, code, choice, changes, options, detail) => {
    const { browser, items, sessions, logIn } = await setUp(options)
    const view = await logIn(choice, changes)
    expect(view).toMatchObject({ stage: 'failed', failure: { code, detail: expect.stringMatching(detail) } })
    expect(browser.page.status).toBe(200)
    const title = changes.prompt === 'none' ? 'page.failed.silent.title' : 'page.failed.title'
    expect(browser.page.text).toContain(text(title))
    expect(browser.page.text).toContain('close this tab')
    expect([items.size, sessions.views()]).toEqual([0, []])
  })

  test('is no more than that: the next sign-in works', async () => {
    const { logIn } = await setUp()
    expect((await logIn({ deny: true })).stage).toBe('failed')
    expect((await logIn()).stage).toBe('signed_in')
  })
})

describe('prompt=none', () => {
  test('signs in silently who is signed in already', async () => {
    const { browser, logIn } = await setUp()
    await logIn()
    expect((await logIn({}, { prompt: 'none' })).stage).toBe('signed_in')
    expect(browser.person.pages).toEqual(['login', 'consent'])
  })

  test('is answered with interaction_required by a provider like Auth0: an answer, and the session stays', async () => {
    const { logIn, sessions } = await setUp({ silentSignIn: false })
    await logIn()
    expect(await logIn({}, { prompt: 'none' })).toMatchObject({ failure: { code: 'interaction_required' } })
    expect(sessions.views()).toMatchObject([{ status: 'active' }])
  })
})

describe('DPoP', () => {
  test.each([
    ['with a nonce that is required', true, practiceAudience],
    ['without a nonce', false, practiceAudience],
    ['for an opaque token', true, undefined],
  ])('binds the session to its key, %s', async (_how, dpopNonceRequired, audience) => {
    const { sessions, logIn, record } = await setUp(
      { dpopNonceRequired },
      { dpop: true, ...(audience ? { audience } : {}) },
    )
    const view = await logIn()
    expect(view).toMatchObject({ stage: 'signed_in' })
    const { tokenType, dpopKey } = record()
    expect(tokenType).toBe('dpop')
    await sessions.refresh(view.sessionId ?? '')
    await sessions.refresh(view.sessionId ?? '')
    expect(record().dpopKey).toEqual(dpopKey)
    expect(await sessions.logOut(view.sessionId ?? '')).toMatchObject({ revoked: 'yes' })
  })

  test('makes a stolen refresh token worthless', async () => {
    const { tenant, logIn, record } = await setUp({}, { dpop: true })
    await logIn()
    expect((await refreshBare(tenant, record().refreshToken ?? '')).status).toBeGreaterThanOrEqual(400)
  })
})

describe('a pushed request', () => {
  test.each<[string, PracticeOptions, Partial<ProfileInput>]>([
    ['because the provider requires it', { parRequired: true }, {}],
    ['because the profile asks for it', {}, { par: true }],
    ['with DPoP', { parRequired: true }, { dpop: true }],
    ['with DPoP and its nonce', { parRequired: true, dpopNonceRequired: true }, { dpop: true }],
    [
      'with an organization and an audience',
      { parRequired: true },
      { organization: 'garden', audience: practiceAudience },
    ],
    ['with its answer as a form', { parRequired: true }, { responseMode: 'form_post' }],
  ])('signs in and refreshes, %s', async (_why, options, input) => {
    const { tenant, browser, sessions, logIn, events } = await setUp(options, input)
    if (input.responseMode) browser.follow = async () => new Response('')
    const view = await logIn()
    expect(view).toMatchObject({ stage: 'signed_in' })
    await sessions.refresh(view.sessionId ?? '')
    expect(sessions.views()).toMatchObject([{ status: 'active' }])
    expect(checks(events)).toContain('request_pushed pass')
    expect(steps(events, 'authorization_request')[0]?.data).toEqual({
      client_id: tenant.clientId,
      request_uri: expect.objectContaining({ secret: 'request_uri' }),
    })
  })

  test('that the provider refuses opens no browser', async () => {
    const { browser, logIn } = await setUp({ parRequired: true })
    expect(await logIn({}, { organization: 'org_nowhere' })).toMatchObject({
      reached: 'preparing',
      failure: { code: 'invalid_request', detail: expect.stringContaining('organization') },
    })
    expect(browser.person.pages).toEqual([])
  })
})

describe('an answer as a form', () => {
  test('signs in, without a stray, a code in an address or a failed check', async () => {
    const { browser, logIn, sessions, events } = await setUp({}, { responseMode: 'form_post' })
    browser.follow = async () => new Response('')
    expect(await logIn()).toMatchObject({ stage: 'signed_in', strays: 0 })
    expect(sessions.views()).toMatchObject([{ status: 'active' }])
    expect(checks(events)).toContain('response_mode pass')
    expect(checks(events).filter((check) => check.endsWith('fail'))).toEqual([])
  })

  test('may be a refusal', async () => {
    const { browser, logIn } = await setUp({}, { responseMode: 'form_post' })
    browser.follow = async () => new Response('')
    expect(await logIn({ deny: true })).toMatchObject({
      stage: 'failed',
      strays: 0,
      failure: { code: 'access_denied' },
    })
  })

  test('is turned away where it was not asked for, and the address that comes after it counts', async () => {
    const { browser, logIn, events } = await setUp()
    let status = 0
    browser.follow = async (redirect) => {
      const { origin, pathname, searchParams } = new URL(redirect)
      status = (await fetch(origin + pathname, { method: 'POST', body: searchParams })).status
      return fetch(redirect)
    }
    expect((await logIn()).stage).toBe('signed_in')
    expect(status).toBe(405)
    expect(steps(events, 'request_refused')[0]?.data).toMatchObject({ reason: 'method_refused' })
  })

  test('that comes in the address instead is judged by the same checks, and told of', async () => {
    const { browser, logIn, events } = await setUp({}, {})
    expect((await logIn({}, { responseMode: 'query' })).stage).toBe('signed_in')
    // A provider that knows no form_post: it is asked for, and the answer comes in the address all the same.
    const tampered = browser.person.approve.bind(browser.person)
    browser.person.approve = (url, choice) =>
      tampered(String(url).replace('&response_mode=form_post', '').replace('response_mode=form_post&', ''), choice)
    expect((await logIn({}, { responseMode: 'form_post' })).stage).toBe('signed_in')
    expect(checks(events)).toContain('response_mode skipped')
  })
})

describe('max_age', () => {
  test('makes the provider ask again who was signed in too long ago, and the new auth_time is checked', async () => {
    const { browser, logIn, record } = await setUp()
    await logIn()
    const first = Number(record().claims['auth_time'] ?? 0)
    await new Promise((resolve) => setTimeout(resolve, 2_100))
    expect((await logIn({}, { maxAge: 1 })).stage).toBe('signed_in')
    expect(browser.person.pages.filter((page) => page === 'login')).toHaveLength(2)
    expect(Number(record().claims['auth_time'])).toBeGreaterThan(first)
  })

  test('is not asked for in vain: silently it is login_required', async () => {
    const { logIn } = await setUp()
    await logIn()
    await new Promise((resolve) => setTimeout(resolve, 2_100))
    expect(await logIn({}, { maxAge: 1, prompt: 'none' })).toMatchObject({ failure: { code: 'login_required' } })
  })
})

describe('an audience', () => {
  test('gives a JWT for that API, kept under its name', async () => {
    const { sessions, logIn, record } = await setUp({}, { audience: practiceAudience, scope: 'openid read:notes' })
    const { sessionId = '' } = await logIn()
    expect(decodeJwt(record().accessTokens[0]?.value ?? '').aud).toContain(practiceAudience)
    expect(await sessions.details(sessionId)).toMatchObject({
      audiences: [{ name: practiceAudience, scope: ['openid', 'read:notes'], missingScope: [] }],
    })
  })

  test('may be asked for as a resource, which refreshes keep', async () => {
    const { sessions, logIn, record } = await setUp({}, { resource: [practiceAudience] })
    const { sessionId = '' } = await logIn()
    await sessions.refresh(sessionId)
    expect(decodeJwt(record().accessTokens[0]?.value ?? '').aud).toContain(practiceAudience)
  })
})

describe('an organization', () => {
  test.each(['org_practice_garden', 'garden', 'GARDEN'])(
    'asked for as %s is signed in to, and stays so',
    async (asked) => {
      const { sessions, logIn, events } = await setUp({}, { organization: asked })
      const { sessionId = '' } = await logIn()
      await sessions.refresh(sessionId)
      expect(sessions.views()).toMatchObject([{ organization: 'garden', status: 'active' }])
      expect(checks(events).filter((check) => check.startsWith('organization'))).toEqual([
        'organization pass',
        'organization pass',
      ])
    },
  )

  test('comes with an invitation', async () => {
    const { browser, attempts, sessions, profile } = await setUp()
    const invitation = 'https://app.example.com/?invitation=inv-1&organization=org_practice_harbour'
    const { attempt } = attempts.start(profile, 'keychain', { invitation })
    await until(() => !attempt.isPending)
    await browser.done
    expect(sessions.views()).toMatchObject([{ organization: 'harbour' }])
  })
})

describe('the issuer of the response', () => {
  test.each([
    [true, 'response_issuer pass'],
    [false, 'response_issuer skipped'],
  ])('sent: %s, is recorded as %s', async (sendIssuer, check) => {
    const { logIn, events } = await setUp({ sendIssuer })
    expect((await logIn()).stage).toBe('signed_in')
    expect(checks(events)).toContain(check)
  })

  test('taken out on the way is refused, before any token request', async () => {
    const { browser, items, logIn, events } = await setUp()
    browser.follow = (redirect) => fetch(redirect.replace(/&iss=[^&]*/, ''))
    expect((await logIn()).failure?.code).toBe('response_issuer_missing')
    expect(browser.page.text).toContain(text('page.failed.title'))
    expect(items.size).toBe(0)
    expect(JSON.stringify(events)).not.toContain('/oauth/token')
  })
})

describe('the redirect', () => {
  test.each(['127.0.0.1', '::1', 'localhost'] as const)('comes back to %s', async (redirectHost) => {
    const { logIn } = await setUp({}, { redirectHost })
    const view = await logIn()
    expect(view).toMatchObject({ stage: 'signed_in' })
    expect(view.redirectUri).toContain(redirectHost === '::1' ? 'http://[::1]:' : `http://${redirectHost}:`)
  })

  test('comes back to a registered port where the provider compares it', async () => {
    const ports = [47_823, 47_824]
    const { logIn } = await setUp({ strictPorts: ports }, { ports })
    expect(await logIn()).toMatchObject({
      stage: 'signed_in',
      redirectUri: expect.stringMatching(/:4782[34]\/callback$/),
    })
  })

  test('wins after strays and wrong states, each of which gets an answer of its own', async () => {
    const { name, browser, logIn } = await setUp()
    const statuses: number[] = []
    browser.follow = async (redirect) => {
      const { origin, search } = new URL(redirect)
      for (const stray of ['/favicon.ico', '/', '/callback', '/callback?state=forged', '/callback?error=access_denied'])
        statuses.push((await fetch(origin + stray)).status)
      statuses.push((await fetch(`${origin}/callback${search}`, { method: 'PUT' })).status)
      return fetch(redirect)
    }
    expect(await logIn()).toMatchObject({ stage: 'signed_in', strays: 3 })
    expect(statuses).toEqual([204, 404, 400, 400, 400, 405])
    expect(browser.page.text).toContain(name)
  })

  test('that comes twice is taken once', async () => {
    const { tenant, browser, logIn, sessions, events } = await setUp()
    let statuses: number[] = []
    browser.follow = async (redirect) => {
      const pages = await Promise.all([fetch(redirect), fetch(redirect)])
      statuses = pages.map(({ status }) => status).sort()
      return pages[0]
    }
    expect((await logIn()).stage).toBe('signed_in')
    expect(statuses).toEqual([200, 400])
    expect(sessions.views()).toHaveLength(1)
    expect(
      steps(events, 'request').filter(({ data }) => data?.['address'] === `${tenant.issuer}oauth/token`),
    ).toHaveLength(1)
  })
})

/** Each fault, how the sign-in ends, and the check that says why. */
const refused: [FaultName, FailureCode, string | undefined][] = [
  ['denial', 'access_denied', undefined],
  ['wrong_issuer', 'response_issuer_mismatch', 'response_issuer'],
  ['missing_issuer', 'response_issuer_missing', 'response_issuer'],
  ['code_used_twice', 'invalid_grant', 'token_response'],
  ['unsigned', 'id_token_algorithm_refused', 'id_token_signature'],
  ['bad_signature', 'id_token_signature_invalid', 'id_token_signature'],
  ['wrong_audience', 'id_token_audience_mismatch', 'id_token_aud'],
  ['wrong_nonce', 'id_token_nonce_mismatch', 'nonce'],
  ['expired', 'id_token_expired', 'id_token_exp'],
  ['clock_skew', 'clock_skewed', 'id_token_exp'],
]

describe('practice with a fault', () => {
  const withFault = (fault: FaultName) => ({ extra: { [faultParameter]: fault } })

  test.each(refused)('%s is refused with %s', async (fault, code, check) => {
    const { logIn, items, events } = await setUp()
    expect(await logIn({}, withFault(fault))).toMatchObject({ stage: 'failed', failure: { code } })
    if (check) expect(checks(events)).toContain(`${check} fail`)
    expect(items.size).toBe(0)
    expect((await logIn()).stage).toBe('signed_in')
  })

  test('wrong_state is turned away, and the attempt goes on waiting', async () => {
    const { attempts, profile, browser, events } = await setUp()
    const { attempt } = attempts.start({ ...profile, ...withFault('wrong_state') }, 'keychain')
    await until(() => attempt.view().strays === 1)
    await browser.done
    expect(browser.page.status).toBe(400)
    expect(attempt.view().stage).toBe('waiting')
    expect(checks(events)).toContain('state fail')
    attempt.cancel()
  })

  test('refresh_token_reuse signs in, and the first refresh ends the session', async () => {
    const { logIn, sessions } = await setUp()
    const { sessionId = '' } = await logIn({}, withFault('refresh_token_reuse'))
    await expect(sessions.refresh(sessionId)).rejects.toMatchObject({ code: 'session_ended' })
    expect(sessions.views()).toMatchObject([{ status: 'ended' }])
  })

  test('slow_tokens does not hold up anybody else', async () => {
    const { attempts, profile, logIn } = await setUp()
    const { attempt } = attempts.start({ ...profile, ...withFault('slow_tokens') }, 'keychain')
    await until(() => attempt.view().stage === 'exchanging')
    attempt.cancel()
    await until(() => !attempt.isPending)
    expect((await logIn()).stage).toBe('signed_in')
  })

  test('a fault that does not exist is no fault', async () => {
    const { logIn } = await setUp()
    expect(await logIn({}, { extra: { [faultParameter]: 'everything' } })).toMatchObject({
      failure: { code: 'invalid_request' },
    })
  })
})

test('a provider that has gone ends nothing, and a sign-out completes all the same', async () => {
  const { tenant, sessions, logIn, items } = await setUp({}, {}, true)
  const { sessionId = '' } = await logIn()
  await tenant.close()
  await expect(sessions.refresh(sessionId)).rejects.toMatchObject({ code: 'network_unreachable' })
  expect(sessions.views()).toMatchObject([{ status: 'active', failure: { code: 'network_unreachable' } }])
  expect(await sessions.logOut(sessionId)).toMatchObject({ revoked: 'pending' })
  expect(sessions.views()).toEqual([])
  expect(Object.keys(JSON.parse([...items.values()][0] ?? ''))).toEqual(['issuer', 'clientId', 'refreshToken'])
})
