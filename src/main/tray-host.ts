import type { RunProgram } from '../node/run-program'

const watcher = 'org.kde.StatusNotifierWatcher'
const path = '/StatusNotifierWatcher'
const get = 'org.freedesktop.DBus.Properties.Get'
const property = 'IsStatusNotifierHostRegistered'

/** Both ask the same; which of them is there differs from system to system. */
const questions: readonly (readonly [string, readonly string[]])[] = [
  [
    'gdbus',
    ['call', '--session', '--timeout=2', '--dest', watcher, '--object-path', path, '--method', get, watcher, property],
  ],
  [
    'dbus-send',
    [
      '--session',
      '--print-reply',
      '--reply-timeout=2000',
      `--dest=${watcher}`,
      path,
      get,
      `string:${watcher}`,
      `string:${property}`,
    ],
  ],
]

/**
 * Whether the desktop shows items in a tray. macOS and Windows always do. On Linux it is asked for: where nobody would
 * show the item, the app must not count on it.
 *
 * @see StatusNotifierItem, "StatusNotifierWatcher"
 */
export async function isTrayThere(platform: NodeJS.Platform, run: RunProgram): Promise<boolean> {
  if (platform !== 'linux') return true
  for (const [program, args] of questions) {
    const { status, output } = await run(program, args)
    if (status !== undefined) return status === 0 && /\btrue\b/.test(output)
  }
  return false
}
