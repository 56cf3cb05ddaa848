import { utilityProcess } from 'electron'
import { because } from '../shared/reason'
import type { KeychainProcess } from './keychain-link'

/** Starts the bundled keychain process as a utility process of Electron; only after `app` is ready. */
export function forkKeychainProcess(modulePath: string): KeychainProcess {
  const child = utilityProcess.fork(modulePath, [], {
    serviceName: 'Postern keychain',
    stdio: ['ignore', 'ignore', 'inherit'],
    // Chromium takes up the person's language, and what the system says went wrong is known in one language only.
    env: { ...process.env, LC_ALL: 'C' },
  })
  return {
    postMessage: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.once('exit', (code) => listener(because('reason.exit_code', { code }))),
    kill: () => {
      // A polite signal may not be enough for a process whose threads hang.
      if (!child.kill() || child.pid === undefined) return
      try {
        process.kill(child.pid, 'SIGKILL')
      } catch {
        // It has ended already.
      }
    },
  }
}
