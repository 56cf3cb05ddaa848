import * as client from 'openid-client'
import { because } from '../shared/reason'
import { LoginError } from './login-error'

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }

export type DPoPKeyPair = Awaited<ReturnType<typeof client.randomDPoPKeyPair>>

/** The key that a session's tokens are bound to, as a private JWK: so it is kept in the keychain. */
export type DPoPPrivateKey = Readonly<Record<string, unknown>>

/** Makes an ES256 key pair for one session (RFC 9449 §4.2). */
export async function generateDPoPKey(): Promise<DPoPKeyPair> {
  return client.randomDPoPKeyPair('ES256', { extractable: true })
}

export async function exportDPoPKey({ privateKey }: DPoPKeyPair): Promise<DPoPPrivateKey> {
  return { ...(await crypto.subtle.exportKey('jwk', privateKey)) }
}

/** @throws {LoginError} `record_damaged` when it is no P-256 key */
export async function importDPoPKey(key: DPoPPrivateKey): Promise<DPoPKeyPair> {
  const { d: _, ...publicKey } = key
  try {
    return {
      privateKey: await crypto.subtle.importKey('jwk', key, algorithm, true, ['sign']),
      publicKey: await crypto.subtle.importKey('jwk', { ...publicKey, key_ops: ['verify'] }, algorithm, true, [
        'verify',
      ]),
    }
  } catch {
    throw new LoginError('record_damaged', because('reason.key_unreadable'))
  }
}
