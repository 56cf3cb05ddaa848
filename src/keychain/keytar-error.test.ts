import { expect, test } from 'vitest'
import { because } from '../shared/reason'
import { fromKeytarError } from './keytar-error'

const apparmor =
  'An AppArmor policy prevents this sender from sending this message to this recipient; type="method_call", sender=":1.79"'

test.each([
  // Linux, measured
  ['keychain_absent', 'Cannot autolaunch D-Bus without X11 $DISPLAY'],
  ['keychain_absent', 'Could not connect: No such file or directory'],
  ['keychain_absent', 'Could not connect: Connection refused'],
  ['keychain_absent', 'Address element “garbage” does not contain a colon (:)'],
  ['keychain_absent', 'The name org.freedesktop.secrets was not provided by any .service files'],
  ['keychain_absent', 'Object does not exist at path “/org/freedesktop/secrets/collection/login”'],
  ['keychain_locked', 'Cannot create an item in a locked collection'],
  ['keychain_failed', 'Message recipient disconnected from message bus without replying'],
  ['keychain_failed', 'The session wrapping the secret does not exist'],
  // Linux, from the field
  ['keychain_absent', 'Unable to autolaunch a dbus-daemon without a $DISPLAY for X11'],
  ['keychain_absent', 'The name is not activatable'],
  ['keychain_absent', 'Could not activate remote peer: startup job failed'],
  ['keychain_absent', 'Process org.freedesktop.secrets exited with status 1'],
  [
    'keychain_absent',
    'No such interface “org.freedesktop.Secret.Collection” on object at path /org/freedesktop/secrets/collection/login',
  ],
  ['keychain_absent', "No such object path '/org/freedesktop/secrets/aliases/default'"],
  ['keychain_absent', 'No such secret collection at path: /'],
  ['keychain_absent', apparmor],
  ['keychain_locked', 'Cannot get secret of a locked object'],
  ['keychain_locked', 'Cannot delete a locked item'],
  ['keychain_locked', 'GDBus.Error:org.freedesktop.Secret.Error.IsLocked: no'],
  ['keychain_locked', 'The prompt was dismissed'],
  ['keychain_absent', 'Failed to load keytar native addon, checked ["../build/Release"] on prebuilds/linux-x64'],
  // macOS
  ['keychain_locked', 'User interaction is not allowed.'],
  ['keychain_locked', 'The operation failed (OSStatus -25308)'],
  ['keychain_locked', 'User canceled the operation.'],
  ['keychain_locked', 'The user name or passphrase you entered is not correct.'],
  ['keychain_locked', 'In dark wake, no UI possible'],
  ['keychain_absent', 'A default keychain could not be found.'],
  ['keychain_absent', 'No keychain is available. You may need to restart your computer.'],
  ['keychain_absent', 'The specified keychain could not be found.'],
  ['keychain_failed', 'The specified item already exists in the keychain.'],
  ['keychain_failed', 'An unknown error occurred.'],
  // Windows
  ['keychain_absent', 'A specified logon session does not exist. It may already have been terminated.\r\n'],
  [
    'keychain_absent',
    'The service cannot be started, either because it is disabled or because it has no enabled devices associated with it.',
  ],
  ['keychain_absent', 'The RPC server is unavailable.'],
  ['keychain_failed', 'The stub received bad data.'],
  ['keychain_failed', 'Der Stub hat falsche Daten erhalten.'],
  ['keychain_failed', 'Access is denied.'],
  // keytar itself
  ['keychain_failed', 'Password is required.'],
])('%s: %s', (code, text) => {
  expect(fromKeytarError(new Error(text))).toEqual({ code, detail: text.trim() })
})

test.each([
  ['the text on one line', new Error(' two\r\nlines\r\n'), 'two lines'],
  ['what is no error', 'thrown text', 'thrown text'],
  ['no text at all', new Error(''), because('reason.system_silent')],
])('passes on %s', (_, error, detail) => {
  expect(fromKeytarError(error)).toEqual({ code: 'keychain_failed', detail })
})
