import { homedir, userInfo } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** The home folder, also where `HOME` is unset or an empty string. */
export const home = homedir() || userInfo().homedir

/** Where set-up keeps what it downloaded: the user's cache. */
export const cacheFolder = join(userCache(), 'postern')

function userCache() {
  if (process.env['XDG_CACHE_HOME']) return process.env['XDG_CACHE_HOME']
  if (process.platform === 'darwin') return join(home, 'Library', 'Caches')
  if (process.platform === 'win32') return process.env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local')
  return join(home, '.cache')
}
