import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { launchApp, readLauncher } from '../node/app-launch'
import { channel, homeNames } from '../node/channel'
import { callApp, type SocketClientOptions, watchApp } from '../node/socket-client'
import { findSocketPlace } from '../node/socket-place'
import { socketSecretFile } from '../node/socket-secret-file'
import type { Wire } from './connection'
import { safeName } from './token-at-once'

/** The socket of the app of this person, and how it is started. @param sandboxIsOff is told when it is started so */
export function createWire(client: string, env: NodeJS.ProcessEnv, sandboxIsOff: () => void): Wire {
  const place = findSocketPlace()
  const options: SocketClientOptions = {
    place,
    client: safeName(client),
    secretFile: place.folder === undefined ? join(appFolder(env), socketSecretFile) : undefined,
  }
  return {
    call: (command, parameters, limit) =>
      callApp(command, parameters, limit === undefined ? options : { ...options, limit }),
    watch: (listener, ended) => watchApp(options, listener, ended),
    start: () =>
      launchApp({
        launcher: readLauncher(join(import.meta.dirname, '..', 'launcher.json')),
        env,
        platform: process.platform,
        uid: process.getuid?.(),
        sandboxIsOff,
        isUp: async (limit) => (await callApp('getState', {}, { ...options, limit })) !== undefined,
      }),
  }
}

/** Where the app keeps its files on Windows, the only system where a tool reads one of them. */
const appFolder = (env: NodeJS.ProcessEnv) =>
  env['POSTERN_HOME'] ? resolve(env['POSTERN_HOME']) : join(env['APPDATA'] ?? homedir(), homeNames[channel])
