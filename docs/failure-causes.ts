import type { FailureCode } from '../src/shared/failures'

/** What usually leads to each failure: the part of docs/errors.md that stands nowhere in the app. Markdown. */
export const failureCauses = {
  invalid_arguments: [
    'A command has a name or a parameter that the table of commands does not know.',
    'An invitation link lacks `invitation` or `organization`; mail programs sometimes cut long links.',
  ],
  profile_invalid: [
    '`postern profile add` was given a value that makes no profile; the details name the fields. The window shows a reason beside each field instead.',
  ],
  profile_unknown: [
    'The profile was removed in the meantime.',
    '`profiles.json` was set aside as damaged or edited by hand, while `sessions.json` still names one of its profiles.',
  ],
  session_unknown: [
    'A tool named an account by an id that no account has.',
    '`postern logout` was asked to sign out of a profile that nobody is signed in with.',
    'The account was signed out while something was asked of it.',
    'The same person signed in again with the same profile, which replaced the older session.',
  ],
  attempt_unknown: [
    'The sign-in has ended or was dismissed.',
    'Its link was asked for before the browser was opened, or after it had answered.',
  ],
  profile_in_use: ['An account is signed in with this profile, or a sign-in with it is under way.'],
  not_allowed: ['A command came from a caller that the table of commands does not name for it.'],
  ca_file_invalid: [
    'The file holds something else than certificates in PEM form (`-----BEGIN CERTIFICATE-----`), such as DER or a key.',
    'It was moved or deleted, or may not be read. Postern asks no provider without it then, for it would trust others than you chose.',
  ],
  profiles_file_invalid: [
    'The file is no JSON, is larger than 1 MB, or lacks `"format": "postern-profiles"`.',
    'A newer Postern wrote it: its `version` is not 1.',
  ],
  profile_ambiguous: [
    'Two profiles have the same name but for upper and lower case; older versions of Postern let that be.',
  ],
  list_full: [
    'A tool or a script has named 200 servers for tokens (`postern host add`), or has ruled 500 tools (`postern tools allow`, `close`).',
  ],

  device_code_expired: [
    'Nobody typed the code while it was good; providers give it five to thirty minutes, and Postern waits thirty at most.',
    'The provider has forgotten the code: it was restarted, or the code was used up.',
  ],
  device_not_allowed: [
    'The client is not registered for the device code grant. Auth0: Advanced Settings → Grant Types → *Device Code*.',
  ],
  device_response_invalid: [
    'The answer lacks `device_code`, `user_code`, `verification_uri` or `expires_in`.',
    'One of its addresses is not an https address, or the code has characters in it that cannot be shown.',
  ],
  device_not_offered: [
    'The metadata has no `device_authorization_endpoint`: the provider does not have this grant, or it is switched off.',
  ],

  network_unreachable: [
    'This computer is offline, or a VPN that leads to the provider is not connected.',
    'The name in the domain or issuer is misspelt, so it has no address.',
    'Nothing listens there: the provider, such as one started with `npm run practice`, was stopped.',
  ],
  network_timeout: [
    'One request took longer than 20 seconds: a slow network, or a firewall that drops packets without a word.',
    'The sign-in ran into its time limit while it waited for the provider, not for the browser.',
  ],
  tls_failed: [
    'A proxy of the company shows its own certificate, and the system does not trust it.',
    'The clock of this computer is far off, so every certificate looks expired or not yet valid.',
    'The certificate is for another name, or the port does not speak TLS.',
  ],
  provider_unavailable: [
    'Too many requests: HTTP 429.',
    'A failure on the provider’s side: HTTP 5xx without an OAuth error in it.',
  ],
  discovery_failed: [
    'The address is not an issuer: a path is missing, such as `/realms/NAME` of Keycloak.',
    'The address redirects to another one; Postern follows no redirect there.',
    'What answers at `/.well-known/openid-configuration` is not JSON, such as the page of a hotel network.',
  ],
  issuer_mismatch: [
    'The address in the profile is an alias, and the metadata there states the real one.',
    'Entra ID: `common` or `organizations` instead of the ID of the tenant.',
    'Keycloak behind a proxy that has not been told its public name.',
  ],
  provider_unsupported: [
    'The metadata lacks `authorization_endpoint`, `token_endpoint` or `jwks_uri`.',
    'One of the endpoints is not an https address.',
    'The profile asks for pushed requests, and the metadata lacks `pushed_authorization_request_endpoint`. Auth0 offers it to confidential clients alone.',
  ],
  provider_answer_too_large: [
    'An answer of the provider has more than 1 MiB; metadata, keys and tokens have a few KiB.',
    'The answer of an API that was called through Postern has more than 10 MiB.',
    'What answers is not the provider, such as a download or the page of a hotel network.',
  ],

  network_captive: [
    'A hotel, a train or an airport wants you to pay or to agree first, and shows its page in place of every answer.',
    'A proxy of the company shows a page of its own, such as one that asks for a password.',
    'The token endpoint redirects somewhere else; Postern never follows that, for a code or token would go with it.',
  ],
  browser_failed: [
    'Linux: `xdg-open` is missing, or no default browser is set.',
    '`$BROWSER` names a program that is not there or fails.',
  ],
  loopback_ports_taken: [
    'Other programs hold all the ports of the profile. The details name them where the system tells.',
    'Windows: Hyper-V or WSL has reserved a range that holds them (`netsh interface ipv4 show excludedportrange tcp`).',
  ],
  redirect_timeout: [
    'The tab was closed, or lies behind another window.',
    'The provider stopped with an error page of its own, often about an unregistered callback URL.',
    'The browser does not let `http://127.0.0.1` through: an HTTPS-only setting, or an extension.',
    'The browser runs on another computer (SSH, container, virtual machine).',
  ],
  attempt_cancelled: ['Cancel was pressed, or Postern was quit while the sign-in was under way.'],
  redirect_malformed: [
    'The provider put tokens, or a signed response (`response`), into the redirect, although only a code was asked for.',
  ],
  duplicate_parameter: ['The provider, or a proxy before it, adds a parameter that is there already.'],
  state_mismatch: [
    'No sign-in ends with this code. A redirect with an unknown or used `state` is turned away, counted on the card of the ' +
      'sign-in, and recorded in the log as a failed check `state`; the sign-in goes on waiting.',
    'It usually comes from a tab of an earlier attempt, a reloaded page, or the browser’s Back button.',
  ],
  response_issuer_mismatch: [
    'The provider states another `iss` in its redirects than in its metadata, such as behind a proxy.',
    'A mix-up attack: the code comes from another provider than the one that the sign-in was started with.',
  ],
  response_issuer_missing: [
    'The metadata says `authorization_response_iss_parameter_supported`, but a proxy or a login page of its own drops `iss`.',
  ],
  code_missing: ['The redirect has the right `state`, but neither a code nor an error.'],

  access_denied: [
    'The person pressed Deny or Cancel at the provider.',
    'A rule of the provider (an Auth0 Action, a policy, a missing membership) refused the person.',
  ],
  login_required: ['The profile sends `prompt=none`, and nobody is signed in at the provider in this browser.'],
  consent_required: ['The profile sends `prompt=none`, and the person has not consented yet.'],
  interaction_required: [
    'The profile sends `prompt=none`, and the provider must ask something.',
    'Auth0 answers `prompt=none` of native applications so by design: it cannot verify a loopback redirect.',
    'A tool asked for a token, and the session needs you: it was ended or has expired, or the provider asks for another factor. The details have the reason; a card in the window has the way on.',
    'A tool asked for a token of a profile that nobody is signed in with; the details are `session_unknown`. The card is there as well.',
  ],
  account_selection_required: [
    'The profile sends `prompt=none`, and several accounts are signed in at the provider in this browser.',
  ],
  invalid_request: [
    'A parameter of the profile, often a further one or the organization, is not one that the provider takes.',
    'The provider requires pushed authorization requests (PAR), which Postern does not send.',
    'The provider wants a client secret, as Google does from its desktop clients; Postern sends none.',
  ],
  unauthorized_client: [
    'The authorization code grant is switched off for the client.',
    'The client is not allowed to use the connection, the API or the organization.',
  ],
  unsupported_response_type: ['The client is registered for another flow, such as implicit.'],
  invalid_scope: [
    'One of the scopes is misspelt, or not granted to the client.',
    'The provider does not know `offline_access`, which is part of Postern’s default scope.',
  ],
  invalid_target: [
    'The audience is not the exact identifier of an API (Auth0 says “Service not found” and `access_denied`).',
    'The resource is not one that the provider knows.',
  ],
  server_error: ['A failure inside the provider, such as one of its own scripts or a database behind it.'],
  temporarily_unavailable: ['Maintenance or overload at the provider.'],
  invalid_client: [
    'The client ID is misspelt, or of another tenant.',
    'The client is registered as confidential (a “web” application), so the provider expects a secret.',
  ],
  invalid_grant: [
    'The code had expired: the computer slept, or the network was down, between the redirect and the token request.',
    'The code was used before, or was issued for another client, redirect URI or verifier.',
    'At a refresh the same answer of the provider becomes [`session_ended`](#session_ended).',
  ],
  authorization_error: [
    'The provider’s redirect carries an error code that no specification names, such as one of its own rules.',
  ],
  token_error: [
    'The token endpoint gives an error code that no specification names, such as `mfa_required` of Auth0.',
    'The provider asks for a client authentication that a native application does not have (HTTP 401).',
    'With DPoP: the proof is refused, such as for a clock that is off.',
  ],
  pushed_response_invalid: [
    'The endpoint for pushed requests (RFC 9126) answered without `request_uri` or `expires_in`, or not with HTTP 201.',
    'What answers there is no such endpoint.',
  ],
  audience_mismatch: [
    'Auth0: the client has no multi-resource refresh token policy for the audience, or no such API exists. Auth0 then gives a ' +
      'token for the audience of the sign-in, which Postern does not hand out under another name.',
    'The provider does not know the parameter `audience`: ask for a `resource` or a scope, or set the audience in the profile.',
  ],
  target_refused: [
    'Entra ID: nobody has consented to this API for the client (`invalid_grant`, AADSTS65001). The session itself is in order; ' +
      'Postern has tried.',
  ],

  token_response_invalid: [
    'The token endpoint answers with something else than tokens, such as the page of a hotel network or of a proxy.',
    'A member is missing or of a wrong type, such as `expires_in` as text.',
  ],
  token_type_mismatch: [
    'DPoP is on in the profile, and the provider gives `Bearer` tokens: it does not support DPoP, or not for this client.',
    'The provider insists on DPoP, and it is off in the profile.',
  ],
  id_token_missing: [
    'The server is an OAuth server, not an OpenID provider.',
    'The provider took `openid` out of the scope that was granted.',
  ],
  id_token_malformed: ['The ID token is encrypted, or it is no JWT at all.'],
  id_token_algorithm_refused: [
    'The client is set to sign ID tokens with a shared secret (HS256), which a native application does not have.',
    'The ID token is not signed (`none`).',
  ],
  id_token_signature_invalid: [
    'The provider has new keys, and its `jwks_uri`, or a cache before it, still serves the old ones.',
    'The token was changed or made by somebody else.',
  ],
  id_token_issuer_mismatch: [
    'The provider puts another issuer into its tokens than into its metadata, such as behind a proxy.',
  ],
  id_token_audience_mismatch: [
    'The token is for another client ID, or for several of which Postern’s is not the authorized party (`azp`).',
  ],
  id_token_expired: ['The provider issues ID tokens that are valid for seconds, or gave out an old one.'],
  id_token_nonce_mismatch: [
    'The provider, or a broker before it, drops the `nonce` or makes its own.',
    'An answer that was recorded earlier is being replayed.',
  ],
  id_token_claim_invalid: [
    'A claim that the ID token must have (`iss`, `sub`, `aud`, `exp`, `iat`, `nonce`) is missing or of a wrong type.',
  ],
  id_token_at_hash_mismatch: [
    'The access token is not the one that the ID token was issued with.',
    'The provider calculates `at_hash` with another hash than that of the signature’s algorithm.',
  ],
  id_token_subject_mismatch: [
    'At a refresh the provider answered for another `sub`: accounts were merged or linked there in the meantime.',
  ],
  login_too_old: ['The profile sends a maximum age, and the provider reused an older sign-in of the browser.'],
  organization_mismatch: [
    'Another organization was chosen at the provider than the profile asks for.',
    'The client is not set up for organizations, so the ID token names none.',
  ],
  user_info_subject_mismatch: [
    'UserInfo speaks of another `sub` than the ID token: a wrong token, or a wrong setting.',
  ],
  keys_unavailable: ['`jwks_uri` answers with an error, or with something that is not a set of keys.'],
  clock_skewed: [
    'This computer’s clock differs from the provider’s by more than 60 seconds, and a time in the ID token does not fit. ' +
      'The details hold both times.',
  ],

  keychain_absent: [
    'Linux: no Secret Service runs, as in minimal desktops, over SSH and in containers; or there is no D-Bus session.',
    'Linux: `libsecret` is not installed.',
    'Windows: a policy forbids stored credentials.',
  ],
  keychain_locked: [
    'The desktop signed in without a password, so nothing unlocked the keyring.',
    'The keychain’s own window was dismissed, or nobody answered it.',
    'macOS: the session cannot show a window, such as over SSH.',
  ],
  keychain_timeout: [
    'The keychain service hangs: it answered neither the call nor a second question beside it.',
    'macOS: its window stayed unanswered for two minutes.',
    'The sign-in ran into its time limit while saving.',
  ],
  keychain_crashed: ['The process that alone loads keytar ended, was killed, or could not be started.'],
  keychain_failed: ['The keychain gave an error with a text that Postern does not know; the details show it.'],
  keychain_not_stored: [
    'The keychain accepted the record, but reading it back gave nothing or something else.',
    'Another program changed the item in the same moment.',
  ],
  record_damaged: [
    'The item was deleted or changed by another program, such as a keychain manager, while the index still names it.',
    'Windows: one of the parts of a long record is missing.',
    'It was written by a newer version of Postern.',
  ],
  storage_failed: [
    'The disk is full or read-only.',
    'The folder belongs to somebody else, as after starting Postern once as root.',
  ],
  file_damaged: ['`profiles.json` or `sessions.json` was edited by hand, or written by a newer version of Postern.'],

  session_ended: [
    'The refresh token has expired, for want of use or by its age.',
    'Somebody revoked it: an administrator, or the person in their account at the provider.',
    'A rotated refresh token was used twice, as after restoring a backup of the keychain; the provider then ends the session.',
  ],
  refresh_token_missing: [
    '`offline_access` is not in the scope.',
    'Auth0: the API does not allow offline access, or the refresh token grant is off for the application.',
  ],
  log_out_unknown: ['The browser came back meanwhile, or the time limit is over, and its card was dismissed.'],
  api_error: ['`postern api` printed an answer whose status is 400 or higher; the details have the status.'],
  host_not_mapped: [
    'A credential helper asked for a server that `postern host add` never named, or for another port of it.',
    'The profile that was named for it was removed.',
  ],
  token_bound_to_key: ['The profile uses DPoP, and a credential helper asked for its access token (RFC 9449 §7).'],
  sts_refused: [
    'The role does not trust the provider, or expects another `aud` than the client ID (`InvalidIdentityToken`, `AccessDenied`).',
    'The provider is not reachable for AWS, which fetches its keys from the internet (`IDPCommunicationError`).',
    'What answered at the address of STS is something else.',
  ],
  tool_not_allowed: [
    'The tool asked for the first time, and there is no display to show the question on.',
    'Nobody answered for 45 seconds; the next time it asks, the question comes again.',
    'Twenty questions were open already.',
    'What was said once holds for a program, and another one uses its name.',
  ],
  tool_refused: [
    'You answered “Never”, or less than an hour ago “Not now”.',
    'It was closed with `postern tools close`.',
  ],

  scheme_not_registered: [
    'Postern was never registered for its scheme; it does so only when a person asks for it.',
    'The AppImage, the folder or the checkout was moved since: the details name where the scheme leads.',
    'The redirect URI of the profile belongs to another channel of Postern.',
  ],
  scheme_owned_by_other: ['Another app, or another copy of Postern, was made the default for the scheme.'],
  scheme_registration_failed: [
    'Linux: `xdg-mime` (package xdg-utils) is missing, or the desktop keeps a choice of its own.',
    'macOS: only a packaged app can have a scheme, and keeps it as long as it is installed.',
    'Windows: a policy does not let the person change the registry.',
  ],

  practice_failed: ['The process of the practice provider ended, or did not answer within 15 seconds.'],
  practice_restarted: [
    'Postern was quit since. The practice provider keeps everything in memory, and starts with another port and other keys.',
  ],
  internal_error: ['A defect of Postern. Please report it with the lines of the log around it.'],
  start_at_login_failed: [
    'Linux: the folder `autostart` cannot be written, or another file there says otherwise.',
    'macOS and Windows: a policy, or the person in the system’s own settings, has switched it off.',
  ],

  app_not_started: [
    'From a checkout: it was never built, or the Electron it was built for is gone; `npm start` mends both.',
    'The app ended while it started, or took longer than 20 seconds.',
    'Another version of Postern that serves no socket holds the same folder.',
  ],
  app_died: ['The app was killed or crashed while it answered, twice in a row.'],
  app_timeout: [
    'The app hangs, or the computer slept while it answered.',
    'The keychain waits for the person, and the time limit of the command was shorter.',
  ],
  socket_unusable: [
    'The folder of the socket belongs to somebody else, or others may open it.',
    'Its path is longer than the system allows: 107 bytes on Linux, 103 on macOS.',
    'Another Postern answers there.',
  ],

  lab_running: ['A run of the window or of another `postern doctor` is under way.'],
  lab_not_run: ['Results were asked for, and none are kept in this folder.'],
  lab_redirect_invalid: ['The address has no scheme, such as `myapp` alone.'],
  lab_found_problems: ['A check found a problem, or a cell of the matrix failed; the answer says which.'],
  lab_cancelled: ['Somebody pressed Cancel or Ctrl-C while the lab ran.'],

  tools_closed: ['“Tools” in the settings of the profile says that none may have its tokens.'],
  question_unknown: [
    'The tool gave up waiting, or the question was answered elsewhere, while the card was still on screen.',
  ],
  tool_hung_up: [
    'The tool was ended, or closed its connection, while Postern called an API for it or asked whether it may: nobody hears this any more, and it stands in the log alone.',
  ],
} as const satisfies Record<FailureCode, readonly string[]>
