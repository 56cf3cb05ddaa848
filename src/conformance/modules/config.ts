import { until } from '../../core/testing/gate'
import { generateSigningKey, type Json } from '../../core/testing/signing-key'
import { elsewhere } from '../http-provider'
import { accepted, type ConformancePlan, refusedEarly, type Stage } from '../module'

const keysPath = '/.well-known/jwks.json'
const isAddress = (name: string) => name.endsWith('_endpoint') || name === 'jwks_uri'

/** Moves all that the metadata names to addresses that cannot be guessed. */
const moved = (metadata: Json): Json =>
  Object.fromEntries(
    Object.entries(metadata).map(([name, value]) => [name, isAddress(name) ? elsewhere(String(value)) : value]),
  )

/** Requests for the keys: at the start of a sign-in, and again for a signature that no known key explains. */
const keyRequests = ({ provider }: Stage) => provider.scripted.requestsTo(keysPath).length

export const configPlan: ConformancePlan = {
  title: 'Discovery and keys',
  about: 'The metadata (OpenID Connect Discovery §4) and keys that change (OpenID Connect Core §10.1.1).',
  modules: [
    {
      name: 'oidcc-client-test-discovery-openid-config',
      provider: 'Has its endpoints at addresses that only the metadata tells.',
      traits: { person: { sub: 'ada' } },
      misbehave: () => ({ metadata: moved }),
      expected: accepted,
      also: {
        what: 'authorization, token, keys and UserInfo were asked for there',
        holds: ({ provider: { paths } }) => {
          const asked = paths.filter((path) => path !== '/.well-known/openid-configuration')
          return (
            asked.every((path) => path.startsWith('/elsewhere-')) &&
            ['/authorize', '/oauth/token', keysPath, '/userinfo'].every((end) =>
              asked.some((each) => each.endsWith(end)),
            )
          )
        },
      },
    },
    {
      name: 'oidcc-client-test-discovery-jwks-uri-keys',
      provider: 'Has its keys at an address that only the metadata tells; one of them signed.',
      misbehave: async () => {
        const other = await generateSigningKey('ES256', 'key-0')
        return {
          metadata: (metadata) => ({ ...metadata, jwks_uri: elsewhere(String(metadata['jwks_uri'])) }),
          jwks: ({ keys }) => ({ keys: [other.jwk, ...keys] }),
        }
      },
      expected: accepted,
      also: {
        what: 'the keys were asked for there',
        holds: ({ provider: { paths } }) => {
          const asked = paths.filter((path) => path.endsWith(keysPath))
          return asked.length > 0 && asked.every((path) => path.startsWith('/elsewhere-'))
        },
      },
    },
    {
      name: 'oidcc-client-test-discovery-issuer-mismatch',
      provider: 'The metadata names another issuer.',
      misbehave: () => ({ metadata: (metadata) => ({ ...metadata, issuer: 'https://elsewhere.example/' }) }),
      expected: refusedEarly('issuer_mismatch'),
      also: { what: 'no browser was opened', holds: ({ party }) => party.browser.opened === 0 },
    },
    {
      name: 'oidcc-client-test-signing-key-rotation',
      provider: 'Has another key, with another `kid`, when the same person signs in again.',
      signedIn: true,
      misbehave: async ({ scripted }) => {
        await scripted.rotateKey('key-2')
        return {}
      },
      expected: accepted,
      also: { what: 'the keys were asked for again', holds: (stage) => keyRequests(stage) > 1 },
    },
    {
      name: 'oidcc-client-test-signing-key-rotation-just-before-signing',
      provider: 'Changes its key after Postern has fetched the keys, right before it signs.',
      misbehave: ({ scripted }) => ({
        answer: async (path) => {
          if (path !== '/oauth/token') return undefined
          await until(() => scripted.requestsTo(keysPath).length > 0)
          await scripted.rotateKey('key-2')
          return undefined
        },
      }),
      expected: accepted,
      also: { what: 'the keys were asked for again', holds: (stage) => keyRequests(stage) > 1 },
    },
  ],
}
