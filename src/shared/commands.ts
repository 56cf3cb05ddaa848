import * as v from 'valibot'
import { logOutKinds } from './app-state'
import { exportFormats } from './attempt-report'
import { desktopChangeSchema } from './desktop'
import { faultNames } from './faults'
import { checkIds, labFormats, matrixWishSchema } from './lab'
import { languageChoices } from './languages'
import { loginOptionsSchema } from './login-options'
import { profileInputSchema, redirectKinds } from './profile'
import { profileFileLimit } from './profile-file'
import { questionAnswers, toolPolicies } from './tool-consent'
import { hostTokens } from './tool-host'

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
