import { dirname, join } from 'node:path'

/**
 * The folder that Electron was unpacked into. On macOS the program lies inside of Electron.app, three folders down.
 *
 * @param {string} executable
 * @param {string} platform as Node names it
 */
export const distOf = (executable, platform) =>
  platform === 'darwin' ? join(executable, '../../../..') : dirname(executable)
