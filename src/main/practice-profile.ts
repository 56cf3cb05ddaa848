import { LoginError } from '../core/login-error'
import type { LoginSessions } from '../core/login-sessions'
import type { Profiles } from '../core/profiles'
import type { Profile } from '../shared/profile'
import type { Text } from '../shared/text/text'
import type { Practice } from './practice'

/** The id of the profile that Postern makes for its own practice provider. */
export const practiceId = 'practice'

export interface PracticeProfileParts {
  readonly text: Text
  readonly profiles: Pick<Profiles, 'list' | 'add'>
  readonly sessions: Pick<LoginSessions, 'views' | 'endAll'>
  readonly practice: Pick<Practice, 'status' | 'start'>
}

/** The profile of the practice provider, which gets a new port at each start and knows no older session. */
export class PracticeProfile {
  readonly #parts: PracticeProfileParts

  constructor(parts: PracticeProfileParts) {
    this.#parts = parts
  }

  /** Starts the provider if it does not run, and writes the profile anew. @throws {LoginError} `practice_failed` */
  async start(): Promise<Profile> {
    const { practice, profiles, text } = this.#parts
    const isNew = practice.status().kind === 'stopped'
    const { issuer, clientId } = await practice.start()
    if (isNew) await this.endSessions()
    const answer = await profiles.add(
      { kind: 'practice', name: text('provider.practice'), issuer, clientId, ...this.#tools() },
      practiceId,
    )
    if ('problems' in answer) throw new LoginError('practice_failed')
    return answer.profile
  }

  /** A session of a practice provider that no longer runs: there is nobody to ask or to tell. */
  hasForgotten(sessionId: string): boolean {
    const { sessions, practice } = this.#parts
    const session = sessions.views().find(({ id }) => id === sessionId)
    return session?.profileId === practiceId && practice.status().kind !== 'running'
  }

  endSessions(): Promise<void> {
    return this.#parts.sessions.endAll(practiceId, 'practice_restarted')
  }

  /** What the person has said of tools stays; all else is as the provider was started. */
  #tools(): Pick<Profile, 'tools'> {
    const tools = this.#parts.profiles.list().find(({ id }) => id === practiceId)?.tools
    return tools === undefined ? {} : { tools }
  }
}
