import { existsSync } from 'node:fs'
import { arch, release, type as systemName } from 'node:os'
import { dirname, join } from 'node:path'
import { app } from 'electron'
import type { About } from '../shared/desktop'

/** What runs here, for a bug report. Says nothing of the person. */
export const about = (): About => ({
  version: app.getVersion(),
  electron: process.versions['electron'] ?? '',
  chromium: process.versions['chrome'] ?? '',
  node: process.versions.node,
  system: `${systemName()} ${release()} (${arch()})`,
})

const thirdParty = 'LICENSES.third-party.txt'

/** The licences of all that a package brings; from a checkout our own, for there the packages lie beside theirs. */
export function licencesFile(): string {
  const packaged = [join(process.resourcesPath, thirdParty), join(dirname(process.execPath), thirdParty)]
  return packaged.find((path) => existsSync(path)) ?? join(app.getAppPath(), 'LICENSE')
}
