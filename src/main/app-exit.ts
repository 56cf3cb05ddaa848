import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** The first Electron that no longer needs it. */
const mended = 35

/**
 * Ends the app at once, with exit code 0.
 *
 * Electron 32.2.6 to 34.0.1 delete every network request at their end, even one whose deletion V8 has begun. V8 then deletes
 * it once more, and a sign-in just before quitting ended with a segmentation fault (electron/electron#45366, mended by
 * #45368). So all requests that are done with are deleted before, in one go.
 *
 * @param electron its version
 */
export function exitApp(
  app: Pick<Electron.App, 'exit'>,
  electron: string = process.versions.electron,
  collect: () => void = collectGarbage,
): void {
  if (Number.parseInt(electron, 10) < mended) collect()
  app.exit()
}

/** Deletes what nobody refers to any more, to the end. Nothing else than this flag gives a program the means. */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  collect()
}
