import { describe, expect, test } from 'vitest'
import { exportFormats } from '../shared/attempt-report'
import type { LoginOptions } from '../shared/login-options'
import type { Profile } from '../shared/profile'
import { printed } from '../testing/printed'
import { exportAttempt } from './attempt-export'
import { reportOf } from './attempt-report'
import { LoginAttempts } from './login-attempts'
import { LoginError } from './login-error'
import { LoginSessions } from './login-sessions'
import { Providers } from './provider'
import { exampleProfile } from './testing/example-profile'
import { FakeValue } from './testing/fake-value'
import { type FakeWorld, fakeWorld } from './testing/fake-world'
import { settle, until } from './testing/gate'
import type { Misbehaviour } from './testing/provider-traits'
import { refusal } from './testing/refusal'
import { ScriptedProvider } from './testing/scripted-provider'

/** A whole life of a session, in which `misbehave` comes at one of its steps: everything that anyone may see of it. */
async function live(
  profile: Profile,
  when: 'login' | 'refresh' | 'logout',
  misbehave: (world: FakeWorld) => Misbehaviour,
  options: LoginOptions = {},
) {
  const pushed = profile.par ? { pushedRequests: 'required' as const } : {}
  const tenant = await ScriptedProvider.start({
    sendsIssuer: true,
    requiresDPoPNonce: true,
    offersLogout: true,
    ...pushed,
  })
  const world = fakeWorld(tenant)
  const seen: unknown[] = [world.events, world.browser.pages]
  const keys = new Set<string>()
  const providers = new Providers(world.clock)
  const index = new FakeValue<readonly never[]>([])
  const observe = () =>
    seen.push(structuredClone([attempts.views(), sessions.views(), ...logOutViews(sessions), index.value]))
  const sessions = new LoginSessions(
    world,
    providers,
    index,
    () => profile,
    () => observe(),
  )
  const attempts: LoginAttempts = new LoginAttempts(
    world,
    providers,
    async (record, ...rest) => {
      keys.add(String(record.dpopKey?.['d'] ?? ''))
      await sessions.add(record, ...rest)
    },
    () => observe(),
  )
  const step = async (name: typeof when, work: () => Promise<unknown>) => {
    tenant.misbehave = name === when ? misbehave(world) : {}
    await work().then(
      (result) => seen.push(result),
      (error) => seen.push(error),
    )
  }

  const { attempt } = attempts.start(profile, 'keychain', options)
  await step('login', () => until(() => !attempt.isPending))
  const [session] = sessions.views()
  if (session) {
    await step('refresh', () => sessions.refresh(session.id))
    await step('login', () => sessions.details(session.id))
    await step('logout', () => sessions.logOut(session.id, 'everywhere'))
  }
  await settle()
  observe()
  const events = world.events.filter(({ attemptId }) => attemptId === attempt.id)
  const report = reportOf(events, world.events, true)
  seen.push(report, ...exportFormats.map((format) => exportAttempt(report, format, world.text, '1')))

  const sent = [
    ...world.browser.opened.map((url) => new URL(url).searchParams),
    ...tenant.requestsTo('/oauth/par').map(({ form }) => form),
  ]
  const personal = ['state', 'nonce', 'request_uri', 'login_hint', 'invitation', 'ext-a']
  const secrets = [
    ...tenant.issued.filter((issued) => !issued.startsWith('nonce')),
    ...keys,
    ...sent.flatMap((parameters) => personal.map((name) => parameters.get(name))),
    ...tenant.requestsTo('/oauth/token').map(({ form }) => form.get('code_verifier')),
  ].filter((secret): secret is string => typeof secret === 'string' && secret !== '')
  return { seen, secrets, attempt }
}

const logOutViews = ({ browserLogOuts, revocations }: LoginSessions) => [browserLogOuts.views(), revocations.views()]

/** Every part of 16 characters, of the secret as it is and as it may be encoded. */
function* parts(secret: string) {
  const forms = [0, 1, 2].map((skip) => Buffer.from(secret.slice(skip)).toString('base64'))
  for (const form of [secret, Buffer.from(secret).toString('hex'), ...forms])
    for (let at = 0; at + 16 <= form.length; at += 1) yield form.slice(at, at + 16)
}

function leaks(haystack: string, secrets: readonly string[]): string[] {
  const windows = new Set<string>()
  for (let at = 0; at + 16 <= haystack.length; at += 1) windows.add(haystack.slice(at, at + 16))
  return secrets.flatMap((secret) => [...parts(secret)].filter((part) => windows.has(part)))
}

const onToken = (answer: (form: URLSearchParams) => Response): Misbehaviour => ({
  answer: (path, form) => (path === '/oauth/token' ? answer(form) : undefined),
})

const goAway = (path: string) => (path === '/oauth/token' ? Promise.reject(new TypeError('fetch failed')) : undefined)

/** All that was sent, given back as words. */
const echo = (form: URLSearchParams) => refusal(400, 'invalid_grant', [...form.values()].join(' '))

const tokens = { access_token: `at-${'x'.repeat(40)}`, refresh_token: `rt-${'y'.repeat(40)}`, token_type: 'DPoP' }

const failKeychain = (held: string) => (world: FakeWorld) => {
  world.stores.keychain.before = (operation) => {
    if (operation === held) throw new LoginError('keychain_failed')
  }
  return {}
}

const wrong: [string, 'login' | 'refresh' | 'logout', (world: FakeWorld) => Misbehaviour][] = [
  ['nothing', 'login', () => ({})],
  ['a denial', 'login', () => ({ redirect: deny })],
  ['a denial that repeats state and nonce', 'login', (world) => ({ redirect: (sent) => denyWith(world, sent) })],
  [
    'a denial in another name',
    'login',
    () => ({ redirect: (sent) => sent.set('iss', `https://${sent.get('state')}/`) }),
  ],
  ['a state that is also a parameter twice', 'login', () => ({ redirect: twice })],
  ['no code', 'login', () => ({ redirect: (sent) => sent.delete('code') })],
  ['an error that repeats all that was sent', 'login', () => onToken(echo)],
  ['an error that repeats all that was sent', 'refresh', () => onToken(echo)],
  ['a page with tokens', 'login', () => onToken(() => new Response(JSON.stringify(tokens), { status: 500 }))],
  ['tokens of another form', 'login', () => ({ tokens: (json) => ({ ...json, expires_in: 'soon' }) })],
  ['tokens of another form', 'refresh', () => ({ tokens: (json) => ({ ...json, expires_in: 'soon' }) })],
  ['tokens of another type', 'login', () => ({ tokens: (json) => ({ ...json, token_type: 'Bearer' }) })],
  ['tokens of another type', 'refresh', () => ({ tokens: (json) => ({ ...json, token_type: 'mac' }) })],
  [
    'an ID token that is the access token',
    'login',
    () => ({ tokens: (json) => ({ ...json, id_token: json['access_token'] }) }),
  ],
  ['an ID token that is encrypted', 'login', () => ({ tokens: (json) => ({ ...json, id_token: 'a.b.c.d.e' }) })],
  ['an ID token with another nonce', 'login', () => ({ claims: (json) => ({ ...json, nonce: 'n' }) })],
  ['an expired ID token', 'login', () => ({ claims: (json) => ({ ...json, exp: 1 }) })],
  ['an expired ID token of a skewed clock', 'login', () => ({ clockAhead: -7_200_000 })],
  ['an ID token of another issuer', 'refresh', () => ({ claims: (json) => ({ ...json, iss: 'https://evil/' }) })],
  ['a forged ID token', 'login', () => ({ signature: 'foreign key' })],
  ['a forged ID token', 'refresh', () => ({ signature: 'changed payload' })],
  ['another person', 'refresh', () => ({ claims: (json) => ({ ...json, sub: 'eve' }) })],
  ['UserInfo about another person', 'login', () => ({ claims: nameless, userInfo: () => ({ sub: 'eve' }) })],
  ['a keychain that fails', 'login', failKeychain('set')],
  ['a keychain that fails', 'refresh', failKeychain('set')],
  ['a keychain that fails', 'logout', failKeychain('delete')],
  [
    'a revocation that is refused',
    'logout',
    () => ({ answer: (path, form) => (path === '/oauth/revoke' ? echo(form) : undefined) }),
  ],
  ['a return from a log out with another state', 'logout', () => ({ signedOut: (sent) => sent.append('state', 's') })],
  ['a network that goes away', 'logout', () => ({ answer: () => Promise.reject(new TypeError('fetch failed')) })],
  ['a network that goes away', 'login', () => ({ answer: goAway })],
  ['a network that goes away', 'refresh', () => ({ answer: goAway })],
]

function deny(sent: URLSearchParams) {
  sent.delete('code')
  sent.set('error', 'access_denied')
}

function denyWith({ browser }: FakeWorld, sent: URLSearchParams) {
  deny(sent)
  const asked = new URL(browser.opened[0] ?? '').searchParams
  sent.set('error', `e-${asked.get('state')}`)
  sent.set('error_description', `bad state ${asked.get('state')} or nonce ${asked.get('nonce')}`)
}

function twice(sent: URLSearchParams) {
  for (const value of ['1', '2']) sent.append(sent.get('state') ?? '', value)
}

/** The hint is the person's own name, which a provider may say to that person. */
const withoutHint = (form: URLSearchParams) =>
  [...form].flatMap(([name, value]) => (name === 'login_hint' ? [] : [value])).join(' ')

const nameless = ({ name: _, email: __, ...claims }: Readonly<Record<string, unknown>>) => claims

describe('no secret leaves the core', () => {
  test.each(wrong)('with %s at the %s', async (_what, when, misbehave) => {
    const { seen, secrets } = await live(exampleProfile({ dpop: true, audience: 'urn:api' }), when, misbehave)
    expect(secrets.length).toBeGreaterThanOrEqual(2)
    expect(leaks(printed(seen), secrets)).toEqual([])
  })

  const invited = {
    invitation: 'https://app.example.com/?invitation=inv-0123456789abcdef&organization=org_1',
    loginHint: 'ada.lovelace@hint.example.com',
  }
  const pushed = exampleProfile({ dpop: true, par: true, extra: { 'ext-a': 'extra-0123456789abcdef' } })
  const echoed = (path: string): Misbehaviour => ({
    answer: (asked, form) => (asked === path ? refusal(400, 'invalid_request', withoutHint(form)) : undefined),
  })

  test.each<[string, (world: FakeWorld) => Misbehaviour]>([
    ['nothing', () => ({})],
    ['a refusal that repeats all that was pushed', () => echoed('/oauth/par')],
    ['a refusal that repeats all that was sent', () => echoed('/oauth/token')],
    ['an answer that is none', () => ({ answer: (path) => (path === '/oauth/par' ? new Response('x') : undefined) })],
  ])('of a pushed request with an invitation, with %s', async (_what, misbehave) => {
    const { seen, secrets } = await live(pushed, 'login', misbehave, invited)
    for (const secret of ['inv-0123456789abcdef', 'extra-0123456789abcdef', invited.loginHint])
      expect(secrets).toContain(secret)
    expect(leaks(printed(seen), secrets)).toEqual([])
  })

  test('and these tests would see it', async () => {
    const { seen, secrets, attempt } = await live(exampleProfile({ dpop: true }), 'login', () => ({}))
    expect(attempt.view().stage).toBe('signed_in')
    // Verifier, state, nonce, DPoP key, code, twice access, refresh and ID token, and the state of the log out.
    expect(new Set(secrets).size).toBe(12)
    for (const secret of secrets) {
      expect(leaks(printed([seen, secret]), secrets)).not.toEqual([])
      expect(leaks(printed([seen, btoa(secret)]), secrets)).not.toEqual([])
      expect(leaks(printed([seen, new Error('x', { cause: { deep: secret.slice(5, 25) } })]), secrets)).not.toEqual([])
    }
  })
})
