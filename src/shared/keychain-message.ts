import * as v from 'valibot'
import { reasonSchema } from './reason-schema'

/** What the keychain process itself can say went wrong; the side in the main process adds `timeout` and `crashed`. */
export const keychainCodes = ['keychain_absent', 'keychain_locked', 'keychain_failed', 'keychain_not_stored'] as const
export type KeychainCode = (typeof keychainCodes)[number]

const id = v.pipe(v.number(), v.safeInteger())
const name = v.pipe(v.string(), v.nonEmpty())

const operation = v.variant('operation', [
  v.strictObject({ operation: v.literal('get'), name }),
  v.strictObject({ operation: v.literal('set'), name, value: v.string() }),
  v.strictObject({ operation: v.literal('delete'), name }),
  /** Looks for an item that nobody ever stored: shows that the keychain answers, and needs nothing unlocked. */
  v.strictObject({ operation: v.literal('ping') }),
])

/** What the keychain process is asked. */
export type KeychainOperation = v.InferOutput<typeof operation>

const request = v.strictObject({ id, ask: operation })
const ready = v.strictObject({ ready: v.literal(true) })
const answer = v.variant('ok', [
  /** `found` is false for a `get` or `delete` of what is not there, or is locked: the systems do not tell these apart. */
  v.strictObject({ id, ok: v.literal(true), found: v.boolean(), value: v.exactOptional(v.string()) }),
  v.strictObject({ id, ok: v.literal(false), code: v.picklist(keychainCodes), detail: reasonSchema }),
])

/** The first message of the keychain process: it has started, and what comes now is the keychain's own time. */
export const keychainReady = { ready: true } as const

export const isKeychainReady = (message: unknown): boolean => parse(ready, message) !== undefined

/** From the main process to the keychain process. `id` is its own for each, and comes back in the answer. */
export type KeychainRequest = v.InferOutput<typeof request>

/** From the keychain process to the main process. */
export type KeychainAnswer = v.InferOutput<typeof answer>

/** Returns `undefined` for a message in any other form. */
export const parseKeychainRequest = (message: unknown): KeychainRequest | undefined => parse(request, message)

/** Returns `undefined` for a message in any other form. */
export const parseKeychainAnswer = (message: unknown): KeychainAnswer | undefined => parse(answer, message)

function parse<T extends v.GenericSchema>(schema: T, message: unknown): v.InferOutput<T> | undefined {
  const result = v.safeParse(schema, message)
  return result.success ? result.output : undefined
}
