import { createChunkedStore } from '../core/chunked-store'
import { toFailure } from '../core/failure'
import type { Journal } from '../core/journal'
import { createMemoryStore } from '../core/memory-store'
import type { Clock, ProbedStore } from '../core/ports'
import type { KeychainName, KeychainStatus } from '../shared/app-state'
import type { Text } from '../shared/text/text'
import { createKeychain } from './keychain'
import { forkKeychainProcess } from './keychain-process'

/** Windows' Credential Manager takes 2,560 bytes an item. */
const windowsItemLimit = 2_400

export interface Stores {
  readonly keychain: ProbedStore
  readonly memory: ProbedStore
  /** What the last probe found. */
  status(): KeychainStatus
  /** Ends the keychain process; let writes finish first. */
  close(): void
}

interface Options {
  /** The built keychain process. */
  readonly program: string
  /** The name of the item that probes write, of this Postern alone. */
  readonly probeName: string
  readonly clock: Clock
  readonly journal: Journal
  readonly text: Text
  readonly changed: () => void
  /** Told each time that a probe finds the keychain working. */
  readonly ready: () => void
}

/** The keychain, and the memory that a person may choose for one run instead. */
export function createStores({ program, probeName, clock, journal, text, changed, ready }: Options): Stores {
  let status: KeychainStatus = { kind: 'unknown' }
  const become = (next: KeychainStatus) => {
    status = next
    changed()
  }
  let beforePrompt: KeychainStatus = status
  const onPrompt = (open: boolean) => {
    if (open) beforePrompt = status
    become(open ? { kind: 'prompting' } : beforePrompt)
  }

  const keychain = createKeychain({ fork: () => forkKeychainProcess(program), clock, probeName, journal, onPrompt })
  const records = process.platform === 'win32' ? createChunkedStore(keychain, { maxBytes: windowsItemLimit }) : keychain
  async function probe(): Promise<void> {
    become({ kind: 'checking' })
    try {
      await records.probe()
      become({ kind: 'ready' })
      ready()
    } catch (error) {
      become({ kind: 'unavailable', failure: toFailure(error, text) })
      throw error
    }
  }

  return {
    keychain: { get: records.get, set: records.set, delete: records.delete, probe },
    memory: createMemoryStore(),
    status: () => status,
    close: () => keychain.dispose(),
  }
}

export function keychainName(platform: NodeJS.Platform): KeychainName {
  if (platform === 'darwin') return 'Keychain'
  return platform === 'win32' ? 'Credential Manager' : 'Secret Service'
}
