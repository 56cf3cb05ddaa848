import type { Profile } from '../../shared/profile'
import { LoginAttempts } from '../login-attempts'
import { LoginError } from '../login-error'
import { LoginSessions } from '../login-sessions'
import type { KeptValue, World } from '../ports'
import { Providers } from '../provider'
import type { SessionEntry } from '../session-index'
import { parseSessionRecord } from '../session-record'
import { exampleProfile } from './example-profile'
import { FakeValue } from './fake-value'
import { fakeWorld } from './fake-world'
import { until } from './gate'
import type { Misbehaviour, ProviderTraits } from './provider-traits'
import { ScriptedProvider } from './scripted-provider'

/**
 * Sessions over a scripted provider, and a person who signs in when asked to.
 *
 * @param loginRedirect where sign-ins take another way back than the profile
 */
export async function setUp(
  changes: Partial<Profile> = {},
  traits: ProviderTraits = {},
  loginRedirect = exampleProfile(changes).redirect,
) {
  const tenant = await ScriptedProvider.start(traits)
  const world = fakeWorld(tenant)
  const providers = new Providers(world.clock)
  const index = new FakeValue<readonly SessionEntry[]>([])
  const profile = exampleProfile(changes)
  const findProfile = (id: string) => {
    if (id !== profile.id) throw new LoginError('profile_unknown')
    return profile
  }
  /** Postern as it is after a restart; in a process that may die, where `seen` says so. */
  const create = (seen: { world?: World; index?: KeptValue<readonly SessionEntry[]> } = {}) =>
    new LoginSessions(seen.world ?? world, providers, seen.index ?? index, findProfile, () => {})
  const sessions = create()
  const attempts = new LoginAttempts(
    world,
    providers,
    (...saved) => sessions.add(...saved),
    () => {},
  )
  /** Signs a person in through the whole login. @returns the id of the session */
  const logIn = async (storage: 'keychain' | 'memory' = 'keychain') => {
    const { attempt } = attempts.start({ ...profile, redirect: loginRedirect }, storage)
    await until(() => !attempt.isPending)
    const { sessionId, failure } = attempt.view()
    if (sessionId === undefined) throw new Error(`no session: ${failure?.code}`)
    return sessionId
  }
  const record = (id: string, storage: 'keychain' | 'memory' = 'keychain') =>
    parseSessionRecord(world.stores[storage].items.get(id) ?? '')
  return { tenant, world, index, profile, sessions, attempts, create, logIn, record }
}

export type Setting = Awaited<ReturnType<typeof setUp>>

export const refreshes = ({ tenant }: Setting) =>
  tenant.requestsTo('/oauth/token').filter(({ form }) => form.get('grant_type') === 'refresh_token')
export const revoked = ({ tenant }: Setting) => tenant.requestsTo('/oauth/revoke').map(({ form }) => form.get('token'))

/** Answers only revocations. */
export const onRevocation = (answer: () => Response | Promise<Response>): Misbehaviour => ({
  answer: (path) => (path === '/oauth/revoke' ? answer() : undefined),
})

/** Answers only refreshes. */
export const onRefresh = (answer: () => Response | Promise<Response>): Misbehaviour => ({
  answer: (path, form) =>
    path === '/oauth/token' && form.get('grant_type') === 'refresh_token' ? answer() : undefined,
})
