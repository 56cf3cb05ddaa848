import { calculateJwkThumbprint, type JWK } from 'jose'
import * as client from 'openid-client'
import { describe, expect, test } from 'vitest'
import { printed } from '../testing/printed'
import { type DPoPKeyPair, type DPoPPrivateKey, exportDPoPKey, generateDPoPKey, importDPoPKey } from './dpop-key'
import { exampleIssuer } from './testing/example-profile'

const key = await exportDPoPKey(await generateDPoPKey())
const p384 = await client.randomDPoPKeyPair('ES384', { extractable: true })
const otherCurve = await exportDPoPKey(p384)

const thumbprint = (key: DPoPKeyPair) =>
  client.getDPoPHandle(new client.Configuration({ issuer: exampleIssuer }, 'client-1'), key).calculateThumbprint()

describe('a DPoP key', () => {
  test('is ES256, and another one each time', async () => {
    const [one, two] = await Promise.all([generateDPoPKey(), generateDPoPKey()])
    expect(one.privateKey.algorithm).toMatchObject({ name: 'ECDSA', namedCurve: 'P-256' })
    expect(await thumbprint(one)).not.toBe(await thumbprint(two))
  })

  test('is the same after a stay in the keychain as JSON', async () => {
    const key = await generateDPoPKey()
    const kept = JSON.parse(JSON.stringify(await exportDPoPKey(key)))
    const again = await importDPoPKey(kept)
    expect(await thumbprint(again)).toBe(await thumbprint(key))
    expect(await thumbprint(again)).toBe(await calculateJwkThumbprint(kept as JWK))
    expect(again.publicKey.type).toBe('public')
    const data = new TextEncoder().encode('proof')
    const algorithm = { name: 'ECDSA', hash: 'SHA-256' }
    const signature = await crypto.subtle.sign(algorithm, again.privateKey, data)
    expect(await crypto.subtle.verify(algorithm, key.publicKey, signature, data)).toBe(true)
  })

  test.each<[string, DPoPPrivateKey]>([
    ['nothing', {}],
    ['no private part', { ...key, d: undefined }],
    ['a private part of another length', { ...key, d: 'AAAA' }],
    ['another curve', otherCurve],
    ['a key that may not sign', { ...key, key_ops: ['verify'] }],
    ['a shared secret', { kty: 'oct', k: 'AAAA' }],
  ])('is refused with record_damaged when the record holds %s', async (_what, damaged) => {
    const failure = await importDPoPKey(damaged).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'record_damaged' })
    expect(printed(failure)).not.toContain(String(key['d']))
  })
})
