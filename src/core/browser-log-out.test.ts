import { describe, expect, test } from 'vitest'
import { quote } from '../shared/reason'
import { logOutLimit } from './browser-log-out'
import { LoginError } from './login-error'
import { checks, stages, steps } from './testing/collecting-journal'
import { exampleProfile } from './testing/example-profile'
import { settle, until } from './testing/gate'
import type { Misbehaviour, ProviderTraits } from './testing/provider-traits'
import { revoked, setUp } from './testing/sessions-setting'

/** Signed in; `logOut` then signs out everywhere, and leaves the browser where it is if `stays`. */
async function signedIn(
  changes: Parameters<typeof exampleProfile>[0] = {},
  traits: ProviderTraits = { offersLogout: true },
  misbehave: Misbehaviour = {},
) {
  const setting = await setUp(changes, traits)
  const id = await setting.logIn()
  const { idToken } = setting.record(id)
  setting.tenant.misbehave = misbehave
  const { browser } = setting.world
  const logOut = async (stays = false) => {
    if (stays) browser.follow = () => undefined
    const result = await setting.sessions.logOut(id, 'everywhere')
    await settle()
    return result
  }
  return {
    ...setting,
    idToken,
    logOut,
    view: () => setting.sessions.browserLogOuts.views()[0],
    returnUri: () => browser.receivers.at(-1)?.redirectUri ?? '',
    state: () =>
      setting.tenant.logOuts.at(-1)?.parameters.get('state') ??
      new URL(browser.opened.at(-1) ?? '').searchParams.get('state'),
  }
}

describe('a log out in the browser', () => {
  test('names the session, the client and the way back, and is confirmed by its state', async () => {
    const setting = await signedIn()
    const result = await setting.logOut()
    expect(result).toEqual({ revoked: 'yes', browser: 'started', logOutId: setting.view()?.id })
    const [asked] = setting.tenant.logOuts
    expect(Object.fromEntries(asked?.parameters ?? [])).toEqual({
      id_token_hint: setting.idToken,
      client_id: 'client-1',
      post_logout_redirect_uri: setting.returnUri(),
      state: expect.stringMatching(/^[\w-]{43}$/),
    })
    expect(new URL(setting.returnUri()).pathname).toBe('/signed-out')
    expect(setting.view()).toMatchObject({
      stage: 'confirmed',
      open: false,
      account: 'Ada Lovelace',
      provider: 'Example',
    })
    expect(setting.world.browser.pages.at(-1)).toEqual({
      outcome: 'signed_out',
      account: 'Ada Lovelace',
      provider: 'Example',
    })
    expect(setting.world.browser.receivers.at(-1)?.closed).toBe(true)
    expect(revoked(setting)).toHaveLength(1)
    expect(checks(setting.world.events)).toContain('log_out_state pass')
    setting.world.clock.advance(6_000)
    expect(setting.view()).toBeUndefined()
  })

  test('at an Auth0 tenant without an end-session endpoint goes to /v2/logout, with the state in the way back', async () => {
    const setting = await signedIn({ kind: 'auth0' }, {})
    expect(await setting.logOut()).toMatchObject({ browser: 'started' })
    const [asked] = setting.tenant.logOuts
    expect(asked?.path).toBe('/v2/logout')
    expect([...(asked?.parameters.keys() ?? [])]).toEqual(['client_id', 'returnTo'])
    const returnTo = new URL(asked?.parameters.get('returnTo') ?? '')
    expect(returnTo.origin + returnTo.pathname).toBe(setting.returnUri())
    expect(returnTo.searchParams.get('state')).toMatch(/^[\w-]{43}$/)
    expect(setting.view()).toMatchObject({ stage: 'confirmed' })
  })

  test.each<[string, Parameters<typeof exampleProfile>[0], ProviderTraits]>([
    ['the provider has no page for it', { kind: 'oidc' }, {}],
    [
      'the sign-in was by a device',
      { redirect: { ...exampleProfile().redirect, kind: 'device' } },
      { offersLogout: true },
    ],
  ])('is not offered where %s; the token is revoked all the same', async (_why, changes, traits) => {
    const { logIn, tenant, sessions, index } = await setUp(changes, traits, exampleProfile().redirect)
    const id = await logIn()
    expect(await sessions.logOut(id, 'everywhere')).toEqual({ revoked: 'yes', browser: 'not_offered' })
    expect(tenant.logOuts).toEqual([])
    expect([sessions.browserLogOuts.views(), sessions.views(), index.value]).toEqual([[], [], []])
  })

  test.each<[string, (parameters: URLSearchParams) => void]>([
    ['another state', (parameters) => parameters.set('state', 'other')],
    ['no state', (parameters) => parameters.delete('state')],
    ['two states', (parameters) => parameters.append('state', parameters.get('state') ?? '')],
  ])('that comes back with %s is unconfirmed, and the right return still confirms it', async (_what, signedOut) => {
    const setting = await signedIn({}, { offersLogout: true }, { signedOut })
    await setting.logOut()
    expect(setting.view()).toMatchObject({ stage: 'unconfirmed', open: true })
    expect(setting.world.browser.pages.at(-1)).toEqual({ outcome: 'sign_out_unconfirmed' })
    expect(setting.sessions.views()).toEqual([])
    expect(checks(setting.world.events)).toContain('log_out_state fail')

    await setting.world.browser.arrive(`${setting.returnUri()}?state=${setting.state()}`)
    expect(setting.view()).toMatchObject({ stage: 'confirmed', open: false })
  })

  test('that came back wrongly stays unconfirmed at its time limit', async () => {
    const setting = await signedIn(
      {},
      { offersLogout: true },
      { signedOut: (parameters) => parameters.delete('state') },
    )
    await setting.logOut()
    setting.world.clock.advance(logOutLimit)
    expect(setting.view()).toMatchObject({ stage: 'unconfirmed', open: false })
    expect(setting.world.browser.receivers.at(-1)?.closed).toBe(true)
  })

  test('that never comes back is timed out, and says so until it is dismissed', async () => {
    const setting = await signedIn()
    await setting.logOut(true)
    expect(setting.view()).toMatchObject({
      stage: 'waiting',
      open: true,
      deadline: setting.world.clock.now() + logOutLimit,
    })
    setting.world.clock.advance(logOutLimit)
    expect(setting.view()).toMatchObject({ stage: 'timed_out', open: false })
    setting.world.clock.advance(60_000)
    setting.sessions.browserLogOuts.dismiss(setting.view()?.id ?? '')
    expect(setting.view()).toBeUndefined()
  })

  test('can be cancelled; the late return finds nobody', async () => {
    const setting = await signedIn()
    await setting.logOut(true)
    setting.sessions.browserLogOuts.get(setting.view()?.id ?? '').cancel()
    expect(setting.view()).toMatchObject({ stage: 'cancelled', open: false })
    expect(await setting.world.browser.arrive(`${setting.returnUri()}?state=${setting.state()}`)).toEqual({
      outcome: 'stray',
    })
    expect(stages(setting.world.events).at(-1)).toBe('log_out_cancelled')
  })

  test('at a provider that cannot be reached has failed, and the sign-out here stands', async () => {
    const setting = await signedIn(
      {},
      { offersLogout: true },
      { answer: () => Promise.reject(new TypeError('fetch failed')) },
    )
    setting.world.clock.advance(11 * 60_000)
    expect(await setting.logOut()).toMatchObject({ revoked: 'pending', browser: 'started' })
    expect(setting.view()).toMatchObject({ stage: 'failed', open: false, failure: { code: 'network_unreachable' } })
    expect(setting.sessions.views()).toEqual([])
  })

  test('whose browser does not open goes on waiting, and opens again', async () => {
    const setting = await signedIn()
    setting.world.browser.before = () => {
      throw new LoginError('browser_failed', quote<string>('no browser was found'))
    }
    await setting.logOut()
    expect(setting.view()).toMatchObject({ stage: 'waiting', browserFailure: { code: 'browser_failed' } })
    setting.world.browser.before = () => {}
    await setting.sessions.browserLogOuts.get(setting.view()?.id ?? '').openBrowser()
    await until(() => setting.view()?.stage === 'confirmed')
    expect(setting.view()).not.toHaveProperty('browserFailure')
  })

  test('opens, and copies, a start address where the receiver has them: the ID token is in neither', async () => {
    const setting = await signedIn()
    const open = setting.world.openReceiver
    const targets: string[] = []
    const world = {
      ...setting.world,
      openReceiver: async (...args: Parameters<typeof open>) => {
        const receiver = await open(...args)
        const startAddress = (target: string) => `${new URL(receiver.redirectUri).origin}/start/${targets.push(target)}`
        return { ...receiver, startAddress, [Symbol.asyncDispose]: () => receiver[Symbol.asyncDispose]() }
      },
    }
    const again = setting.create({ world })
    await again.load()
    setting.world.browser.follow = () => undefined
    const [{ id } = { id: '' }] = again.views()
    const { logOutId = '' } = await again.logOut(id, 'everywhere')
    const shown = [setting.world.browser.opened.at(-1), await again.browserLogOuts.get(logOutId).link()]
    expect(shown).toEqual([expect.stringMatching(/\/start\/1$/), expect.stringMatching(/\/start\/2$/)])
    expect(targets).toEqual(Array(2).fill(expect.stringContaining(`id_token_hint=${setting.idToken}`)))
    expect(() => again.browserLogOuts.get('unknown')).toThrow(expect.objectContaining({ code: 'log_out_unknown' }))
  })

  test('leaves neither its state nor the ID token in journal, views or pages', async () => {
    const setting = await signedIn()
    const result = await setting.logOut()
    const seen = JSON.stringify([result, setting.view(), setting.world.events, setting.world.browser.pages])
    expect(seen).not.toContain(setting.idToken)
    expect(seen).not.toContain(setting.state())
    expect(steps(setting.world.events, 'end_session_request')[0]?.data).toMatchObject({
      id_token_hint: { secret: 'id_token' },
      state: { secret: 'state' },
    })
  })
})

describe('log outs and logins on one port', () => {
  test('a return from a log out is nothing to a login, and a redirect of a login confirms no log out', async () => {
    const setting = await signedIn()
    await setting.logOut(true)
    const state = setting.state()
    const { attempt } = setting.attempts.start(setting.profile, 'keychain')
    await until(() => attempt.view().stage === 'waiting')
    const callback = setting.world.browser.receivers.at(-1)?.redirectUri ?? ''
    expect(await setting.world.browser.arrive(`${callback}?state=${state}`)).toEqual({ outcome: 'stray' })
    expect(attempt.view()).toMatchObject({ stage: 'waiting', strays: 1 })
    expect(setting.view()).toMatchObject({ stage: 'waiting' })
    attempt.cancel()
  })

  test('two log outs that share a receiver are told apart by their state', async () => {
    const setting = await signedIn()
    await setting.logOut(true)
    const first = { returnUri: setting.returnUri(), url: setting.world.browser.opened.at(-1) ?? '' }
    setting.world.browser.follow = (url) => setting.tenant.authorize(url)
    const id = await setting.logIn()
    setting.world.browser.follow = () => undefined
    await setting.sessions.logOut(id, 'everywhere')
    const stagesNow = () => setting.sessions.browserLogOuts.views().map(({ stage }) => stage)
    const second = new URL(setting.world.browser.opened.at(-1) ?? '').searchParams.get('state')
    await setting.world.browser.arrive(`${first.returnUri}?state=${second}`)
    expect(stagesNow()).toEqual(['waiting', 'confirmed'])
    expect(await setting.world.browser.arrive(`${first.returnUri}?state=${second}`)).toEqual({ outcome: 'stray' })
    expect(stagesNow()).toEqual(['waiting', 'confirmed'])
  })
})
