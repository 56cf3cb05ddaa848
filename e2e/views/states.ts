import { toFailure } from '../../src/core/failure'
import { LoginError } from '../../src/core/login-error'
import * as fixtures from '../../src/renderer/accounts/fixtures'
import type { AppState, AttemptView, SessionView } from '../../src/shared/app-state'
import type { Failure, FailureCode } from '../../src/shared/failures'
import { quote } from '../../src/shared/reason'
import { en } from '../../src/shared/text/en'
import { createText } from '../../src/shared/text/text'

/** Milliseconds since the epoch: what the window takes for now while it is looked at. */
export const { now } = fixtures

export const text = createText(en, 'en')

/** A failure in the words that a person reads. */
export const failure = (code: FailureCode, detail?: string): Failure =>
  toFailure(new LoginError(code, detail === undefined ? undefined : quote(detail)), text)

export const { profile, logOut } = fixtures

export const practice = profile({
  id: 'practice',
  name: 'Practice provider',
  kind: 'practice',
  issuer: 'http://127.0.0.1:40123/',
})

/** Fresh, for what has just been signed in says so. */
export const session = (part: Partial<SessionView> = {}): SessionView =>
  fixtures.session({
    email: 'ada@example.com',
    refreshedAt: now - 600_000,
    accessTokenExpiresAt: now + 3_000_000,
    ...part,
  })

export const attempt = (part: Partial<AttemptView> = {}): AttemptView =>
  fixtures.attempt({ redirectUri: 'http://127.0.0.1:17823/callback', ...part })

/** With one provider and no account, unless `part` says otherwise. */
export const state = (part: Partial<AppState> = {}): AppState => fixtures.state({ profiles: [profile()], ...part })

export const signedIn = (part: Partial<SessionView> = {}, more: Partial<AppState> = {}): AppState =>
  state({ sessions: [session(part)], ...more })

export const signingIn = (part: Partial<AttemptView>, more: Partial<AppState> = {}): AppState =>
  state({ attempts: [attempt(part)], ...more })

export const failed = (code: FailureCode, part: Partial<AttemptView> = {}, more: Partial<AppState> = {}): AppState =>
  signingIn({ stage: 'failed', reached: 'exchanging', failure: failure(code), ...part }, more)
