import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeFor, tokensFor } from './bare-client'
import { ScriptedPerson } from './scripted-person'
import { type RunningPracticeProvider, startPracticeProvider } from './server'

const returnTo = 'http://127.0.0.1:49152/signed-out'
let provider: RunningPracticeProvider
beforeAll(async () => {
  provider = await startPracticeProvider()
})
afterAll(() => provider.close())

const endSession = (path: string, parameters: Record<string, string>) => {
  const url = new URL(path, provider.issuer)
  url.search = new URLSearchParams(parameters).toString()
  return url
}

const isSignedIn = async (person: ScriptedPerson) => {
  const { redirect } = await codeFor(provider, { person, parameters: { prompt: 'none' } })
  return redirect.searchParams.has('code')
}

describe('RP-initiated logout', () => {
  test('asks, ends the browser session and returns with the state', async () => {
    const person = new ScriptedPerson()
    const { body } = await tokensFor(provider, { person })
    expect(await isSignedIn(person)).toBe(true)
    const url = endSession('oidc/logout', {
      id_token_hint: body.id_token,
      client_id: provider.clientId,
      post_logout_redirect_uri: returnTo,
      state: 's1',
    })
    expect(await person.signOut(url)).toBe(`${returnTo}?state=s1`)
    expect(person.pages.at(-1)).toBe('sign-out')
    expect(await isSignedIn(person)).toBe(false)
  })

  test('shows a page of its own without a return address', async () => {
    const person = new ScriptedPerson()
    await tokensFor(provider, { person })
    expect(await person.signOut(endSession('oidc/logout', {}))).toBeUndefined()
    expect(person.pages.at(-1)).toBe('signed-out')
  })

  test('returns also when nobody was signed in', async () => {
    const url = endSession('oidc/logout', {
      client_id: provider.clientId,
      post_logout_redirect_uri: returnTo,
      state: 's2',
    })
    expect(await new ScriptedPerson().signOut(url)).toBe(`${returnTo}?state=s2`)
  })

  test('never returns to an unregistered address', async () => {
    const url = endSession('oidc/logout', {
      client_id: provider.clientId,
      post_logout_redirect_uri: 'https://example.com/',
    })
    await expect(new ScriptedPerson().signOut(url)).rejects.toThrow(/not registered/)
  })
})

describe('/v2/logout', () => {
  test('ends the browser session without asking, and returns', async () => {
    const person = new ScriptedPerson()
    await tokensFor(provider, { person })
    const url = endSession('v2/logout', { client_id: provider.clientId, returnTo })
    expect(await person.signOut(url)).toBe(returnTo)
    expect(await isSignedIn(person)).toBe(false)
  })

  test('looks the return address up without its query, and gives it back whole', async () => {
    const url = endSession('v2/logout', { client_id: provider.clientId, returnTo: `${returnTo}?state=s1` })
    expect(await new ScriptedPerson().signOut(url)).toBe(`${returnTo}?state=s1`)
  })

  test('shows a page of its own without a return address', async () => {
    expect(await new ScriptedPerson().signOut(endSession('v2/logout', {}))).toBeUndefined()
  })

  test.each([
    { returnTo: 'https://example.com/', client_id: 'postern-practice' },
    { returnTo },
    { returnTo, client_id: 'someone-else' },
  ])('never returns to an unregistered address: %j', async (parameters) => {
    const person = new ScriptedPerson()
    await tokensFor(provider, { person })
    await expect(person.signOut(endSession('v2/logout', parameters))).rejects.toThrow(/not registered/)
    expect(await isSignedIn(person)).toBe(true)
  })
})
