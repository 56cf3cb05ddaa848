import * as v from 'valibot'
import { type AppState, type LogOutResult, logOutKinds, type SessionDetails } from './app-state'
import { type AttemptExport, type AttemptReport, type AttemptSummary, exportFormats } from './attempt-report'
import { type About, type Asked, desktopChangeSchema } from './desktop'
import { faultNames } from './faults'
import { checkIds, labFormats, matrixWishSchema, type RedirectInspection } from './lab'
import { languageChoices } from './languages'
import { loginOptionsSchema } from './login-options'
import { type Profile, type ProfileProblems, profileInputSchema, redirectKinds } from './profile'
import { type ImportedProfile, profileFileLimit } from './profile-file'
import type { ProviderReport } from './provider-report'
import { questionAnswers, toolPolicies } from './tool-consent'
import { hostTokens, type ToolHost } from './tool-host'

export type Caller = 'window' | 'cli'

interface Command {
  /** Who may call it. One that returns a token is never callable by the window. */
  readonly callers: readonly Caller[]
  readonly parameters: v.GenericSchema
}

const id = v.pipe(v.string(), v.maxLength(64))
const attempt = v.strictObject({ attemptId: id })
const session = v.strictObject({ sessionId: id })
const profile = v.strictObject({ profileId: id })
const browserLogOut = v.strictObject({ logOutId: id })
const exported = v.strictObject({ attemptId: id, format: v.picklist(exportFormats) })
const nothing = v.strictObject({})
const everyone = ['window', 'cli'] as const
const text = v.pipe(v.string(), v.maxLength(2_048))
/** The name or the id of a profile; absent: the one that is meant where none is named. */
const named = { profile: v.exactOptional(text), session: v.exactOptional(id) }
const target = {
  /** Not together with `resource`. */
  audience: v.exactOptional(text),
  resource: v.exactOptional(text),
  /** Separated by spaces. */
  scope: v.exactOptional(text),
}
/** A tool by the name that it gives itself; with `program`, by its path, that one alone. */
const tool = {
  client: v.pipe(v.string(), v.regex(/^[\x21-\x7e][\x20-\x7e]{0,63}$/)),
  program: v.exactOptional(text),
  profileId: id,
}
/** Where the person must sign in again, the browser opens and the call waits; otherwise a card comes up in the window. */
const interactive = v.exactOptional(v.boolean())
/** Seconds for which a token must be good. */
const minTtl = v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(86_400)))

/** The one table of everything that can be asked of Postern. Both transports derive from it. */
export const commands = {
  getState: { callers: everyone, parameters: nothing },
  addProfile: { callers: everyone, parameters: profileInputSchema },
  updateProfile: {
    callers: everyone,
    parameters: v.strictObject({ profileId: id, profile: profileInputSchema }),
  },
  removeProfile: { callers: everyone, parameters: profile },
  /** Reads what a provider says of itself: that of a profile, or of one that is being typed. */
  inspectProvider: {
    callers: everyone,
    parameters: v.union([profile, v.strictObject({ profile: profileInputSchema })]),
  },
  exportProfiles: {
    callers: everyone,
    parameters: v.strictObject({ profileIds: v.exactOptional(v.pipe(v.array(id), v.maxLength(1_000))) }),
  },
  importProfiles: {
    callers: everyone,
    parameters: v.strictObject({ text: v.pipe(v.string(), v.maxLength(profileFileLimit)) }),
  },
  /** These two ask the person for the file. */
  exportProfilesToFile: { callers: ['window'], parameters: nothing },
  importProfilesFromFile: { callers: ['window'], parameters: nothing },
  /** What is meant where nothing is named: a profile, or one account of its profile. */
  setDefault: { callers: everyone, parameters: v.union([profile, session]) },
  /** Asks the person for the file. */
  chooseCaFile: { callers: ['window'], parameters: nothing },
  clearCaFile: { callers: everyone, parameters: nothing },
  setLanguage: { callers: ['window'], parameters: v.strictObject({ language: v.picklist(languageChoices) }) },
  changeDesktop: { callers: ['window'], parameters: desktopChangeSchema },
  /** What the menu, the tray or a notification has asked of the window: each is given once. */
  takeAsked: { callers: ['window'], parameters: nothing },
  getAbout: { callers: ['window'], parameters: nothing },
  /** Opens the licences of all that is shipped. */
  showLicences: { callers: ['window'], parameters: nothing },
  logIn: {
    callers: everyone,
    parameters: v.strictObject({
      profileId: id,
      storage: v.exactOptional(v.picklist(['keychain', 'memory'])),
      options: v.exactOptional(loginOptionsSchema),
      /** An attempt whose options are taken again, with `options` over them. */
      optionsOf: v.exactOptional(id),
    }),
  },
  logInWithPractice: {
    callers: everyone,
    parameters: v.strictObject({
      storage: v.exactOptional(v.picklist(['keychain', 'memory'])),
      /** What the practice provider does wrong, for this sign-in alone. */
      fault: v.exactOptional(v.picklist(faultNames)),
    }),
  },
  /** Starts an attempt anew by another way back; the rest stays as it was. */
  switchAttempt: {
    callers: everyone,
    parameters: v.strictObject({ attemptId: id, redirect: v.picklist(redirectKinds) }),
  },
  /** Takes the address that a browser elsewhere ended on. */
  pasteRedirect: {
    callers: everyone,
    parameters: v.strictObject({ attemptId: id, address: v.pipe(v.string(), v.maxLength(32_768)) }),
  },
  cancelAttempt: { callers: everyone, parameters: attempt },
  dismissAttempt: { callers: everyone, parameters: attempt },
  openBrowserAgain: { callers: everyone, parameters: attempt },
  copyLink: { callers: ['window'], parameters: attempt },
  /** For a person at a terminal, who copies it there. */
  getLink: { callers: ['cli'], parameters: attempt },
  checkKeychain: { callers: everyone, parameters: nothing },
  checkScheme: { callers: everyone, parameters: nothing },
  registerScheme: { callers: everyone, parameters: nothing },
  unregisterScheme: { callers: everyone, parameters: nothing },
  refreshSession: { callers: everyone, parameters: session },
  getSessionDetails: { callers: everyone, parameters: session },
  logOut: {
    callers: everyone,
    parameters: v.strictObject({
      sessionId: id,
      /** Absent: `revoke`. */
      how: v.exactOptional(v.picklist(logOutKinds)),
    }),
  },
  cancelLogOut: { callers: everyone, parameters: browserLogOut },
  dismissLogOut: { callers: everyone, parameters: browserLogOut },
  openLogOutAgain: { callers: everyone, parameters: browserLogOut },
  copyLogOutLink: { callers: ['window'], parameters: browserLogOut },
  /** Where the keychain cannot be used: the account is forgotten now, and what the keychain holds of it later. */
  forgetSession: { callers: everyone, parameters: session },
  /** The provider is never told, and its refresh token is deleted here. */
  forgetRevocation: { callers: everyone, parameters: session },
  /** How the run goes is in the state. */
  runLab: {
    callers: everyone,
    parameters: v.strictObject({
      checks: v.exactOptional(v.pipe(v.array(v.picklist(checkIds)), v.maxLength(checkIds.length))),
      /** Absent: no matrix. */
      matrix: v.exactOptional(matrixWishSchema),
    }),
  },
  cancelLab: { callers: everyone, parameters: nothing },
  exportLab: { callers: everyone, parameters: v.strictObject({ format: v.picklist(labFormats) }) },
  /** What the system would do with a redirect of any app; with `send` something harmless is sent, to see who gets it. */
  inspectRedirect: { callers: everyone, parameters: v.strictObject({ url: text, send: v.exactOptional(v.boolean()) }) },
  /** The link of the invitation that was brought, for a person to confirm. It starts nothing. */
  getInvitation: { callers: ['window'], parameters: v.strictObject({ invitationId: id }) },
  dismissInvitation: { callers: everyone, parameters: v.strictObject({ invitationId: id }) },
  showLog: { callers: ['window'], parameters: nothing },
  getToken: { callers: ['cli'], parameters: v.strictObject({ ...named, ...target, minTtl, interactive }) },
  /** The token for a server that `mapHost` has named; no other server gets one. */
  getHostToken: { callers: ['cli'], parameters: v.strictObject({ host: text, minTtl, interactive }) },
  /** A server that `mapHost` has named has refused this token: no tool gets it again. */
  refuseHostToken: {
    callers: ['cli'],
    parameters: v.strictObject({ host: text, value: v.pipe(v.string(), v.maxLength(65_536)) }),
  },
  /** Says that tools may take tokens of a profile to a server. */
  mapHost: {
    callers: everyone,
    parameters: v.strictObject({
      host: text,
      profileId: id,
      token: v.exactOptional(v.picklist(hostTokens)),
      audience: v.exactOptional(text),
      scope: v.exactOptional(text),
      username: v.exactOptional(v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,128}$/))),
    }),
  },
  unmapHost: { callers: everyone, parameters: v.strictObject({ host: text }) },
  /** Calls an API with a token, which does not leave the app for anybody else. */
  callApi: {
    callers: ['cli'],
    parameters: v.strictObject({
      ...named,
      ...target,
      interactive,
      url: text,
      method: v.exactOptional(v.pipe(v.string(), v.maxLength(32))),
      headers: v.exactOptional(v.record(text, v.pipe(v.string(), v.maxLength(8_192)))),
      /** Base64. */
      body: v.exactOptional(v.pipe(v.string(), v.base64())),
    }),
  },
  /** The person's word on a question; a tool has none in its own matter. */
  answerQuestion: {
    callers: ['window'],
    parameters: v.strictObject({ questionId: id, answer: v.picklist(questionAnswers) }),
  },
  /** Says of a tool, ahead of any question or against an older answer, whether it may have tokens of a profile. */
  ruleTool: {
    callers: everyone,
    parameters: v.strictObject({ ...tool, rule: v.picklist(['allow', 'refuse']) }),
  },
  /** Takes back what was said of a tool, so that it is asked about again, and takes it off the list. */
  forgetTool: { callers: everyone, parameters: v.strictObject(tool) },
  setToolPolicy: {
    callers: everyone,
    parameters: v.strictObject({ profileId: id, tools: v.picklist(toolPolicies) }),
  },
  listAttempts: { callers: everyone, parameters: nothing },
  getAttempt: { callers: everyone, parameters: attempt },
  exportAttempt: { callers: everyone, parameters: exported },
  /** Asks the person for a file and writes an export to it. */
  saveAttempt: { callers: ['window'], parameters: exported },
  /** Shows a section such as `RFC 9207 §2.4` in the browser; no other address can be asked for. */
  openSection: { callers: ['window'], parameters: v.strictObject({ source: v.pipe(v.string(), v.maxLength(100)) }) },
} as const satisfies Record<string, Command>

export type CommandName = keyof typeof commands
export type CommandParameters<N extends CommandName> = v.InferOutput<(typeof commands)[N]['parameters']>

/** A profile that was refused comes back with a reason per field: an answer, not a failure. */
export type ProfileAnswer = { readonly profile: Profile } | { readonly problems: ProfileProblems }

/** An access token, for tools alone. */
export interface AccessTokenAnswer {
  readonly value: string
  readonly tokenType: 'bearer' | 'dpop'
  readonly scope: readonly string[]
  /** Scopes that were asked for and left out. */
  readonly missingScope: readonly string[]
  /** Milliseconds since the epoch; absent when the provider did not say. */
  readonly expiresAt?: number
}

/** A token for a server, and what it is sent with. */
export interface HostTokenAnswer {
  readonly value: string
  readonly kind: 'access' | 'id'
  readonly username: string
  /** Milliseconds since the epoch; absent when the provider did not say. */
  readonly expiresAt?: number
}

/** What an API answered, whatever its status. */
export interface ApiAnswer {
  readonly status: number
  /** By names in small letters. */
  readonly headers: Readonly<Record<string, string>>
  /** Base64. */
  readonly body: string
}

export interface CommandResults {
  getState: AppState
  addProfile: ProfileAnswer
  updateProfile: ProfileAnswer
  removeProfile: null
  inspectProvider: { readonly report: ProviderReport } | { readonly problems: ProfileProblems }
  exportProfiles: { readonly text: string }
  importProfiles: { readonly profiles: readonly ImportedProfile[] }
  /** How many were written; `null` when no file was chosen. */
  exportProfilesToFile: { readonly count: number } | null
  /** `null` when no file was chosen. */
  importProfilesFromFile: { readonly profiles: readonly ImportedProfile[] } | null
  setDefault: null
  /** Whether a file was chosen. */
  chooseCaFile: { readonly chosen: boolean }
  clearCaFile: null
  setLanguage: null
  changeDesktop: null
  /** The oldest; `null` when there is none. */
  takeAsked: Asked | null
  getAbout: About
  showLicences: null
  logIn: { readonly attemptId: string }
  logInWithPractice: { readonly attemptId: string }
  switchAttempt: { readonly attemptId: string }
  /** The attempt that it answers: another one than it was pasted for, where its `state` says so. */
  pasteRedirect: { readonly accepted: true; readonly attemptId: string }
  cancelAttempt: null
  dismissAttempt: null
  openBrowserAgain: null
  copyLink: null
  getLink: { readonly link: string }
  checkKeychain: null
  checkScheme: null
  registerScheme: null
  unregisterScheme: null
  refreshSession: null
  getSessionDetails: SessionDetails
  logOut: LogOutResult
  cancelLogOut: null
  dismissLogOut: null
  openLogOutAgain: null
  copyLogOutLink: null
  forgetSession: null
  forgetRevocation: null
  runLab: null
  cancelLab: null
  exportLab: { readonly text: string }
  inspectRedirect: RedirectInspection
  /** `null` when another one has come, or it was taken up. */
  getInvitation: { readonly link: string } | null
  dismissInvitation: null
  showLog: null
  getToken: AccessTokenAnswer
  /** The newest first. */
  listAttempts: readonly AttemptSummary[]
  getAttempt: AttemptReport
  exportAttempt: AttemptExport
  saveAttempt: { readonly saved: boolean }
  openSection: null
  getHostToken: HostTokenAnswer
  refuseHostToken: null
  mapHost: ToolHost
  unmapHost: null
  callApi: ApiAnswer
  answerQuestion: null
  ruleTool: null
  forgetTool: null
  setToolPolicy: null
}
