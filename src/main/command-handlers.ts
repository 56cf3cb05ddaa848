import { exportAttempt } from '../core/attempt-export'
import type { AttemptRecords } from '../core/attempt-records'
import type { Journal } from '../core/journal'
import type { LoginAttempts } from '../core/login-attempts'
import { LoginError } from '../core/login-error'
import type { LoginSessions } from '../core/login-sessions'
import type { Profiles } from '../core/profiles'
import type { AppState, Storage } from '../shared/app-state'
import type { CommandParameters } from '../shared/commands'
import { type FaultName, faultParameter } from '../shared/faults'
import type { LoginOptions } from '../shared/login-options'
import type { Profile } from '../shared/profile'
import { sectionLink } from '../shared/section-link'
import type { Text } from '../shared/text/text'
import type { CommandHandlers } from './commands'
import type { Practice } from './practice'
import type { Stores } from './stores'
import type { PosternWindow } from './window'

/** What the commands are made of. */
export interface Parts {
  readonly window: Pick<PosternWindow, 'bringToFront'>
  readonly text: Text
  readonly state: () => AppState
  readonly profiles: Profiles
  readonly sessions: LoginSessions
  readonly attempts: LoginAttempts
  readonly practice: Practice
  readonly stores: Pick<Stores, 'keychain'>
  readonly records: Pick<AttemptRecords, 'list' | 'report'>
  readonly journal: Journal
  copyText(text: string): void
  openPage(url: string): Promise<void>
  /** Asks for a file and writes to it; false where the person thought better of it. @throws {LoginError} `storage_failed` */
  saveText(fileName: string, text: string): Promise<boolean>
  /** Opens the log file, or its folder. */
  showLog(): Promise<void>
}

/** The id of the profile that Postern makes for its own practice provider. */
export const practiceId = 'practice'

/** What each command does, in terms of the core. */
export function createHandlers(parts: Parts): CommandHandlers {
  const { window, text, state, profiles, sessions, attempts, practice, stores, records, journal } = parts

  /** The practice provider gets a new port at each start and knows no older session, so its profile is written anew. */
  async function practiceProfile(): Promise<Profile> {
    const isNew = practice.status().kind === 'stopped'
    const { issuer, clientId } = await practice.start()
    if (isNew) await sessions.endAll(practiceId, 'practice_restarted')
    const answer = await profiles.add(
      { kind: 'practice', name: text('provider.practice'), issuer, clientId },
      practiceId,
    )
    if ('problems' in answer) throw new LoginError('practice_failed')
    return answer.profile
  }

  function begin(profile: Profile, storage: Storage = 'keychain', options: LoginOptions = {}) {
    const { attempt, isNew } = attempts.start(profile, storage, options)
    if (!isNew) window.bringToFront()
    return { attemptId: attempt.id }
  }

  /**
   * The fault goes with the request of this one attempt, not with one that is under way already. Where a form is what
   * fails, a page must be shown.
   */
  function beginWithFault(profile: Profile, storage: Storage | undefined, fault: FaultName) {
    if (attempts.isPendingFor(profile.id)) return begin(profile, storage)
    const faulty = { ...profile, extra: { ...profile.extra, [faultParameter]: fault } }
    const begun = begin(faulty, storage, fault === 'form_action' ? { prompt: 'login' } : {})
    journal.about(begun).step('fault_chosen', 'person', 'postern', { fault })
    return begun
  }

  const exported = ({ attemptId, format }: CommandParameters<'exportAttempt'>) =>
    exportAttempt(records.report(attemptId), format, text, state().version)

  /** A session of a practice provider that no longer runs: there is nobody to ask or to tell. */
  function isForgotten(sessionId: string): boolean {
    const session = sessions.views().find(({ id }) => id === sessionId)
    return session?.profileId === practiceId && practice.status().kind !== 'running'
  }

  function requireUnused(profileId: string): void {
    if (attempts.isPendingFor(profileId) || sessions.hasProfile(profileId)) throw new LoginError('profile_in_use')
  }

  return {
    getState: state,
    addProfile: (input) => profiles.add(input),
    updateProfile: async ({ profileId, profile }) => profiles.update(profileId, profile),
    removeProfile: async ({ profileId }) => {
      requireUnused(profileId)
      await profiles.remove(profileId)
      return null
    },
    logIn: async ({ profileId, storage, options, optionsOf }) => {
      const profile = profiles.get(profileId)
      const all = { ...(optionsOf === undefined ? {} : attempts.get(optionsOf).options), ...options }
      return begin(profile.kind === 'practice' ? await practiceProfile() : profile, storage, all)
    },
    logInWithPractice: async ({ storage, fault }) => {
      const profile = await practiceProfile()
      return fault === undefined ? begin(profile, storage) : beginWithFault(profile, storage, fault)
    },
    cancelAttempt: ({ attemptId }) => {
      attempts.get(attemptId).cancel()
      return null
    },
    dismissAttempt: ({ attemptId }) => {
      attempts.dismiss(attemptId)
      return null
    },
    openBrowserAgain: async ({ attemptId }) => {
      await attempts.get(attemptId).openBrowser()
      return null
    },
    copyLink: async ({ attemptId }) => {
      parts.copyText(await attempts.get(attemptId).freshLink())
      return null
    },
    checkKeychain: async () => {
      await stores.keychain.probe()
      for (const { id, status } of sessions.views()) {
        if (status === 'unreadable') void sessions.refresh(id).catch(() => {})
      }
      return null
    },
    refreshSession: async ({ sessionId }) => {
      if (isForgotten(sessionId)) await sessions.endAll(practiceId, 'practice_restarted')
      else await sessions.refresh(sessionId)
      return null
    },
    getSessionDetails: ({ sessionId }) => sessions.details(sessionId),
    logOut: async ({ sessionId }) => {
      const forgotten = isForgotten(sessionId)
      const { revoked } = await sessions.logOut(sessionId)
      return { revoked: revoked || forgotten }
    },
    showLog: async () => {
      await parts.showLog()
      return null
    },
    listAttempts: () => records.list(),
    getAttempt: ({ attemptId }) => records.report(attemptId),
    exportAttempt: exported,
    saveAttempt: async (asked) => {
      const { fileName, text: saved } = exported(asked)
      return { saved: await parts.saveText(fileName, saved) }
    },
    openSection: async ({ source }) => {
      const link = sectionLink(source)
      if (link === undefined) throw new LoginError('invalid_arguments', 'source')
      await parts.openPage(link)
      return null
    },
  }
}
