import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { SecretFingerprint } from '../shared/journal-event'

const inspect = Symbol.for('nodejs.util.inspect.custom')

/**
 * A token, code, verifier or key that cannot be printed by accident.
 *
 * Every way of turning it into text (template, `JSON.stringify`, `console.log`, structured clone) gives the
 * fingerprint or nothing; the value comes out of `reveal()` alone.
 */
export class Secret {
  readonly #value: string
  readonly #fingerprint: SecretFingerprint

  private constructor(value: string, fingerprint: SecretFingerprint) {
    this.#value = value
    this.#fingerprint = fingerprint
  }

  /**
   * Hashed at once by a library: WebCrypto would go through another thread, for each secret of each login.
   *
   * @param kind what it is, for the journal: `code_verifier`, `refresh_token`…
   */
  static of(kind: string, value: string): Secret {
    const hex = bytesToHex(sha256(utf8ToBytes(value)).subarray(0, 4))
    return new Secret(value, { secret: kind, length: value.length, sha256: hex })
  }

  reveal(): string {
    return this.#value
  }

  get fingerprint(): SecretFingerprint {
    return this.#fingerprint
  }

  toString(): string {
    const { secret, length, sha256 } = this.#fingerprint
    return `‹${secret} ${length} chars, sha256 ${sha256}…›`
  }

  toJSON(): SecretFingerprint {
    return this.#fingerprint
  }

  [inspect](): string {
    return this.toString()
  }
}
