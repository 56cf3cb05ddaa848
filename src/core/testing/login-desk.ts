import type { Profile } from '../../shared/profile'
import { LoginAttempts } from '../login-attempts'
import { LoginSessions } from '../login-sessions'
import type { World } from '../ports'
import { Providers } from '../provider'
import type { SessionEntry } from '../session-index'
import { FakeValue } from './fake-value'

interface Options {
  /** What is kept of the sessions from one run to the next. */
  readonly index?: FakeValue<readonly SessionEntry[]>
  /** Milliseconds of an attempt. */
  readonly limit?: number | undefined
}

/** Attempts that save what they get, and the sessions that come of it. */
export function loginDesk(
  world: World,
  find: (id: string) => Profile,
  { index = new FakeValue<readonly SessionEntry[]>([]), limit }: Options = {},
) {
  const providers = new Providers(world.clock)
  const sessions = new LoginSessions(world, providers, index, find, () => {})
  const attempts = new LoginAttempts(
    world,
    providers,
    (...saved) => sessions.add(...saved),
    () => {},
    limit,
  )
  return { index, sessions, attempts }
}
