import * as v from 'valibot'
import { parseRecord } from './record-text'

const schema = v.object({ issuer: v.string(), clientId: v.string(), refreshToken: v.string() })

/**
 * What is kept of a session that is signed out here while its provider is still to be told: what that takes, no more.
 *
 * It stands under the session's own name and takes the place of its record in one write. So a crash leaves either of
 * the two, and both can be read as this.
 */
export type RevocationRecord = v.InferOutput<typeof schema>

export const formatRevocationRecord = ({ issuer, clientId, refreshToken }: RevocationRecord): string =>
  JSON.stringify({ issuer, clientId, refreshToken })

/** @throws {LoginError} `record_damaged` */
export const parseRevocationRecord = (text: string): RevocationRecord => parseRecord(schema, text)
