import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { AppState, SessionStatus, SessionView } from '../../shared/app-state'
import type { FailureCode } from '../../shared/failures'
import { WindowActionsContext } from '../actions'
import { AccountsPlace } from './accounts-place'
import { attempt, failure, now, profile, session, state } from './fixtures'

const nothing = () => {}
const actions = {
  addProvider: nothing,
  editProvider: nothing,
  removeProvider: nothing,
  signInWithOptions: nothing,
  inspect: nothing,
  goTo: nothing,
}

const render = (part: Partial<AppState>) =>
  renderToStaticMarkup(
    <WindowActionsContext value={actions}>
      <AccountsPlace state={state(part)} />
    </WindowActionsContext>,
  )

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
    expect(markup).toMatch(/The account stays signed in\. Trying again at .*\d+:\d+/)
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

test('no view writes a style into the page, for the policy forbids it', () => {
  const all = {
    profiles: [profile(), practice],
    sessions: [session()],
    attempts: [attempt({ startedAt: now - 60_000 })],
  }
  expect(render({ ...all, keychain: unavailable, problems: [failure('storage_failed')] })).not.toContain('style=')
})
