import { expect, test } from 'vitest'
import type { ProfileInput } from '../shared/profile'
import { observeFetch } from './observed-fetch'
import { withStatedIssuer } from './tenant-issuer'
import { collectingJournal } from './testing/collecting-journal'
import { FakeClock } from './testing/fake-clock'

const tenant = '8b87af7d-8647-4dc7-8df4-5f69a2011bb5'
const host = 'https://login.microsoftonline.com'
const input = (issuer: string): ProfileInput => ({ kind: 'oidc', preset: 'entra', issuer, clientId: 'c' })

function ask(typed: ProfileInput, answer: () => Response) {
  const asked: string[] = []
  const fetch = async (address: unknown) => {
    asked.push(String(address))
    return answer()
  }
  const observed = observeFetch(fetch as typeof globalThis.fetch, new FakeClock(), collectingJournal().journal)
  return { asked, answer: withStatedIssuer(typed, observed) }
}

const states = (issuer: unknown) => () => Response.json({ issuer })

test('a tenant by its domain gets the issuer that it states, with its ID', async () => {
  const { asked, answer } = ask(input('contoso.com'), states(`${host}/${tenant}/v2.0`))
  expect(await answer).toEqual(input(`${host}/${tenant}/v2.0`))
  expect(asked).toEqual([`${host}/contoso.com/v2.0/.well-known/openid-configuration`])
})

test.each([
  ['by its ID', input(tenant)],
  ['that would be refused', input('common')],
  ['of another kind', { ...input('https://id.example.com'), preset: 'oidc' as const }],
])('one %s is asked nothing', async (_what, typed) => {
  const { asked, answer } = ask(typed, states('x'))
  expect([await answer, asked]).toEqual([typed, []])
})

test.each([
  ['issuer_mismatch', states(`https://evil.example/${tenant}/v2.0`)],
  ['issuer_mismatch', states(`${host}/{tenantid}/v2.0`)],
  ['discovery_failed', states(7)],
  ['discovery_failed', () => new Response('no', { status: 400 })],
  [
    'network_unreachable',
    () => {
      throw new TypeError('net::ERR_NAME_NOT_RESOLVED')
    },
  ],
])('%s', async (code, answer) => {
  await expect(ask(input('contoso.com'), answer).answer).rejects.toMatchObject({ code })
})
