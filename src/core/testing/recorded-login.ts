import type { AttemptReport } from '../../shared/attempt-report'
import type { LoginOptions } from '../../shared/login-options'
import type { Profile } from '../../shared/profile'
import { reportOf } from '../attempt-report'
import { exampleProfile } from './example-profile'
import { fakeWorld } from './fake-world'
import { settle, until } from './gate'
import { loginDesk } from './login-desk'
import type { Misbehaviour, ProviderTraits } from './provider-traits'
import { ScriptedProvider } from './scripted-provider'

interface Recording {
  readonly changes?: Partial<Profile>
  readonly misbehave?: Misbehaviour
  readonly traits?: ProviderTraits
  readonly options?: LoginOptions
  /** So many refreshes follow. */
  readonly refreshes?: number
}

/** A whole login as the journal has it, and the report that is made of it. */
export async function recordedLogin(recording: Recording = {}) {
  const { changes, misbehave = {}, traits = {}, options, refreshes = 0 } = recording
  const tenant = await ScriptedProvider.start(traits)
  tenant.misbehave = misbehave
  const world = fakeWorld(tenant)
  const profile = exampleProfile(changes)
  const { sessions, attempts } = loginDesk(world, () => profile)
  const { attempt } = attempts.start(profile, 'keychain', options)
  await until(() => !attempt.isPending)
  for (let time = 0; time < refreshes; time += 1) await sessions.refresh(attempt.view().sessionId ?? '').catch(() => {})
  await settle()
  const events = world.events.filter(({ attemptId }) => attemptId === attempt.id)
  const sessionEvents = world.events.filter(({ attemptId, sessionId }) => attemptId === undefined && sessionId)
  const report: AttemptReport = reportOf(events, sessionEvents, true)
  return { tenant, world, attempt, events, sessionEvents, report }
}
