import type { AppState, AttemptView, LogOutView, SessionView } from '../../shared/app-state'
import type { Failure, FailureCode } from '../../shared/failures'
import type { Profile } from '../../shared/profile'

/** States for the tests of the views. */
export const now = Date.UTC(2026, 10, 22, 12)

export const state = (part: Partial<AppState> = {}): AppState => ({
  version: '1.2.3',
  keychainName: 'Secret Service',
  keychain: { kind: 'ready' },
  practice: { kind: 'stopped' },
  scheme: { scheme: 'dev.postern.app.dev', owner: { kind: 'unknown' } },
  profiles: [],
  attempts: [],
  sessions: [],
  defaults: { sessions: {} },
  hosts: [],
  questions: [],
  consents: [],
  handOuts: [],
  logOuts: [],
  revocations: [],
  attemptEvents: 0,
  lab: { running: false, changes: [] },
  language: { chosen: 'system', locale: 'en' },
  turnedAwayLinks: [],
  heldLinks: [],
  desktop: { theme: 'system', notifications: true, tray: true, staysInTray: false, asked: 0 },
  problems: [],
  ...part,
})

export const profile = (part: Partial<Profile> = {}): Profile => ({
  id: 'acme',
  name: 'Acme',
  kind: 'auth0',
  issuer: 'https://acme.eu.auth0.com/',
  clientId: 'abc',
  scope: 'openid',
  redirect: { kind: 'loopback', host: '127.0.0.1', ports: [], path: '/callback' },
  ...part,
})

export const attempt = (part: Partial<AttemptView> = {}): AttemptView => ({
  id: 'a1',
  profileId: 'acme',
  stage: 'waiting',
  reached: 'waiting',
  storage: 'keychain',
  redirect: 'loopback',
  startedAt: now,
  deadline: now + 300_000,
  strays: 0,
  ...part,
})

export const session = (part: Partial<SessionView> = {}): SessionView => ({
  id: 's1',
  profileId: 'acme',
  subject: 'ada',
  label: 'Ada Lovelace',
  storage: 'keychain',
  status: 'active',
  signedInAt: now - 3_600_000,
  canRefresh: true,
  ...part,
})

export const logOut = (part: Partial<LogOutView> = {}): LogOutView => ({
  id: 'l1',
  profileId: 'acme',
  provider: 'Acme',
  account: 'Ada Lovelace',
  stage: 'waiting',
  open: true,
  deadline: now + 120_000,
  returnUri: 'http://127.0.0.1:17823/signed-out',
  ...part,
})

export const failure = (code: FailureCode): Failure => ({
  code,
  message: `message of ${code}`,
  remedy: `remedy of ${code}`,
})
