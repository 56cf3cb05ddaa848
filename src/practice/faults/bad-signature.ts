import type { Fault } from './fault'

/** The claims were changed after they were signed. */
export const badSignature: Fault = {
  tokens: ({ tokens }) => {
    const [header, payload = '', signature] = String(tokens['id_token']).split('.')
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString())
    const changed = Buffer.from(JSON.stringify({ ...claims, sub: 'somebody-else' })).toString('base64url')
    tokens['id_token'] = `${header}.${changed}.${signature}`
  },
}
