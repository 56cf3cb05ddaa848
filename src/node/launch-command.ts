import type { Environment } from './browser-environment'

/** How this Postern was started, as far as a later start must do the same. */
export interface Launch {
  /** The running binary. */
  readonly execPath: string
  /** The folder of the app, where a bare Electron runs a checkout. */
  readonly appFolder?: string | undefined
  /** The file that the binary was unpacked from for this run alone. */
  readonly bundle?: string | undefined
  /** Chromium's sandbox cannot work, as for root. */
  readonly noSandbox: boolean
}

/** The program and what comes before the link, which is the one element after `--`. */
export const openUrlCommand = (launch: Launch): readonly string[] => [...startCommand(launch), '--open-url', '--']

/** The program and its arguments where nobody waits for a window. */
export const backgroundCommand = (launch: Launch): readonly string[] => [...startCommand(launch), '--background']

/** Beside `--background`: it takes the place of a Postern that has no display. */
export const takeOverSwitch = '--take-over'

const startCommand = ({ execPath, appFolder, bundle, noSandbox }: Launch): readonly string[] => [
  bundle ?? execPath,
  ...(noSandbox ? ['--no-sandbox'] : []),
  ...(appFolder === undefined ? [] : [appFolder]),
]

/**
 * The file of the AppImage, or of the portable program of Windows, that this binary was started by.
 *
 * A program that was started from another one of that kind inherits its variables, so they count only where they speak of
 * this binary.
 *
 * @param program the product's name
 */
export function bundleOf(env: Environment, execPath: string, program: string): string | undefined {
  const mounted = env['APPDIR']
  if (mounted && execPath.startsWith(`${mounted}/`)) return env['APPIMAGE'] || undefined
  if (env['PORTABLE_EXECUTABLE_APP_FILENAME']?.toLowerCase() === program.toLowerCase())
    return env['PORTABLE_EXECUTABLE_FILE'] || undefined
  return undefined
}
