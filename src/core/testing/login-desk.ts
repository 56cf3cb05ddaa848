import type { Profile } from '../../shared/profile'
import { LoginAttempts } from '../login-attempts'
import { LoginSessions } from '../login-sessions'
import type { World } from '../ports'
import { Providers } from '../provider'
import { FakeValue } from './fake-value'

/** Attempts that save what they get, and the sessions that come of it. @param limit milliseconds */
export function loginDesk(world: World, profile: Profile, limit?: number) {
  const providers = new Providers(world.clock)
  const index = new FakeValue<readonly never[]>([])
  const sessions = new LoginSessions(
    world,
    providers,
    index,
    () => profile,
    () => {},
  )
  const attempts = new LoginAttempts(
    world,
    providers,
    (...saved) => sessions.add(...saved),
    () => {},
    limit,
  )
  return { index, sessions, attempts }
}
