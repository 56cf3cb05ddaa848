import type { Page } from '@playwright/test'
import type { AppState } from '../../src/shared/app-state'
import type { FailureCode } from '../../src/shared/failures'
import { attempt, failed, failure, logOut, now, practice, profile, session, signedIn, signingIn, state } from './states'
import type { View } from './view'

const unavailable = (code: FailureCode): Partial<AppState> => ({
  keychain: { kind: 'unavailable', failure: failure(code) },
})

const device = {
  userCode: 'WDJB-MJHT',
  verificationUri: 'https://acme.eu.auth0.com/activate',
  verificationUriComplete: 'https://acme.eu.auth0.com/activate?user_code=WDJB-MJHT',
}

const many = Array.from({ length: 45 }, (_, index) =>
  session({
    id: `s${index}`,
    subject: `person-${index}`,
    label: `Person ${index + 1}`,
    email: `p${index}@example.com`,
  }),
)

const untilSpoken = (language: string) => (window: Page) => window.locator(`html[lang=${language}]`).waitFor()

/** The place of the accounts, from the first start to the last sign-out. */
export const accountViews: readonly View[] = [
  { name: 'first-start', state: state({ profiles: [] }) },
  { name: 'first-start-keychain-locked', state: state({ profiles: [], ...unavailable('keychain_locked') }) },
  {
    name: 'first-start-file-damaged',
    state: state({ profiles: [], problems: [failure('file_damaged', 'settings.json')] }),
  },
  { name: 'no-account', state: state() },
  { name: 'sidebar', state: state(), part: '.sidebar' },
  { name: 'sidebar-keychain-absent', state: state(unavailable('keychain_absent')), part: '.sidebar' },

  { name: 'attempt-preparing', state: signingIn({ stage: 'preparing', reached: 'preparing' }) },
  { name: 'attempt-waiting', state: signingIn({}) },
  {
    name: 'attempt-waiting-causes',
    state: signingIn({ strays: 2, causes: ['tab_closed', 'browser_profile', 'not_registered', 'way_blocked'] }),
  },
  {
    name: 'attempt-waiting-scheme-lost',
    state: signingIn({ redirect: 'scheme', redirectUri: 'dev.postern.app.dev:/callback', causes: ['scheme_other'] }),
  },
  {
    name: 'attempt-browser-failed',
    state: signingIn({ browserFailure: failure('browser_failed', 'xdg-open: exit code 3') }),
  },
  {
    name: 'attempt-device',
    state: signingIn({ redirect: 'device', device }),
    open: (window) => window.getByRole('img', { name: /^QR code/ }).waitFor(),
  },
  { name: 'attempt-paste', state: signingIn({ redirect: 'paste' }) },
  { name: 'attempt-exchanging', state: signingIn({ stage: 'exchanging', reached: 'exchanging' }) },
  { name: 'attempt-saving-memory', state: signingIn({ stage: 'saving', reached: 'saving', storage: 'memory' }) },
  { name: 'failed-try-again', state: failed('response_issuer_mismatch') },
  { name: 'failed-new-code', state: failed('device_code_expired', { redirect: 'device', reached: 'waiting' }) },
  { name: 'failed-ask-me', state: failed('login_required', { silent: true, reached: 'waiting' }) },
  { name: 'failed-keychain', state: failed('keychain_locked', { reached: 'saving' }, unavailable('keychain_locked')) },
  { name: 'failed-keychain-ready', state: failed('keychain_timeout', { reached: 'saving' }) },
  { name: 'failed-scheme', state: failed('scheme_owned_by_other', { redirect: 'scheme', reached: 'preparing' }) },
  { name: 'failed-open-log', state: failed('internal_error', { reached: 'checking' }) },
  { name: 'failed-other-ways', state: failed('redirect_timeout', { reached: 'waiting' }) },
  { name: 'attempt-cancelled', state: signingIn({ stage: 'cancelled' }) },

  { name: 'account', state: signedIn() },
  { name: 'account-just-signed-in', state: signedIn({ signedInAt: now - 2_000 }) },
  {
    name: 'account-memory',
    state: signedIn({ storage: 'memory', missingScope: ['offline_access'], canRefresh: false }),
  },
  { name: 'account-expired', state: signedIn({ status: 'expired', accessTokenExpiresAt: now - 60_000 }) },
  { name: 'account-refreshing', state: signedIn({ status: 'refreshing' }) },
  {
    name: 'account-offline',
    state: signedIn({
      failure: failure('network_unreachable'),
      retryAt: now + 90_000,
      accessTokenExpiresAt: now - 60_000,
    }),
  },
  { name: 'account-session-ended', state: signedIn({ status: 'ended', failure: failure('session_ended') }) },
  {
    name: 'account-keychain-locked',
    state: signedIn({ status: 'unreadable', failure: failure('keychain_locked') }, unavailable('keychain_locked')),
  },
  { name: 'keychain-absent', state: state(unavailable('keychain_absent')) },
  {
    name: 'keychain-locked-answer-held',
    state: state({
      ...unavailable('keychain_locked'),
      heldLinks: [{ until: now + 180_000, failure: failure('keychain_locked') }],
    }),
  },
  { name: 'keychain-prompting', state: signedIn({}, { keychain: { kind: 'prompting' } }) },
  {
    name: 'accounts-several',
    state: state({
      profiles: [
        profile(),
        profile({ id: 'other', name: 'Globex', kind: 'oidc', issuer: 'https://login.globex.example/' }),
        practice,
      ],
      sessions: [
        session(),
        session({ id: 's2', label: 'grace@example.com', email: 'grace@example.com', organization: 'Navy' }),
        session({ id: 's3', profileId: 'other', label: 'Edsger Dijkstra', email: 'edsger@example.com' }),
      ],
      defaults: { profileId: 'acme', sessions: { acme: 's1' } },
      attempts: [attempt({ profileId: 'practice' })],
    }),
  },
  { name: 'accounts-many', state: state({ sessions: many }) },
  {
    name: 'account-details',
    state: signedIn(),
    answers: [
      {
        command: 'getSessionDetails',
        value: {
          sessionId: 's1',
          issuer: 'https://acme.eu.auth0.com/',
          clientId: 'abc',
          tokenType: 'bearer',
          audiences: [
            { scope: ['openid', 'profile'], missingScope: ['email'], expiresAt: now + 3_000_000 },
            { name: 'https://api.example.com', scope: ['read:reports'], missingScope: [], expiresAt: now + 600_000 },
          ],
          claims: { sub: 'ada', name: 'Ada Lovelace', email: 'ada@example.com', email_verified: true, iat: now / 1000 },
        },
      },
    ],
    open: async (window) => {
      await window.getByText('Details', { exact: true }).click()
      await window.getByText('read:reports').waitFor()
    },
  },
  { name: 'log-out-waiting', state: state({ logOuts: [logOut()] }) },
  { name: 'log-out-unconfirmed', state: state({ logOuts: [logOut({ stage: 'unconfirmed' })] }) },
  {
    name: 'log-out-ended',
    state: state({
      logOuts: [
        logOut({ stage: 'confirmed', open: false }),
        logOut({ id: 'l2', stage: 'timed_out', open: false }),
        logOut({ id: 'l3', stage: 'failed', open: false, failure: failure('server_error') }),
      ],
    }),
  },
  {
    name: 'revocation-pending',
    state: state({
      revocations: [
        {
          sessionId: 's9',
          profileId: 'acme',
          provider: 'Acme',
          account: 'Ada Lovelace',
          retryAt: now + 90_000,
          failure: failure('network_unreachable'),
        },
      ],
    }),
  },

  {
    name: 'invitation',
    state: state({ invitation: { id: 'i1', organization: 'org_123', organizationName: 'Acme' } }),
  },
  {
    name: 'first-start-german',
    state: state({ profiles: [], language: { chosen: 'de', locale: 'de' } }),
    open: untilSpoken('de'),
  },
  {
    name: 'account-arabic',
    state: signedIn({}, { language: { chosen: 'ar', locale: 'ar' } }),
    open: untilSpoken('ar'),
  },
]
