import { describe, expect, test } from 'vitest'
import type { AttemptView } from '../shared/app-state'
import type { RedirectKind } from '../shared/profile'
import type { LoginAttempt } from './login-attempt'
import { checks } from './testing/collecting-journal'
import { until } from './testing/gate'
import { setUpElsewhere, waiting } from './testing/other-ways-setting'

const thrown = (code: string) => expect.objectContaining({ code })
const ended = (attempt: LoginAttempt) => until(() => !attempt.isPending)

describe('a login whose answer is pasted', () => {
  test('opens nothing by itself, takes the address, and tells nobody but the window', async () => {
    const { tenant, world, attempts, sessions, start } = await setUpElsewhere()
    const attempt = await start({ redirect: 'paste' })
    expect(attempt.view()).toMatchObject({ stage: 'waiting', redirect: 'paste' })
    expect(world.browser.opened).toEqual([])
    const ended_on = tenant.authorize(attempt.link)
    expect(attempts.paste(attempt.id, ` <${ended_on.slice(0, 40)}\n${ended_on.slice(40)}>`)).toBe(attempt)
    await ended(attempt)
    expect(attempt.view()).toMatchObject({ stage: 'signed_in', answered: true })
    expect(sessions.views()).toMatchObject([{ label: 'Ada Lovelace' }])
    expect(world.browser.pages).toEqual([])
    const printed = JSON.stringify(world.events)
    for (const secret of tenant.issued) expect(printed).not.toContain(secret)
  })

  test('opens the browser here when the person asks for that', async () => {
    const { world, start } = await setUpElsewhere()
    const attempt = await start({ redirect: 'paste' })
    await attempt.openBrowser()
    expect(world.browser.opened).toEqual([attempt.link])
  })

  test('asks for no form, which nobody can paste', async () => {
    const { start } = await setUpElsewhere()
    const attempt = await start({ redirect: 'paste' }, { responseMode: 'form_post' })
    expect(new URL(attempt.link).searchParams.has('response_mode')).toBe(false)
  })

  test.each([{ prompt: 'none' }, {}])('is never silent, so that there is time to paste (%j)', async (changes) => {
    const { world, start } = await setUpElsewhere()
    const attempt = await start({ redirect: 'paste' }, changes)
    expect(attempt.view().silent).toBeUndefined()
    expect(attempt.view().deadline - world.clock.now()).toBe(300_000)
  })

  test('takes the provider’s refusal too, and checks `iss` of it as ever', async () => {
    const { tenant, attempts, start } = await setUpElsewhere({ sendsIssuer: true })
    const paste = async (iss: string) => {
      const attempt = await start({ redirect: 'paste' })
      const { searchParams } = new URL(attempt.link)
      const answer = new URLSearchParams({ error: 'access_denied', state: searchParams.get('state') ?? '', iss })
      attempts.paste(attempt.id, `${searchParams.get('redirect_uri')}?${answer}`)
      await ended(attempt)
      return attempt.view().failure?.code
    }
    expect(await paste(tenant.issuer)).toBe('access_denied')
    expect(await paste('https://evil.example/')).toBe('response_issuer_mismatch')
  })
})

describe('an address that is no answer', () => {
  test.each<[string, string, (redirect: string, link: string) => string]>([
    ['redirect_malformed', 'is no address', () => 'hello'],
    ['redirect_malformed', 'is the one to open', (_, link) => link],
    ['redirect_malformed', 'is elsewhere', (redirect) => redirect.replace('127.0.0.1', 'evil.example')],
    ['redirect_malformed', 'has no code', (redirect) => redirect.replace(/code=[^&]*&/, '')],
    ['state_mismatch', 'has no state', (redirect) => redirect.replace(/&state=.*/, '')],
    ['state_mismatch', 'has another state', (redirect) => redirect.replace(/state=.*/, 'state=forged')],
    ['state_mismatch', 'has two states', (redirect) => `${redirect}&state=forged`],
  ])('throws %s when it %s, and the right one still wins', async (code, _, change) => {
    const { tenant, world, attempts, start } = await setUpElsewhere()
    const attempt = await start({ redirect: 'paste' })
    const redirect = tenant.authorize(attempt.link)
    expect(() => attempts.paste(attempt.id, change(redirect, attempt.link))).toThrow(thrown(code))
    expect(attempt.view()).toMatchObject({ stage: 'waiting', strays: 0 })
    expect(attempt.view().answered).toBeUndefined()
    expect(checks(world.events)).toContain('state fail')
    attempts.paste(attempt.id, redirect)
    await ended(attempt)
    expect(attempt.view().stage).toBe('signed_in')
    expect(() => attempts.paste(attempt.id, redirect)).toThrow(thrown('state_mismatch'))
  })

  test('of another attempt ends that one, and says so', async () => {
    const { tenant, attempts, start } = await setUpElsewhere()
    const one = await start({ redirect: 'paste' })
    const other = await start({ redirect: 'paste' }, { id: 'profile-2' })
    expect(attempts.paste(one.id, tenant.authorize(other.link))).toBe(other)
    await ended(other)
    expect(one.view().stage).toBe('waiting')
    expect(other.view().stage).toBe('signed_in')
  })
})

describe('another way', () => {
  test.each<[RedirectKind, RedirectKind]>([
    ['loopback', 'device'],
    ['loopback', 'paste'],
    ['paste', 'device'],
    ['device', 'loopback'],
  ])('from %s to %s starts anew with the options and the storage, and leaves nothing of the old', async (from, to) => {
    const { world, tenant, attempts, profile } = await setUpElsewhere()
    const options = { redirect: from, loginHint: 'ada@example.com' }
    const { attempt: old } = attempts.start(profile, 'memory', options)
    await waiting(old)
    const state = from === 'device' ? undefined : tenant.authorize(old.link)
    const next = attempts.switch(old.id, profile, to)
    await waiting(next)
    await ended(old)
    expect(attempts.views()).toMatchObject([{ id: next.id, firstId: old.id, redirect: to, storage: 'memory' }])
    expect(next.options).toEqual({ ...options, redirect: to })
    expect(world.browser.receivers.map(({ closed }) => closed)).toEqual([true, false])
    if (state !== undefined) expect(() => attempts.paste(next.id, state)).toThrow(thrown('state_mismatch'))
    world.clock.advance(10_000)
    expect(attempts.views()).toHaveLength(1)
  })

  test('ends no wait for the sign-in: who waited for the first of them hears how the last one ended', async () => {
    const { tenant, attempts, profile, start } = await setUpElsewhere()
    const first = await start({ redirect: 'loopback' })
    let heard: AttemptView | undefined
    const waited = attempts.ended(first).then((view) => {
      heard = view
    })
    const second = attempts.switch(first.id, profile, 'device')
    await waiting(second)
    await ended(first)
    const last = attempts.switch(second.id, profile, 'paste')
    await waiting(last)
    await ended(second)
    expect(heard).toBeUndefined()
    expect(attempts.views()).toMatchObject([{ id: last.id, firstId: first.id }])
    attempts.paste(last.id, tenant.authorize(last.link))
    await waited
    expect(heard).toMatchObject({ id: last.id, stage: 'signed_in' })
  })

  test('does not end an attempt whose answer has come', async () => {
    const { world, tenant, attempts, profile, start } = await setUpElsewhere()
    const attempt = await start({ redirect: 'paste' })
    attempts.paste(attempt.id, tenant.authorize(attempt.link))
    expect(attempts.switch(attempt.id, profile, 'device')).toBe(attempt)
    await ended(attempt)
    expect(attempt.view().stage).toBe('signed_in')
    expect(attempts.switch(attempt.id, profile, 'device')).toBe(attempt)
    expect(world.browser.receivers).toHaveLength(1)
  })

  test('goes on from one that has failed', async () => {
    const { world, attempts, profile, start } = await setUpElsewhere()
    const old = await start({ redirect: 'loopback' })
    world.clock.advance(300_000)
    await ended(old)
    const next = attempts.switch(old.id, profile, 'device')
    await waiting(next)
    expect(attempts.views()).toMatchObject([{ id: next.id, redirect: 'device' }])
  })
})
