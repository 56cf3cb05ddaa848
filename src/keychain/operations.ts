import type { KeychainAnswer, KeychainOperation, KeychainRequest } from '../shared/keychain-message'
import { because, isMessage, quote, type Reason } from '../shared/reason'
import { fromKeytarError } from './keytar-error'

/** The part of keytar that is used. Never `findCredentials`: it crashes on a locked Secret Service. */
export interface Keytar {
  getPassword(service: string, account: string): Promise<string | null>
  setPassword(service: string, account: string, password: string): Promise<void>
  deletePassword(service: string, account: string): Promise<boolean>
}

type Outcome =
  | { ok: true; found: boolean; value?: string }
  | { ok: false; code: Extract<KeychainAnswer, { ok: false }>['code']; detail: Reason }

const service = 'Postern'

/**
 * Answers requests with keytar, one after the other, except `ping`: that one asks beside a call that hangs or waits for
 * a person, to tell the two apart.
 */
export function createOperations(load: () => Promise<Keytar>): (request: KeychainRequest) => Promise<KeychainAnswer> {
  let previous: Promise<unknown> = Promise.resolve()

  const perform = async (ask: KeychainOperation): Promise<Outcome> => {
    try {
      return await operate(await load(), ask)
    } catch (error) {
      const { code, detail } = fromKeytarError(error)
      const value = ask.operation === 'set' ? ask.value : ''
      return {
        ok: false,
        code,
        detail: isMessage(detail) || value === '' ? detail : quote(detail.replaceAll(value, '‹value›')),
      }
    }
  }

  return async ({ id, ask }) => {
    if (ask.operation === 'ping') return { id, ...(await perform(ask)) }
    const outcome = previous.then(() => perform(ask))
    previous = outcome
    return { id, ...(await outcome) }
  }
}

async function operate(keytar: Keytar, ask: KeychainOperation): Promise<Outcome> {
  switch (ask.operation) {
    case 'get':
      return read(keytar, ask.name)
    case 'set':
      return write(keytar, ask.name, ask.value)
    case 'delete':
      return remove(keytar, ask.name)
    case 'ping':
      return read(keytar, `ping-${crypto.randomUUID()}`)
  }
}

async function read(keytar: Keytar, name: string): Promise<Outcome> {
  const value = await keytar.getPassword(service, name)
  return value === null ? { ok: true, found: false } : { ok: true, found: true, value }
}

/** Reads back here, so that no other call comes between, and the secret need not travel a second time. */
async function write(keytar: Keytar, name: string, value: string): Promise<Outcome> {
  // keytar would cut the one and replace the other, after the old value is gone.
  if (value.includes('\0') || !value.isWellFormed()) {
    return { ok: false, code: 'keychain_failed', detail: because('reason.value_not_keepable') }
  }
  await keytar.setPassword(service, name, value)
  const kept = await keytar.getPassword(service, name)
  if (kept === value) return { ok: true, found: true }
  const detail = kept === null ? because('reason.nothing_read_back') : because('reason.other_read_back')
  return { ok: false, code: 'keychain_not_stored', detail }
}

async function remove(keytar: Keytar, name: string): Promise<Outcome> {
  const found = await keytar.deletePassword(service, name)
  if (found && (await keytar.getPassword(service, name)) !== null) {
    return { ok: false, code: 'keychain_failed', detail: because('reason.not_deleted') }
  }
  return { ok: true, found }
}
