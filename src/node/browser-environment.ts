export type Environment = Readonly<Record<string, string | undefined>>

/** What belongs to Postern's own run, and would change that of a browser. */
const ours = /^(ELECTRON_.*|NODE_OPTIONS|CHROME_DESKTOP|ORIGINAL_XDG_CURRENT_DESKTOP|APPDIR|APPIMAGE|ARGV0|OWD)$/

/**
 * The environment for a program that is not ours.
 *
 * Electron sets `CHROME_DESKTOP` and, on some desktops, `XDG_CURRENT_DESKTOP`, by which xdg-open finds the right browser.
 * An AppImage puts its own folder into `PATH`, `LD_LIBRARY_PATH` and the like, and with them other programs do not start.
 */
export function cleanEnvironment(env: Environment): Record<string, string> {
  const folder = env['APPDIR']
  const desktop = env['ORIGINAL_XDG_CURRENT_DESKTOP']
  const cleaned: Record<string, string> = {}
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined || ours.test(name)) continue
    const own = folder ? withoutFolder(value, folder) : value
    if (own !== undefined) cleaned[name] = own
  }
  if (desktop !== undefined && desktop !== 'undefined') cleaned['XDG_CURRENT_DESKTOP'] = desktop
  return cleaned
}

function withoutFolder(list: string, folder: string): string | undefined {
  if (!list.includes(folder)) return list
  const rest = list.split(':').filter((entry) => entry !== folder && !entry.startsWith(`${folder}/`))
  return rest.some((entry) => entry !== '') ? rest.join(':') : undefined
}
