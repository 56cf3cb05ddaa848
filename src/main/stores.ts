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
  close(): Promise<void>
}

interface Options {
  /** The built keychain process. */
  readonly program: string
  readonly clock: Clock
  readonly journal: Journal
  readonly text: Text
  readonly changed: () => void
}

/** The keychain, and the memory that a person may choose for one run instead. */
export function createStores({ program, clock, journal, text, changed }: Options): Stores {
  const keychain = createKeychain({
    fork: () => forkKeychainProcess(program),
    clock,
    journal,
  })
  const records = process.platform === 'win32' ? createChunkedStore(keychain, { maxBytes: windowsItemLimit }) : keychain
  let status: KeychainStatus = { kind: 'unknown' }
  const become = (next: KeychainStatus) => {
    status = next
    changed()
  }

  async function probe(): Promise<void> {
    become({ kind: 'checking' })
    try {
      await keychain.probe()
      become({ kind: 'ready' })
    } catch (error) {
      become({ kind: 'unavailable', failure: toFailure(error, text) })
      throw error
    }
  }

  const forward = {
    get: records.get.bind(records),
    set: records.set.bind(records),
    delete: records.delete.bind(records),
  }
  return {
    keychain: { ...forward, probe },
    memory: { ...createMemoryStore(), probe: async () => {} },
    status: () => status,
    close: async () => keychain.dispose(),
  }
}

export function keychainName(platform: NodeJS.Platform): KeychainName {
  if (platform === 'darwin') return 'Keychain'
  return platform === 'win32' ? 'Credential Manager' : 'Secret Service'
}
