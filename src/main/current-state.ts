import { app } from 'electron'
import type { AttemptRecords } from '../core/attempt-records'
import { defaultsOf } from '../core/default-session'
import type { LoginAttempts } from '../core/login-attempts'
import type { LoginSessions } from '../core/login-sessions'
import type { Profiles } from '../core/profiles'
import type { Lab } from '../lab/lab'
import type { AppState, InvitationView } from '../shared/app-state'
import type { Theme } from '../shared/desktop'
import type { Failure } from '../shared/failures'
import type { Settings } from '../shared/settings'
import type { createAppConsents } from './app-consents'
import type { AppLocale } from './app-locale'
import type { ArrivedLinks } from './arrived-links'
import type { Practice } from './practice'
import type { SchemeWatch } from './scheme-watch'
import { type createStores, keychainName } from './stores'

/** Where what the window shows comes from. */
export interface StateParts {
  readonly stores: Pick<ReturnType<typeof createStores>, 'status'>
  readonly practice: Pick<Practice, 'status'>
  readonly scheme: Pick<SchemeWatch, 'status'>
  readonly profiles: Pick<Profiles, 'list'>
  readonly attempts: Pick<LoginAttempts, 'views'>
  readonly sessions: Pick<LoginSessions, 'views' | 'browserLogOuts' | 'revocations'>
  readonly settings: Settings
  readonly tools: Pick<ReturnType<typeof createAppConsents>, 'consents' | 'signIns' | 'kept' | 'handOutRecords'>
  readonly records: Pick<AttemptRecords, 'revision'>
  readonly lab: Pick<Lab, 'view'>
  readonly locale: Pick<AppLocale, 'chosen' | 'spoken'>
  readonly arrivedLinks: Pick<ArrivedLinks, 'turnedAway' | 'held'>
  readonly invitation: InvitationView | undefined
  readonly headless: boolean
  readonly theme: Theme
  /** Absent until it is known. */
  readonly trayThere: boolean | undefined
  /** Absent until it is known. */
  readonly startsAtLogin: boolean | undefined
  readonly asked: number
  readonly problems: readonly Failure[]
}

/** Everything that the window shows, as it is now. */
export function currentState(parts: StateParts): AppState {
  const { settings, tools, locale, invitation, trayThere, startsAtLogin } = parts
  const profiles = parts.profiles.list()
  const sessions = parts.sessions.views()
  const questions = [...tools.consents.views(), ...tools.signIns.views(profiles, sessions)]
  return {
    version: app.getVersion(),
    ...(parts.headless ? { headless: true as const } : {}),
    keychainName: keychainName(process.platform),
    keychain: parts.stores.status(),
    practice: parts.practice.status(),
    scheme: parts.scheme.status(),
    profiles,
    attempts: parts.attempts.views(),
    sessions,
    hosts: settings.hosts ?? [],
    questions: questions.sort((a, b) => a.askedAt - b.askedAt),
    consents: tools.kept.all(),
    handOuts: tools.handOutRecords.all(),
    defaults: defaultsOf(profiles, sessions, settings),
    ...(settings.caFile === undefined ? {} : { caFile: settings.caFile }),
    logOuts: parts.sessions.browserLogOuts.views(),
    revocations: parts.sessions.revocations.views(),
    attemptEvents: parts.records.revision,
    lab: parts.lab.view(),
    language: { chosen: locale.chosen, locale: locale.spoken.locale },
    turnedAwayLinks: parts.arrivedLinks.turnedAway(),
    heldLinks: parts.arrivedLinks.held(),
    ...(invitation ? { invitation } : {}),
    desktop: {
      theme: parts.theme,
      notifications: settings.notifications ?? true,
      tray: settings.tray ?? true,
      staysInTray: settings.staysInTray ?? false,
      ...(trayThere === undefined ? {} : { trayThere }),
      ...(startsAtLogin === undefined ? {} : { startsAtLogin }),
      asked: parts.asked,
    },
    problems: parts.problems,
  }
}
