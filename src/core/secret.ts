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

  /** @param kind what it is, for the journal: `code_verifier`, `refresh_token`… */
  static async of(kind: string, value: string): Promise<Secret> {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(value))
    const hex = Array.from(new Uint8Array(digest, 0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('')
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
