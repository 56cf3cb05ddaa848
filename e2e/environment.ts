import { resolve } from 'node:path'

/** The folder that Electron is started with. */
export const appFolder = resolve(import.meta.dirname, '..')

/** What `npm test` and `npm run tour` have found or installed. */
export const chromiumPath = required('POSTERN_CHROMIUM')

function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run "npm test" or "npm run tour", which set it`)
  return value
}
