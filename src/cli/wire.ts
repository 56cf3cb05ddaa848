import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { hasDisplay, type LaunchOptions, launchApp, readLauncher } from '../node/app-launch'
import { channel, homeNames } from '../node/channel'
import { callApp, type SocketClientOptions, watchApp } from '../node/socket-client'
import { findSocketPlace } from '../node/socket-place'
import { socketSecretFile } from '../node/socket-secret-file'
import type { AppState } from '../shared/app-state'
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
  const launch = (isUp: LaunchOptions['isUp'], takesOver = false) =>
    launchApp({
      launcher: readLauncher(join(import.meta.dirname, '..', 'launcher.json')),
      env,
      platform: process.platform,
      uid: process.getuid?.(),
      takesOver,
      sandboxIsOff,
      isUp,
    })
  return {
    call: (command, parameters, limit) =>
      callApp(command, parameters, limit === undefined ? options : { ...options, limit }),
    watch: (listener, ended) => watchApp(options, listener, ended),
    start: () => launch(async (limit) => (await callApp('getState', {}, { ...options, limit })) !== undefined),
    ...(hasDisplay(env, process.platform)
      ? {
          takeOver: () =>
            launch(async (limit) => {
              const answer = await callApp<AppState>('getState', {}, { ...options, limit })
              return answer?.ok === true && !answer.value.headless
            }, true),
        }
      : {}),
  }
}

/** Where the app keeps its files on Windows, the only system where a tool reads one of them. */
const appFolder = (env: NodeJS.ProcessEnv) =>
  env['POSTERN_HOME'] ? resolve(env['POSTERN_HOME']) : join(env['APPDATA'] ?? homedir(), homeNames[channel])
