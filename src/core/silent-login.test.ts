import { describe, expect, test } from 'vitest'
import type { LoginOptions } from '../shared/login-options'
import type { Profile } from '../shared/profile'
import { attemptLimit, silentLimit } from './login-attempt'
import { LoginAttempts } from './login-attempts'
import { Providers } from './provider'
import { exampleProfile } from './testing/example-profile'
import { fakeWorld } from './testing/fake-world'
import { gate, settle, until } from './testing/gate'
import { ScriptedProvider } from './testing/scripted-provider'

async function setUp(limit?: number) {
  const tenant = await ScriptedProvider.start()
  const world = fakeWorld(tenant)
  const attempts = new LoginAttempts(
    world,
    new Providers(world.clock),
    (record) => world.stores.keychain.set(record.id, ''),
    () => {},
    limit,
  )
  const start = (changes: Partial<Profile> = { prompt: 'none' }, options: LoginOptions = {}) =>
    attempts.start(exampleProfile(changes), 'keychain', options).attempt
  return { tenant, world, attempts, start }
}

describe('a silent attempt', () => {
  test('waits for the browser for twenty seconds, and leaves nothing behind', async () => {
    const { world, start } = await setUp()
    world.browser.follow = () => undefined
    const attempt = start()
    await until(() => attempt.view().stage === 'waiting')
    expect(silentLimit).toBe(20_000)
    expect(attempt.view()).toMatchObject({ silent: true, deadline: world.clock.now() + silentLimit })
    world.clock.advance(silentLimit - 1)
    await settle()
    expect(attempt.isPending).toBe(true)
    world.clock.advance(1)
    await until(() => !attempt.isPending)
    expect(attempt.view()).toMatchObject({ stage: 'failed', failure: { code: 'redirect_timeout' } })
    await until(() => world.browser.receivers.every(({ closed }) => closed))
    await settle()
    expect(world.clock.pending).toBe(0)
  })

  test('gives the keychain its time, before the browser and after', async () => {
    const { world, tenant, start } = await setUp()
    const { passed, open } = gate()
    world.stores.keychain.before = () => passed
    world.browser.follow = () => undefined
    const attempt = start()
    await settle()
    world.clock.advance(silentLimit + 1)
    open()
    await until(() => attempt.view().stage === 'waiting')
    const held = gate()
    world.stores.keychain.before = () => held.passed
    void world.browser.arrive(tenant.authorize(attempt.link))
    await until(() => attempt.view().stage === 'saving')
    expect(attempt.view().deadline).toBe(attempt.view().startedAt + attemptLimit)
    world.clock.advance(silentLimit + 1)
    await settle()
    held.open()
    await until(() => attempt.view().stage === 'signed_in')
    expect(world.clock.pending).toBeLessThanOrEqual(1)
  })

  test('never waits longer than any attempt may', async () => {
    const { world, start } = await setUp(5_000)
    world.browser.follow = () => undefined
    const attempt = start()
    await until(() => attempt.view().stage === 'waiting')
    expect(attempt.view().deadline).toBe(attempt.view().startedAt + 5_000)
    attempt.cancel()
  })

  test.each(['login_required', 'consent_required', 'interaction_required', 'account_selection_required'] as const)(
    'that is answered with %s shows it with its remedy, here and in the browser',
    async (code) => {
      const { tenant, world, start } = await setUp()
      tenant.misbehave = {
        redirect: (sent) => {
          sent.delete('code')
          sent.set('error', code)
        },
      }
      const attempt = start()
      await until(() => !attempt.isPending)
      const { failure } = attempt.view()
      expect(failure?.code).toBe(code)
      expect(failure?.remedy).toMatch(/without the prompt “none”/)
      expect(world.browser.pages).toMatchObject([{ outcome: 'failed', silent: true, remedy: failure?.remedy }])
    },
  )

  test('is one by the options of this login too, and no longer one when they take it away', async () => {
    const { world, start, attempts } = await setUp()
    world.browser.follow = () => undefined
    const silent = start({}, { prompt: 'none' })
    expect(silent.view().silent).toBe(true)
    silent.cancel()
    await until(() => !silent.isPending)
    const loud = start({ prompt: 'none' }, { prompt: '' })
    expect(loud.view()).not.toHaveProperty('silent')
    await until(() => loud.view().stage === 'waiting')
    expect(new URL(loud.link).searchParams.has('prompt')).toBe(false)
    expect(attempts.get(loud.id).options).toEqual({ prompt: '' })
    loud.cancel()
  })
})
