import { renderToStaticMarkup } from 'react-dom/server'
import { prerender } from 'react-dom/static'
import { describe, expect, test } from 'vitest'
import type {
  AppState,
  AttemptView,
  LogOutResult,
  LogOutStage,
  SessionStatus,
  SessionView,
} from '../../shared/app-state'
import type { FailureCode } from '../../shared/failures'
import type { RedirectKind } from '../../shared/profile'
import { qrCode, qrPath } from '../../shared/qr-code'
import type { WaitingCause } from '../../shared/waiting-cause'
import { WindowActionsContext } from '../actions'
import { AccountsPlace } from './accounts-place'
import { attempt, failure, logOut, now, profile, session, state } from './fixtures'
import { SignOutDialog } from './sign-out-dialog'
import { SignedOutNotice } from './signed-out-notice'

const nothing = () => {}
const actions = {
  addProvider: nothing,
  editProvider: nothing,
  removeProvider: nothing,
  signInWithOptions: nothing,
  reportProvider: nothing,
  openSettings: nothing,
  openPalette: nothing,
  openShortcuts: nothing,
  openAbout: nothing,
  showPlace: nothing,
  signOut: nothing,
  inspect: nothing,
  goTo: nothing,
}

const place = (part: Partial<AppState>) => (
  <WindowActionsContext value={actions}>
    <AccountsPlace state={state(part)} />
  </WindowActionsContext>
)
const render = (part: Partial<AppState>) => renderToStaticMarkup(place(part))

/** Waits for what is loaded when it is first shown. */
const renderLoaded = async (part: Partial<AppState>) => new Response((await prerender(place(part))).prelude).text()

/** The accessible name of each button. */
const buttons = (markup: string) =>
  [...markup.matchAll(/<button([^>]*)>(.*?)<\/button>/g)].map(
    ([, attributes = '', content = '']) =>
      /aria-label="([^"]*)"/.exec(attributes)?.[1] ?? content.replace(/<[^>]*>/g, ''),
  )

const practice = profile({ id: 'practice', name: 'Practice provider', kind: 'practice' })
const unavailable = { kind: 'unavailable', failure: failure('keychain_absent') } as const

test('the first start offers two ways', () => {
  expect(buttons(render({}))).toEqual(['Try it', 'Add your provider'])
})

test('every button has a name of its own', () => {
  const names = buttons(
    render({
      keychain: unavailable,
      profiles: [profile(), practice, profile({ id: 'b', name: 'Beta' }), profile({ id: 'c', name: 'Gamma' })],
      sessions: [session(), session({ id: 's2', label: 'Grace Hopper', status: 'ended' })],
      attempts: [
        attempt({ profileId: 'b' }),
        attempt({ id: 'a2', profileId: 'c', stage: 'failed', failure: failure('access_denied') }),
      ],
    }),
  )
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

describe('an invitation that a link has brought', () => {
  const invitation = { id: 'i1', organization: 'org_1', organizationName: 'acme' }

  test('is shown with what the link says of it, for a person to go on or to dismiss', () => {
    const markup = render({ profiles: [profile()], invitation })
    expect(markup).toContain('A link invites you to acme (org_1).')
    expect(markup).toContain('role="alert"')
    expect(buttons(markup)).toEqual(expect.arrayContaining(['Go on…', 'Dismiss this message']))
    expect(markup).not.toContain('Provider that invites you')
  })

  test('asks for the provider where there are several, and never offers the practice provider', () => {
    const markup = render({ profiles: [practice, profile(), profile({ id: 'b', name: 'Beta' })], invitation })
    expect(/<select[^>]*>(.*?)<\/select>/.exec(markup)?.[1]).toMatch(/^<option [^>]*>Acme<\/option><option [^>]*>Beta</)
  })

  test('asks for a provider where there is none, on the first start too', () => {
    expect(buttons(render({ invitation }))).toEqual([
      'Add your provider',
      'Dismiss this message',
      'Try it',
      'Add your provider',
    ])
  })
})

describe('a card offers', () => {
  test.each<[SessionStatus, boolean, string[]]>([
    ['active', true, ['Refresh Ada Lovelace', 'Sign out Ada Lovelace']],
    ['active', false, ['Sign out Ada Lovelace']],
    ['expired', true, ['Refresh Ada Lovelace', 'Sign out Ada Lovelace']],
    ['expired', false, ['Sign in again as Ada Lovelace', 'Sign out Ada Lovelace']],
    ['ended', true, ['Sign in again as Ada Lovelace', 'Sign out Ada Lovelace']],
    ['unreadable', true, ['Sign in again as Ada Lovelace', 'Sign out Ada Lovelace']],
  ])('%s (can refresh: %s): %j', (status, canRefresh, expected) => {
    expect(buttons(render({ sessions: [session({ status, canRefresh })] }))).toEqual(expect.arrayContaining(expected))
  })

  test('to check the keychain again when that is why it cannot be read', () => {
    const sessions = [session({ status: 'unreadable', failure: failure('keychain_locked') })]
    expect(buttons(render({ sessions }))).toContain('Check again for Ada Lovelace')
  })
})

test.each([
  ['is locked', { kind: 'unavailable', failure: failure('keychain_locked') }],
  ['was not asked since', { kind: 'unknown' }],
  ['asks in its own window', { kind: 'prompting' }],
] as const)('an answer that waits for a keychain that %s is said once, aloud', (_what, keychain) => {
  const markup = render({ keychain, heldLinks: [{ until: now + 60_000, failure: failure('keychain_locked') }] })
  expect(markup.split('You have signed in in the browser.')).toHaveLength(2)
  expect(markup.split('role="alert"')).toHaveLength(2)
  if (keychain.kind !== 'prompting') expect(buttons(markup)).toContain('Check again')
})

describe('a card whose refresh did not work', () => {
  const retryAt = now + 90_000
  const card = (code: FailureCode, part: Partial<SessionView> = { retryAt }) =>
    render({ profiles: [profile()], sessions: [session({ failure: failure(code), ...part })] })

  test.each<[FailureCode, string]>([
    ['network_unreachable', 'you may be offline'],
    ['network_timeout', 'message of network_timeout'],
    ['provider_unavailable', 'message of provider_unavailable'],
  ])('with %s says calmly that it stays signed in, and when Postern tries again', (code, message) => {
    const markup = card(code)
    expect(markup).toContain('data-kind="info"')
    expect(markup).toContain(message)
    expect(markup).toMatch(/The account stays signed in\. Trying again at [^<]*\d+:\d+/)
    expect(markup).not.toContain(`remedy of ${code}`)
    expect(markup).not.toContain('role="alert"')
  })

  test('at a captive portal says what to do as well', () => {
    expect(card('network_captive')).toContain('remedy of network_captive')
  })

  test('for a reason that needs a person warns, and still says when', () => {
    const markup = card('invalid_client')
    expect(markup).toContain('data-kind="warning"')
    expect(markup).toContain('remedy of invalid_client')
    expect(markup).toContain('Trying again at')
  })

  test('says no time where nothing is planned', () => {
    expect(card('network_unreachable', {})).not.toContain('Trying again')
  })
})

test('a card says what protects the account', () => {
  expect(render({ sessions: [session()] })).toContain('Secret Service on this computer')
  expect(render({ sessions: [session({ storage: 'memory' })] })).toContain('Memory only, until Postern quits')
})

test('a failed attempt shows what happened, the remedy, the words of the provider as text, and the code', () => {
  const markup = render({
    profiles: [profile()],
    attempts: [attempt({ stage: 'failed', failure: { ...failure('access_denied'), detail: '<img src=x onerror=1>' } })],
  })
  expect(markup).toContain('message of access_denied')
  expect(markup).toContain('remedy of access_denied')
  expect(markup).toContain('&lt;img src=x onerror=1&gt;')
  expect(markup).toContain('<code>access_denied</code>')
})

test('a provider’s row offers a sign-in with options, but not while one is under way', () => {
  const name = 'Sign in with options to Acme'
  expect(buttons(render({ profiles: [profile()] }))).toContain(name)
  expect(buttons(render({ profiles: [profile()], attempts: [attempt()] }))).not.toContain(name)
})

test('a silent sign-in says that there is nothing to do, and afterwards offers one that asks', () => {
  const profiles = [profile({ prompt: 'none' })]
  expect(render({ profiles, attempts: [attempt({ silent: true })] })).toContain('There is nothing to do')
  const failed = attempt({ silent: true, stage: 'failed', failure: failure('login_required') })
  expect(buttons(render({ profiles, attempts: [failed] }))).toContain('Sign in in the browser at Acme')
})

test.each<[readonly WaitingCause[] | undefined, boolean]>([
  [undefined, false],
  [['tab_closed', 'form_action'], true],
])('with the causes %j each other way back is one click away: %s', (causes, open) => {
  const markup = render({ profiles: [profile()], attempts: [attempt(causes === undefined ? {} : { causes })] })
  expect(/<details class="ways" open/.test(markup)).toBe(open)
})

describe('a sign-out in the browser', () => {
  test('counts down and can be opened again, copied and cancelled', () => {
    const markup = render({ profiles: [profile()], logOuts: [logOut()] })
    expect(buttons(markup)).toEqual(
      expect.arrayContaining([
        'Open again the page to sign out of Acme',
        'Copy link to sign out of Acme',
        'Cancel signing out of Acme in the browser',
      ]),
    )
    expect(markup).toContain('role="timer"')
    expect(markup).toContain('http://127.0.0.1:17823/signed-out')
  })

  test('that came back wrongly says so at once, and still waits', () => {
    const markup = render({ logOuts: [logOut({ stage: 'unconfirmed' })] })
    expect(markup).toContain('role="alert"')
    expect(markup).toContain('It proves nothing')
    expect(buttons(markup)).toContain('Cancel signing out of Acme in the browser')
  })

  test.each<[LogOutStage, string]>([
    ['confirmed', 'Acme confirmed the sign-out of Ada Lovelace in the browser.'],
    ['unconfirmed', 'is unconfirmed'],
    ['timed_out', 'The browser did not come back; Ada Lovelace may still be signed in'],
    ['cancelled', 'may still be signed in'],
    ['failed', 'message of network_unreachable'],
  ])('%s says how it ended, and that the account is signed out here', (stage, words) => {
    const failed = stage === 'failed' ? { failure: failure('network_unreachable') } : {}
    const markup = render({ logOuts: [logOut({ stage, open: false, ...failed })] })
    expect(markup).toContain(words)
    if (stage !== 'confirmed') expect(markup).toContain('On this computer Ada Lovelace is signed out')
    expect(buttons(markup)).toContain('Dismiss the sign-out of Ada Lovelace from Acme')
  })
})

test('a provider that is still to be told is a line, with the next try and a way to forget it', () => {
  const revocation = { sessionId: 's1', profileId: 'acme', provider: 'Acme', account: 'Ada Lovelace' }
  const markup = render({ revocations: [{ ...revocation, retryAt: now + 90_000 }] })
  expect(markup).toContain('Telling Acme that Ada Lovelace is signed out is still to be done.')
  expect(markup).toMatch(/Postern tries again at [^<]*\d+:\d+/)
  expect(buttons(markup)).toContain('Forget to tell Acme that Ada Lovelace is signed out')
  const locked = render({ revocations: [{ ...revocation, failure: failure('keychain_locked') }] })
  expect(locked).toContain('message of keychain_locked')
})

test.each<[LogOutResult, string | undefined]>([
  [{ revoked: 'yes', browser: 'not_asked' }, undefined],
  [{ revoked: 'pending', browser: 'started' }, undefined],
  [{ revoked: 'not_offered', browser: 'not_asked' }, 'did not take back the refresh token'],
  [{ revoked: 'no', browser: 'not_asked' }, 'did not take back the refresh token'],
  [{ revoked: 'yes', browser: 'not_offered' }, 'you may still be signed in there'],
])('after a sign-out with %j the window says: %s', (result, words) => {
  const markup = renderToStaticMarkup(<SignedOutNotice signedOut={{ account: 'Ada', result }} onDismiss={nothing} />)
  if (words === undefined) expect(markup).toBe('')
  else expect(markup).toContain(words)
})

describe('the question how to sign out', () => {
  const dialog = (part: Partial<AppState>) =>
    renderToStaticMarkup(
      <WindowActionsContext value={actions}>
        <SignOutDialog session={session()} state={state(part)} onSignedOut={nothing} onClosed={nothing} />
      </WindowActionsContext>,
    )
  const choices = (markup: string) =>
    [...markup.matchAll(/<input type="radio"[^>]*value="(\w+)"/g)].map(([, kind]) => kind)

  test('has three answers, of which the second is chosen', () => {
    const markup = dialog({ profiles: [profile()], sessions: [session()] })
    expect(choices(markup)).toEqual(['local', 'revoke', 'everywhere'])
    expect(/<input[^>]*checked=""[^>]*>/.exec(markup)?.[0]).toContain('value="revoke"')
    expect(buttons(markup)).toEqual(['Cancel', 'Sign out'])
  })

  test('does not offer the browser where the sign-in was not in it', () => {
    const redirect = { ...profile().redirect, kind: 'device' as const }
    expect(choices(dialog({ profiles: [profile({ redirect })], sessions: [session()] }))).toEqual(['local', 'revoke'])
  })
})

test('no view writes a style into the page, for the policy forbids it', () => {
  const all = {
    profiles: [profile(), practice],
    sessions: [session()],
    attempts: [attempt({ startedAt: now - 60_000 })],
  }
  expect(render({ ...all, keychain: unavailable, problems: [failure('storage_failed')] })).not.toContain('style=')
})

test.each<[string, Partial<SessionView>, boolean]>([
  ['what the provider left out', { missingScope: ['write', 'email'] }, true],
  ['nothing of that where it granted all', {}, false],
])('a card says %s', (_what, part, says) => {
  const shown = render({ profiles: [profile()], sessions: [session(part)] })
  expect(shown.includes('The provider left out: write and email.')).toBe(says)
})

describe('a sign-in without a browser here', () => {
  const device = {
    userCode: 'WDJB-MJHT',
    verificationUri: 'https://acme.eu.auth0.com/activate',
    verificationUriComplete: 'https://acme.eu.auth0.com/activate?user_code=WDJB-MJHT',
  }
  const profiles = [profile()]

  test('on another device shows the address, the code, spelt too, and a picture of both', async () => {
    const markup = await renderLoaded({ profiles, attempts: [attempt({ redirect: 'device', device })] })
    expect(markup).toContain('<code class="device-address">https://acme.eu.auth0.com/activate</code>')
    expect(markup).toContain('<code aria-hidden="true">WDJB-MJHT</code><span class="hidden">W D J B - M J H T</span>')
    expect(markup).toContain(
      'role="img" aria-label="QR code of https://acme.eu.auth0.com/activate with the code in it"',
    )
    expect(markup).toContain(`d="${qrPath(qrCode(device.verificationUriComplete))}"`)
    expect(buttons(markup)).toEqual(
      expect.arrayContaining(['Copy the code to sign in to Acme', 'Open on this computer the page to sign in to Acme']),
    )
  })

  test('by pasting names the address to register, and has a field that keeps nothing', () => {
    const redirectUri = 'http://127.0.0.1:17823/callback'
    const markup = render({ profiles, attempts: [attempt({ redirect: 'paste', redirectUri })] })
    expect(markup).toContain(`Register ${redirectUri} with the provider`)
    expect(markup).toContain('Paste the address that the other browser ended on, signing in to Acme')
    expect(markup).not.toContain('Nothing happening?')
  })

  test.each<[RedirectKind, readonly string[]]>([
    ['loopback', ['by a link that opens Postern', 'on another device', 'by pasting the address']],
    ['scheme', ['with my browser here', 'on another device', 'by pasting the address']],
    ['device', ['with my browser here', 'by a link that opens Postern', 'by pasting the address']],
    ['paste', ['with my browser here', 'by a link that opens Postern', 'on another device']],
  ])('is offered from %s, as is the way back', (redirect, others) => {
    const offered = others.map((way) => `Sign in to Acme ${way}`)
    const ways = (part: Partial<AttemptView>) =>
      buttons(render({ profiles, attempts: [attempt({ redirect, ...part })] })).filter((name) =>
        /^Sign in to Acme (with|on|by)/.test(name),
      )
    expect(ways({})).toEqual(offered)
    expect(ways({ stage: 'exchanging' })).toEqual([])
    expect(ways({ silent: true })).toEqual([])
    expect(ways({ stage: 'failed', failure: failure('redirect_timeout') })).toEqual(offered)
  })

  test('gives a new code for one that has expired', () => {
    const failed = attempt({ redirect: 'device', stage: 'failed', failure: failure('device_code_expired') })
    expect(buttons(render({ profiles, attempts: [failed] }))).toContain('Get a new code to sign in to Acme')
  })
})
