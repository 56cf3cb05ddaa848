import type { LoginSessions } from '../core/login-sessions'
import type { CommandHandlers } from './commands'
import type { PracticeProfile } from './practice-profile'
import type { Stores } from './stores'

export interface SessionParts {
  readonly sessions: LoginSessions
  readonly practiceProfile: Pick<PracticeProfile, 'hasForgotten' | 'endSessions'>
  readonly stores: Pick<Stores, 'keychain'>
  copyText(text: string): void
}

type SessionCommand =
  | 'checkKeychain'
  | 'refreshSession'
  | 'getSessionDetails'
  | 'logOut'
  | 'cancelLogOut'
  | 'dismissLogOut'
  | 'openLogOutAgain'
  | 'copyLogOutLink'
  | 'forgetSession'
  | 'forgetRevocation'

/** The commands about sessions: the keychain that holds them, how they are kept fresh, and how they end. */
export function createSessionHandlers({
  sessions,
  practiceProfile,
  stores,
  copyText,
}: SessionParts): Pick<CommandHandlers, SessionCommand> {
  const { browserLogOuts, revocations } = sessions
  return {
    checkKeychain: async () => {
      await stores.keychain.probe()
      sessions.keychainReady()
      for (const { id, status } of sessions.views()) {
        if (status === 'unreadable') void sessions.refresh(id).catch(() => {})
      }
      return null
    },
    refreshSession: async ({ sessionId }) => {
      if (practiceProfile.hasForgotten(sessionId)) await practiceProfile.endSessions()
      else await sessions.refresh(sessionId)
      return null
    },
    getSessionDetails: ({ sessionId }) => sessions.details(sessionId),
    logOut: ({ sessionId, how }) => sessions.logOut(sessionId, practiceProfile.hasForgotten(sessionId) ? 'local' : how),
    cancelLogOut: ({ logOutId }) => {
      browserLogOuts.get(logOutId).cancel()
      return null
    },
    dismissLogOut: ({ logOutId }) => {
      browserLogOuts.dismiss(logOutId)
      return null
    },
    openLogOutAgain: async ({ logOutId }) => {
      await browserLogOuts.get(logOutId).openBrowser()
      return null
    },
    copyLogOutLink: async ({ logOutId }) => {
      copyText(await browserLogOuts.get(logOutId).link())
      return null
    },
    forgetSession: async ({ sessionId }) => {
      await sessions.forget(sessionId)
      return null
    },
    forgetRevocation: async ({ sessionId }) => {
      await revocations.forget(sessionId)
      return null
    },
  }
}
