import * as v from 'valibot'
import { because, quote } from '../shared/reason'
import { LoginError } from './login-error'

/** Reads what the keychain holds under a name. @throws {LoginError} `record_damaged`, with what does not fit and no value */
export function parseRecord<T>(schema: v.GenericSchema<unknown, T>, text: string): T {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new LoginError('record_damaged', because('reason.not_json'))
  }
  const parsed = v.safeParse(schema, json)
  if (!parsed.success) throw new LoginError('record_damaged', quote(v.getDotPath(parsed.issues[0]) ?? ''))
  return parsed.output
}
