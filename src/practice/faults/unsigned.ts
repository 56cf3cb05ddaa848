import type { Fault } from './fault'

/** An ID token of the algorithm `none`: anyone can write one (RFC 8725 §2.1). */
export const unsigned: Fault = {
  tokens: ({ tokens }) => {
    const [, payload] = String(tokens['id_token']).split('.')
    const header = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url')
    tokens['id_token'] = `${header}.${payload}.`
  },
}
