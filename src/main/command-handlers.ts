import { AwaitedSignIns } from '../core/awaited-sign-ins'
import type { HandOutRecords } from '../core/hand-out-records'
import type { HandOuts } from '../core/hand-outs'
import type { Invitations } from '../core/invitations'
import type { Journal } from '../core/journal'
import type { KeptConsents } from '../core/kept-consents'
import type { LoginAttempts } from '../core/login-attempts'
import { LoginError } from '../core/login-error'
import type { SignInQuestions } from '../core/sign-in-questions'
import type { ToolConsents } from '../core/tool-consents'
import { findHost } from '../core/tool-host'
import type { AppState, Storage } from '../shared/app-state'
import { type FaultName, faultParameter } from '../shared/faults'
import type { LoginOptions } from '../shared/login-options'
import type { Profile } from '../shared/profile'
import { member } from '../shared/reason'
import { sectionLink } from '../shared/section-link'
import type { Text } from '../shared/text/text'
import type { CommandHandlers } from './commands'
import { createConsentHandlers } from './consent-handlers'
import { createDesktopHandlers, type DesktopHandlerParts } from './desktop-handlers'
import { createInspectorHandlers, type InspectorParts } from './inspector-handlers'
import { createLabHandlers } from './lab-handlers'
import type { PersonsFiles } from './persons-files'
import type { Practice } from './practice'
import { PracticeProfile } from './practice-profile'
import { createProfileHandlers, type ProfileParts } from './profile-handlers'
import type { SchemeWatch } from './scheme-watch'
import { createSessionHandlers, type SessionParts } from './session-handlers'
import { createSettingsHandlers, type SettingsParts } from './settings-handlers'
import { createToolAnswers } from './tool-answers'
import { createToolHandlers, withoutHosts } from './tool-handlers'
import type { PosternWindow } from './window'

/** What the commands are made of. */
export interface Parts
  extends Omit<ProfileParts, 'sessions'>,
    Omit<SettingsParts, 'sessions' | 'files'>,
    Omit<DesktopHandlerParts, 'settings'>,
    Omit<SessionParts, 'practiceProfile'>,
    Omit<InspectorParts, 'state' | 'files'> {
  readonly window: Pick<PosternWindow, 'bringToFront'> & { present(): boolean }
  readonly text: Text
  readonly journal: Journal
  readonly handOuts: HandOuts
  readonly handOutRecords: HandOutRecords
  readonly kept: KeptConsents
  readonly consents: ToolConsents
  readonly signIns: SignInQuestions
  readonly state: () => AppState
  readonly attempts: LoginAttempts
  readonly practice: Practice
  readonly files: PersonsFiles
  readonly scheme: Pick<SchemeWatch, 'check' | 'register' | 'unregister'>
  readonly lab: Parameters<typeof createLabHandlers>[0]
  readonly invitations: Pick<Invitations, 'link' | 'dismiss' | 'used'>
  openPage(url: string): Promise<void>
  /** Opens the log file, or its folder. */
  showLog(): Promise<void>
}

/** What each command does, in terms of the core. */
export function createHandlers(parts: Parts): CommandHandlers {
  const { window, journal, state, settings, profiles, sessions, attempts, scheme, kept, handOutRecords } = parts
  const practiceProfile = new PracticeProfile(parts)
  const awaited = new AwaitedSignIns()

  /** The sign-in that a tool or a card asks for; one that is under way is given instead. */
  const beginAgain = async (profile: Profile, storage: Storage) =>
    attempts.start(profile.kind === 'practice' ? await practiceProfile.start() : profile, storage)

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

  function requireUnused(profileId: string): void {
    if (attempts.isPendingFor(profileId) || sessions.hasProfile(profileId)) throw new LoginError('profile_in_use')
  }

  return {
    ...createProfileHandlers(parts),
    ...createSettingsHandlers(parts),
    ...createDesktopHandlers(parts),
    ...createSessionHandlers({ ...parts, practiceProfile }),
    ...createInspectorHandlers(parts),
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
      const asked = profile.kind === 'practice' ? await practiceProfile.start() : profile
      // One that is under way is given again, without the options.
      if (!attempts.isPendingFor(asked.id)) parts.invitations.used(all.invitation)
      return begin(asked, storage, all)
    },
    logInWithPractice: async ({ storage, fault }) => {
      const profile = await practiceProfile.start()
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
    openSection: async ({ source }) => {
      const link = sectionLink(source)
      if (link === undefined) throw new LoginError('invalid_arguments', member('source'))
      await parts.openPage(link)
      return null
    },
  }
}
