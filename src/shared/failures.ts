import type { Reason } from './reason'
import type { TlsProblem } from './tls-problem'

/**
 * Every way Postern can fail. Append only: the window, `--json`, exit codes and docs/errors.md all read it.
 *
 * The sentence and the remedy of each code stand in the text catalogue (`text/en/failures.ts`).
 * OAuth error codes keep their own names, so that what the provider said and what we say can be compared.
 */
export const failures = {
  // A person's or a program's input
  invalid_arguments: { exitCode: 2 },
  profile_invalid: { exitCode: 3 },
  profile_unknown: { exitCode: 4 },
  session_unknown: { exitCode: 5 },
  attempt_unknown: { exitCode: 6 },
  profile_in_use: { exitCode: 7 },
  not_allowed: { exitCode: 8 },
  ca_file_invalid: { exitCode: 16 },
  profiles_file_invalid: { exitCode: 17 },
  profile_ambiguous: { exitCode: 18 },
  list_full: { exitCode: 19 },

  // A login on another device (RFC 8628)
  device_code_expired: { exitCode: 10 },
  device_not_allowed: { exitCode: 11 },
  device_response_invalid: { exitCode: 12 },
  device_not_offered: { exitCode: 14 },

  // The way to the provider
  network_unreachable: { exitCode: 20 },
  network_timeout: { exitCode: 21 },
  tls_failed: { exitCode: 22 },
  provider_unavailable: { exitCode: 23 },
  discovery_failed: { exitCode: 24 },
  issuer_mismatch: { exitCode: 25 },
  provider_unsupported: { exitCode: 26 },
  provider_answer_too_large: { exitCode: 27 },
  network_captive: { exitCode: 29 },

  // The browser and the redirect
  browser_failed: { exitCode: 30 },
  loopback_ports_taken: { exitCode: 31 },
  redirect_timeout: { exitCode: 32 },
  attempt_cancelled: { exitCode: 33 },
  redirect_malformed: { exitCode: 34 },
  duplicate_parameter: { exitCode: 35 },
  state_mismatch: { exitCode: 36 },
  response_issuer_mismatch: { exitCode: 37 },
  response_issuer_missing: { exitCode: 38 },
  code_missing: { exitCode: 39 },

  // What the provider answered (RFC 6749 §4.1.2.1, §5.2, OpenID Connect Core §3.1.2.6, RFC 8707)
  access_denied: { exitCode: 40 },
  login_required: { exitCode: 41 },
  consent_required: { exitCode: 42 },
  interaction_required: { exitCode: 43 },
  account_selection_required: { exitCode: 44 },
  invalid_request: { exitCode: 45 },
  unauthorized_client: { exitCode: 46 },
  unsupported_response_type: { exitCode: 47 },
  invalid_scope: { exitCode: 48 },
  invalid_target: { exitCode: 49 },
  server_error: { exitCode: 50 },
  temporarily_unavailable: { exitCode: 51 },
  invalid_client: { exitCode: 52 },
  invalid_grant: { exitCode: 53 },
  authorization_error: { exitCode: 54 },
  token_error: { exitCode: 55 },
  pushed_response_invalid: { exitCode: 56 },
  audience_mismatch: { exitCode: 57 },
  target_refused: { exitCode: 58 },

  // What came back and was refused
  token_response_invalid: { exitCode: 60 },
  token_type_mismatch: { exitCode: 61 },
  id_token_missing: { exitCode: 62 },
  id_token_malformed: { exitCode: 63 },
  id_token_algorithm_refused: { exitCode: 64 },
  id_token_signature_invalid: { exitCode: 65 },
  id_token_issuer_mismatch: { exitCode: 66 },
  id_token_audience_mismatch: { exitCode: 67 },
  id_token_expired: { exitCode: 68 },
  id_token_nonce_mismatch: { exitCode: 69 },
  id_token_claim_invalid: { exitCode: 70 },
  id_token_at_hash_mismatch: { exitCode: 71 },
  id_token_subject_mismatch: { exitCode: 72 },
  login_too_old: { exitCode: 73 },
  organization_mismatch: { exitCode: 74 },
  user_info_subject_mismatch: { exitCode: 75 },
  keys_unavailable: { exitCode: 76 },
  clock_skewed: { exitCode: 77 },

  // The keychain and the disk
  keychain_absent: { exitCode: 80 },
  keychain_locked: { exitCode: 81 },
  keychain_timeout: { exitCode: 82 },
  keychain_crashed: { exitCode: 83 },
  keychain_failed: { exitCode: 84 },
  keychain_not_stored: { exitCode: 85 },
  record_damaged: { exitCode: 86 },
  storage_failed: { exitCode: 87 },
  file_damaged: { exitCode: 88 },

  // A session's life
  session_ended: { exitCode: 90 },
  refresh_token_missing: { exitCode: 91 },
  log_out_unknown: { exitCode: 92 },

  practice_failed: { exitCode: 95 },
  practice_restarted: { exitCode: 96 },
  internal_error: { exitCode: 99 },
  start_at_login_failed: { exitCode: 98 },

  // Between a tool and Postern
  app_not_started: { exitCode: 100 },
  app_died: { exitCode: 101 },
  app_timeout: { exitCode: 102 },
  socket_unusable: { exitCode: 103 },
  api_error: { exitCode: 104 },
  host_not_mapped: { exitCode: 105 },
  token_bound_to_key: { exitCode: 106 },
  sts_refused: { exitCode: 107 },
  tool_not_allowed: { exitCode: 108 },
  tool_refused: { exitCode: 109 },

  // The scheme of our own
  scheme_not_registered: { exitCode: 110 },
  scheme_owned_by_other: { exitCode: 111 },
  scheme_registration_failed: { exitCode: 112 },

  // The redirect lab
  lab_running: { exitCode: 116 },
  lab_not_run: { exitCode: 117 },
  lab_redirect_invalid: { exitCode: 118 },
  lab_found_problems: { exitCode: 119 },
  lab_cancelled: { exitCode: 115 },

  // What the person lets tools have
  tools_closed: { exitCode: 120 },
  question_unknown: { exitCode: 121 },
  tool_hung_up: { exitCode: 122 },
} as const satisfies Record<string, { exitCode: number }>

export type FailureCode = keyof typeof failures

export const isFailureCode = (code: string): code is FailureCode => Object.hasOwn(failures, code)

const passing: ReadonlySet<FailureCode> = new Set([
  'network_unreachable',
  'network_timeout',
  'network_captive',
  'tls_failed',
  'provider_unavailable',
  'discovery_failed',
  'server_error',
  'temporarily_unavailable',
  'keys_unavailable',
])

/** Whether waiting may mend it. Said of a session that has worked: for a first sign-in, some of these are typing errors. */
export const isPassing = (code: FailureCode): boolean => passing.has(code)

/** An error as it crosses to the window, a tool or a file: words a person understands, no secrets. */
export interface Failure {
  readonly code: FailureCode
  /** What happened, in a sentence. */
  readonly message: string
  /** What to do about it, in a sentence. */
  readonly remedy: string
  /** Why, or what the provider or the system said, as it said it, when that helps. Plain text, to be escaped. */
  readonly detail?: string
  /** The same as data, where words of ours are in it. */
  readonly why?: Reason
  /** What was the matter with the connection, of `tls_failed`. */
  readonly tls?: TlsProblem
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure }
