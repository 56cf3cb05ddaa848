import { exportAttempt } from '../core/attempt-export'
import type { AttemptRecords } from '../core/attempt-records'
import { AwaitedSignIns } from '../core/awaited-sign-ins'
import type { HandOutRecords } from '../core/hand-out-records'
import type { HandOuts } from '../core/hand-outs'
import type { Invitations } from '../core/invitations'
import type { Journal } from '../core/journal'
import type { KeptConsents } from '../core/kept-consents'
import type { LoginAttempts } from '../core/login-attempts'
import { LoginError } from '../core/login-error'
import type { LoginSessions } from '../core/login-sessions'
import type { SignInQuestions } from '../core/sign-in-questions'
import type { ToolConsents } from '../core/tool-consents'
import { findHost } from '../core/tool-host'
import type { AppState, Storage } from '../shared/app-state'
import type { CommandParameters } from '../shared/commands'
import { type FaultName, faultParameter } from '../shared/faults'
import type { LoginOptions } from '../shared/login-options'
import type { Profile } from '../shared/profile'
import { member } from '../shared/reason'
import { sectionLink } from '../shared/section-link'
import { english } from '../shared/text/english'
import type { Text } from '../shared/text/text'
import type { CommandHandlers } from './commands'
import { createConsentHandlers } from './consent-handlers'
import { createDesktopHandlers, type DesktopHandlerParts } from './desktop-handlers'
import { createLabHandlers } from './lab-handlers'
import type { PersonsFiles } from './persons-files'
import type { Practice } from './practice'
import { createProfileHandlers, type ProfileParts } from './profile-handlers'
import type { SchemeWatch } from './scheme-watch'
import { createSettingsHandlers, type SettingsParts } from './settings-handlers'
import type { Stores } from './stores'
import { createToolAnswers } from './tool-answers'
import { createToolHandlers, withoutHosts } from './tool-handlers'
import type { PosternWindow } from './window'

/** What the commands are made of. */
export interface Parts
  extends Omit<ProfileParts, 'sessions'>,
    Omit<SettingsParts, 'sessions' | 'files'>,
    Omit<DesktopHandlerParts, 'settings'> {
  readonly window: Pick<PosternWindow, 'bringToFront'> & { present(): boolean }
  readonly text: Text
  readonly journal: Journal
  readonly handOuts: HandOuts
  readonly handOutRecords: HandOutRecords
  readonly kept: KeptConsents
  readonly consents: ToolConsents
  readonly signIns: SignInQuestions
  readonly state: () => AppState
  readonly sessions: LoginSessions
  readonly attempts: LoginAttempts
  readonly practice: Practice
  readonly stores: Pick<Stores, 'keychain'>
  readonly files: PersonsFiles
  readonly scheme: Pick<SchemeWatch, 'check' | 'register' | 'unregister'>
  readonly records: Pick<AttemptRecords, 'list' | 'report'>
  readonly lab: Parameters<typeof createLabHandlers>[0]
  readonly invitations: Pick<Invitations, 'link' | 'dismiss' | 'used'>
  copyText(text: string): void
  openPage(url: string): Promise<void>
  /** Opens the log file, or its folder. */
  showLog(): Promise<void>
}

/** The id of the profile that Postern makes for its own practice provider. */
export const practiceId = 'practice'

/** What each command does, in terms of the core. */
export function createHandlers(parts: Parts): CommandHandlers {
  const { window, text, journal, state, settings, profiles, sessions, attempts } = parts
  const { practice, stores, scheme, records, files, kept, handOutRecords } = parts

  /** What the person has said of tools stays; all else of that profile is as its provider was started. */
  function practiceTools() {
    const tools = profiles.list().find(({ id }) => id === practiceId)?.tools
    return tools === undefined ? {} : { tools }
  }

  /** The practice provider gets a new port at each start and knows no older session, so its profile is written anew. */
  async function practiceProfile(): Promise<Profile> {
    const isNew = practice.status().kind === 'stopped'
    const { issuer, clientId } = await practice.start()
    if (isNew) await sessions.endAll(practiceId, 'practice_restarted')
    const answer = await profiles.add(
      { kind: 'practice', name: text('provider.practice'), issuer, clientId, ...practiceTools() },
      practiceId,
    )
    if ('problems' in answer) throw new LoginError('practice_failed')
    return answer.profile
  }

  const awaited = new AwaitedSignIns()

  /** The sign-in that a tool or a card asks for; one that is under way is given instead. */
  const beginAgain = async (profile: Profile, storage: Storage) =>
    attempts.start(profile.kind === 'practice' ? await practiceProfile() : profile, storage)

  function begin(profile: Profile, storage: Storage = 'keychain', options: LoginOptions = {}) {
    const { attempt, isNew } = attempts.start(profile, storage, options)
    awaited.keep(attempt)
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
    exportAttempt(records.report(attemptId), format, english, state().version)

  /** A session of a practice provider that no longer runs: there is nobody to ask or to tell. */
  function isForgotten(sessionId: string): boolean {
    const session = sessions.views().find(({ id }) => id === sessionId)
    return session?.profileId === practiceId && practice.status().kind !== 'running'
  }

  function requireUnused(profileId: string): void {
    if (attempts.isPendingFor(profileId) || sessions.hasProfile(profileId)) throw new LoginError('profile_in_use')
  }

  return {
    ...createProfileHandlers(parts),
    ...createSettingsHandlers(parts),
    ...createDesktopHandlers(parts),
    ...createLabHandlers(parts.lab),
    ...createToolHandlers({
      ...parts,
      answerTool: createToolAnswers({ ...parts, awaited, present: () => window.present(), begin: beginAgain }),
    }),
    ...createConsentHandlers({
      ...parts,
      begin: async (profile, storage) => awaited.keep((await beginAgain(profile, storage)).attempt),
    }),
    getState: state,
    refuseHostToken: ({ host, value }) => {
      const known = findHost(settings.current.hosts ?? [], host)
      journal.step('token_refused', 'tool', 'postern', { host: known.host, profile: known.profileId })
      sessions.refuseToken(value)
      return null
    },
    removeProfile: async ({ profileId }) => {
      requireUnused(profileId)
      await profiles.remove(profileId)
      await settings.change((before) => withoutHosts(before, (host) => host.profileId === profileId))
      await kept.forget((each) => each.profileId === profileId)
      handOutRecords.forget((each) => each.profileId === profileId)
      return null
    },
    logIn: async ({ profileId, storage, options, optionsOf }, calling) => {
      if (options?.browser !== undefined && calling?.caller !== 'cli')
        throw new LoginError('not_allowed', member('browser'))
      const profile = profiles.get(profileId)
      const all = { ...(optionsOf === undefined ? {} : attempts.get(optionsOf).options), ...options }
      const asked = profile.kind === 'practice' ? await practiceProfile() : profile
      // One that is under way is given again, without the options.
      if (!attempts.isPendingFor(asked.id)) parts.invitations.used(all.invitation)
      return begin(asked, storage, all)
    },
    logInWithPractice: async ({ storage, fault }) => {
      const profile = await practiceProfile()
      return fault === undefined ? begin(profile, storage) : beginWithFault(profile, storage, fault)
    },
    switchAttempt: ({ attemptId, redirect }) => {
      const attempt = attempts.get(attemptId)
      const next = attempts.switch(attemptId, profiles.get(attempt.profile.id), redirect)
      // A person chose another way: they want it, whatever becomes of the tool that has begun it.
      awaited.keep(attempt)
      return { attemptId: next.id }
    },
    pasteRedirect: ({ attemptId, address }) => ({ accepted: true, attemptId: attempts.paste(attemptId, address).id }),
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
    getLink: async ({ attemptId }) => ({ link: await attempts.get(attemptId).freshLink() }),
    checkKeychain: async () => {
      await stores.keychain.probe()
      sessions.keychainReady()
      for (const { id, status } of sessions.views()) {
        if (status === 'unreadable') void sessions.refresh(id).catch(() => {})
      }
      return null
    },
    checkScheme: async () => {
      await scheme.check()
      return null
    },
    registerScheme: async () => {
      await scheme.register()
      return null
    },
    unregisterScheme: async () => {
      await scheme.unregister()
      return null
    },
    refreshSession: async ({ sessionId }) => {
      if (isForgotten(sessionId)) await sessions.endAll(practiceId, 'practice_restarted')
      else await sessions.refresh(sessionId)
      return null
    },
    getSessionDetails: ({ sessionId }) => sessions.details(sessionId),
    logOut: ({ sessionId, how }) => sessions.logOut(sessionId, isForgotten(sessionId) ? 'local' : how),
    cancelLogOut: ({ logOutId }) => {
      sessions.browserLogOuts.get(logOutId).cancel()
      return null
    },
    dismissLogOut: ({ logOutId }) => {
      sessions.browserLogOuts.dismiss(logOutId)
      return null
    },
    openLogOutAgain: async ({ logOutId }) => {
      await sessions.browserLogOuts.get(logOutId).openBrowser()
      return null
    },
    copyLogOutLink: async ({ logOutId }) => {
      parts.copyText(await sessions.browserLogOuts.get(logOutId).link())
      return null
    },
    forgetSession: async ({ sessionId }) => {
      await sessions.forget(sessionId)
      return null
    },
    forgetRevocation: async ({ sessionId }) => {
      await sessions.revocations.forget(sessionId)
      return null
    },
    getInvitation: ({ invitationId }) => {
      const link = parts.invitations.link(invitationId)
      return link === undefined ? null : { link }
    },
    dismissInvitation: ({ invitationId }) => {
      parts.invitations.dismiss(invitationId)
      return null
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
      return { saved: await files.saveReport(fileName, saved) }
    },
    openSection: async ({ source }) => {
      const link = sectionLink(source)
      if (link === undefined) throw new LoginError('invalid_arguments', member('source'))
      await parts.openPage(link)
      return null
    },
  }
}
