import { cpSync, mkdtempSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import type { FuseName, Fuses } from '../../scripts/package/fuses.mjs'
import type { Session } from '../desktop'

/**
 * A copy of a packaged program in which some fuses are otherwise: what a test of a fuse must fail with.
 *
 * @returns the path of its executable, in the session's home
 */
export async function weaken(executable: string, session: Session, fuses: Fuses): Promise<string> {
  const folder = mkdtempSync(join(session.home, 'weakened-'))
  cpSync(dirname(executable), folder, { recursive: true })
  const copy = join(folder, basename(executable))
  const named = Object.entries(fuses) as [FuseName, boolean][]
  await flipFuses(copy, {
    version: FuseVersion.V1,
    ...Object.fromEntries(named.map(([name, on]) => [FuseV1Options[name], on])),
  })
  return copy
}
