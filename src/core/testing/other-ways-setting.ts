import type { LoginOptions } from '../../shared/login-options'
import type { Profile } from '../../shared/profile'
import type { LoginAttempt } from '../login-attempt'
import { exampleProfile } from './example-profile'
import { fakeWorld } from './fake-world'
import { until } from './gate'
import { loginDesk } from './login-desk'
import type { ProviderTraits } from './provider-traits'
import { ScriptedProvider } from './scripted-provider'

/** A desk at which nobody does anything by themselves: the browser is elsewhere. */
export async function setUpElsewhere(traits: ProviderTraits = {}) {
  const tenant = await ScriptedProvider.start({ deviceLogin: true, ...traits })
  const world = fakeWorld(tenant)
  world.browser.follow = () => undefined
  const profile = exampleProfile()
  const { sessions, attempts } = loginDesk(world, () => profile)
  /** Starts a login, and waits until it waits for the person, or has ended. */
  const start = async (options: LoginOptions, changes: Partial<Profile> = {}) => {
    const { attempt } = attempts.start({ ...profile, ...changes }, 'keychain', options)
    await waiting(attempt)
    return attempt
  }
  return { tenant, world, sessions, attempts, profile, start }
}

export const waiting = (attempt: LoginAttempt) => until(() => attempt.view().stage === 'waiting' || !attempt.isPending)

export type ElsewhereSetting = Awaited<ReturnType<typeof setUpElsewhere>>
