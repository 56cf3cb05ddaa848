/** How this Postern was started, as far as a later start must do the same. */
export interface Launch {
  /** The running binary. */
  readonly execPath: string
  /** The folder of the app, where a bare Electron runs a checkout. */
  readonly appFolder?: string | undefined
  /** The file of an AppImage: the binary inside lies in a folder that is gone after each run. */
  readonly appImage?: string | undefined
  /** Chromium's sandbox cannot work, as for root. */
  readonly noSandbox: boolean
}

/** The program and what comes before the link, which is the one element after `--`. */
export function openUrlCommand({ execPath, appFolder, appImage, noSandbox }: Launch): readonly string[] {
  return [
    appImage ?? execPath,
    ...(noSandbox ? ['--no-sandbox'] : []),
    ...(appFolder === undefined ? [] : [appFolder]),
    '--open-url',
    '--',
  ]
}
