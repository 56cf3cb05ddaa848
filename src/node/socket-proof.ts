import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { LoginError } from '../core/login-error'
import { quote } from '../shared/reason'

/**
 * Proof of a secret that both sides read from one file, where the system does not say who is at the other end: anybody
 * may open a named pipe of Windows, and anybody may make one of our name first.
 *
 * Each side signs both nonces and its own name, so that neither answer can be sent back as the other's.
 */
export type Side = 'app' | 'tool'

export const newNonce = (): string => randomBytes(32).toString('base64url')

export function prove(secret: string, side: Side, toolNonce: string, appNonce: string): string {
  return createHmac('sha256', secret).update(`postern ${side}\n${toolNonce}\n${appNonce}`).digest('base64url')
}

export function isProof(given: string, ...expected: Parameters<typeof prove>): boolean {
  const [a, b] = [given, prove(...expected)].map((text) => Buffer.from(text))
  return a !== undefined && b !== undefined && a.length === b.length && timingSafeEqual(a, b)
}

/** Writes a new secret for this launch, for this person alone. @throws {LoginError} `socket_unusable` */
export function writeSocketSecret(path: string): string {
  const secret = randomBytes(32).toString('base64url')
  try {
    // Made anew, so that one that others may read is not written into.
    rmSync(path, { force: true })
    writeFileSync(path, secret, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    throw new LoginError('socket_unusable', quote(path), { cause: error })
  }
  return secret
}

/** @returns `undefined` where there is none, for the app does not run */
export function readSocketSecret(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
