import type { KeychainCode } from '../shared/keychain-message'
import { because, type Message, type Quote, quote } from '../shared/reason'

/**
 * keytar passes on the system's text and nothing else, so the text decides. On Linux it is untranslated, for the main
 * process starts the keychain process in the C locale; macOS and Windows follow the system's language, and there only the
 * English texts are known. A text that is not here is `keychain_failed`, and is shown.
 */
const texts: readonly (readonly [RegExp, KeychainCode])[] = [
  // Linux: no session bus
  [/autolaunch .*D-Bus|autolaunch a dbus-daemon/i, 'keychain_absent'],
  [/^Could not connect: /, 'keychain_absent'],
  [/^Address element .* does not contain a colon/, 'keychain_absent'],
  // Linux: a bus without a Secret Service, or one that cannot be started or may not be spoken to
  [/was not provided by any \.service files|name is not activatable/i, 'keychain_absent'],
  [/Could not activate remote peer|Process org\.freedesktop\.secrets exited/i, 'keychain_absent'],
  [/AppArmor policy prevents/, 'keychain_absent'],
  // Linux: a Secret Service without a keyring, where the prompt that makes one was dismissed or could not be shown
  [/(Object does not exist at|on object at|No such object|No such secret collection at) path/, 'keychain_absent'],
  // Linux: libsecret is not installed. keytar hides the loader's own text.
  [/^Failed to load keytar native addon/, 'keychain_absent'],
  // Linux: locked, and the prompt was dismissed or could not be shown
  [/\blocked (collection|object|item)\b|is locked\b|Error\.IsLocked/i, 'keychain_locked'],
  [/prompt (was )?dismissed/i, 'keychain_locked'],

  // macOS: locked, refused by the person, or in a session that cannot ask one (SSH, launchd, dark wake)
  [/User interaction is not allowed|-25308\b/, 'keychain_locked'],
  [/User cancell?ed the operation|-128\b/, 'keychain_locked'],
  [/user name or passphrase you entered is not correct|-25293\b/, 'keychain_locked'],
  [/no UI possible|-25320\b/i, 'keychain_locked'],
  [/default keychain could not be found|-25307\b/, 'keychain_absent'],
  [/No keychain is available|-25291\b/, 'keychain_absent'],
  [/specified keychain could not be found|-25294\b/, 'keychain_absent'],

  // Windows: a policy forbids stored credentials, a network logon has none, or the service is switched off
  [/specified logon session does not exist/i, 'keychain_absent'],
  [/service cannot be started, either because it is disabled/i, 'keychain_absent'],
  [/RPC server is unavailable/i, 'keychain_absent'],
]

/** Returns the code for what keytar threw, and the system's text on one line. */
export function fromKeytarError(error: unknown): { code: KeychainCode; detail: Quote | Message } {
  const text = error instanceof Error ? error.message : String(error)
  const said = text.replace(/\s+/g, ' ').trim()
  const code = texts.find(([pattern]) => pattern.test(said))?.[1] ?? 'keychain_failed'
  return { code, detail: said === '' ? because('reason.system_silent') : quote(said) }
}
