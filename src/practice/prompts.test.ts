import { decodeJwt } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { authorizationRequest, codeFor, exchange, type Parameters, refresh, tokensFor } from './bare-client'
import { practiceAudience } from './options'
import { type Choice, ScriptedPerson } from './scripted-person'
import { type RunningPracticeProvider, startPracticeProvider } from './server'
import { temporaryProvider } from './temporary-provider'

let provider: RunningPracticeProvider
beforeAll(async () => {
  provider = await startPracticeProvider()
})
afterAll(() => provider.close())

/** The pages seen, and what came back. */
async function visit(person: ScriptedPerson, parameters: Parameters = {}, choice: Choice = {}) {
  const before = person.pages.length
  const { redirect, code, verifier } = await codeFor(provider, { person, parameters, choice })
  return { pages: person.pages.slice(before), answer: Object.fromEntries(redirect.searchParams), code, verifier }
}

describe('a browser that has signed in', () => {
  test('needs no page the second time, in the same browser', async () => {
    const person = new ScriptedPerson()
    expect((await visit(person)).pages.at(0)).toBe('login')
    expect((await visit(person)).pages).toEqual([])
  })

  test('is asked for consent once per account, whatever the browser', async () => {
    const fresh = await temporaryProvider()
    const [first, second] = [new ScriptedPerson(), new ScriptedPerson()]
    for (const person of [first, second]) await codeFor(fresh, { person })
    const choice: Choice = { account: 'grace' }
    const third = new ScriptedPerson()
    await codeFor(fresh, { person: third, choice })
    expect([first.pages, second.pages, third.pages]).toEqual([['login', 'consent'], ['login'], ['login', 'consent']])
  })

  test('is asked again for what it has not allowed yet', async () => {
    const person = new ScriptedPerson()
    const choice: Choice = { account: { name: 'Someone New' } }
    await visit(person, { scope: 'openid' }, choice)
    expect((await visit(person, { scope: 'openid email' })).pages).toEqual(['consent'])
    expect((await visit(person, { scope: 'openid email', audience: practiceAudience })).pages).toEqual(['consent'])
    expect((await visit(person, { scope: 'openid email', audience: practiceAudience })).pages).toEqual([])
  })
})

describe('prompt', () => {
  test.each([
    ['login', ['login']],
    ['select_account', ['login']],
    ['consent', ['consent']],
    ['login consent', ['login', 'consent']],
  ])('%s shows %j to someone known', async (prompt, pages) => {
    const person = new ScriptedPerson()
    await visit(person)
    const seen = await visit(person, { prompt })
    expect(seen.pages).toEqual(pages)
    expect(seen.answer).toHaveProperty('code')
  })

  test('select_account can change the account', async () => {
    const person = new ScriptedPerson()
    await visit(person)
    const { code, verifier, pages } = await visit(person, { prompt: 'select_account' }, { account: 'grace' })
    const { body } = await exchange(provider, code, verifier)
    expect(decodeJwt(body.id_token).sub).toBe('practice|grace')
    // And without the page that oidc-provider would show in between, which submits itself by script.
    expect(pages).not.toContain('self-submitting')
  })

  test.each(['login', 'select_account'])(
    '%s offers whoever is signed in first, a typed name as well',
    async (prompt) => {
      const person = new ScriptedPerson()
      await visit(person, {}, { account: { name: 'Mary Somerville' } })
      const { code, verifier, pages } = await visit(person, { prompt }, { account: 'first' })
      expect(pages).toEqual(['login'])
      const { body } = await exchange(provider, code, verifier)
      expect(decodeJwt(body.id_token)['name']).toBe('Mary Somerville')
    },
  )

  test('none answers login_required, then consent_required, then silently', async () => {
    const person = new ScriptedPerson()
    const parameters = { prompt: 'none' }
    const choice: Choice = { account: { name: 'Silent' } }
    expect((await visit(person, parameters)).answer).toMatchObject({ error: 'login_required' })
    await visit(person, { scope: 'openid' }, choice)
    expect((await visit(person, parameters)).answer).toMatchObject({ error: 'consent_required' })
    await visit(person)
    expect(await visit(person, parameters)).toMatchObject({ pages: [], answer: { code: expect.any(String) } })
  })

  test('none is refused where silent sign-in is off', async () => {
    const strict = await temporaryProvider({ silentSignIn: false })
    const person = new ScriptedPerson()
    await tokensFor(strict, { person })
    const { redirect } = await codeFor(strict, { person, parameters: { prompt: 'none' } })
    expect(redirect.searchParams.get('error')).toBe('interaction_required')
    expect((await tokensFor(strict, { person })).status).toBe(200)
  })

  test('that is unknown is refused', async () => {
    expect((await visit(new ScriptedPerson(), { prompt: 'dance' })).answer['error']).toBe('invalid_request')
  })
})

describe('a person', () => {
  test.each([
    ['deny', 'User did not authorize the request'],
    ['cancel', 'User cancelled the sign-in'],
  ])('who presses %s is believed', async (what, description) => {
    const choice: Choice = { account: { name: `Person of ${what}` }, [what]: true }
    const { answer } = await visit(new ScriptedPerson(), {}, choice)
    expect(answer).toMatchObject({ error: 'access_denied', error_description: description, iss: provider.issuer })
    expect(answer['state']).toEqual(expect.any(String))
  })

  test('who types no name is asked again', async () => {
    const person = new ScriptedPerson()
    await expect(visit(person, {}, { account: { name: '   ' } })).rejects.toThrow(/circles/)
    expect(person.pages.slice(0, 3)).toEqual(['login', 'login', 'login'])
  })
})

describe('login_hint', () => {
  const firstPage = async (parameters: Parameters) =>
    (await fetch(authorizationRequest(provider, parameters).url, { redirect: 'manual' }).then(follow)).text()
  const follow = (response: Response) =>
    fetch(new URL(response.headers.get('location') ?? '', provider.issuer), {
      headers: {
        cookie: response.headers
          .getSetCookie()
          .map((cookie) => cookie.split(';')[0])
          .join('; '),
      },
    })

  test.each(['grace', 'grace@practice.test', 'Grace Hopper', 'practice|grace'])('%s offers her first', async (hint) => {
    const page = await firstPage({ login_hint: hint })
    const [first] = [...page.matchAll(/name="account" value="(\w+)"( autofocus)?/g)]
    expect([first?.[1], first?.[2]]).toEqual(['grace', ' autofocus'])
  })

  test('of anyone else fills the field, harmlessly', async () => {
    const page = await firstPage({ login_hint: '"><script>alert(1)</script>' })
    expect(page).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"')
    expect(page).not.toContain('<script>')
  })
})

describe('max_age', () => {
  test('asks for the login again when it is too old, and says when it was', async () => {
    const person = new ScriptedPerson()
    await visit(person)
    expect((await visit(person, { max_age: '0' })).pages).toEqual(['login'])
    const { code, verifier, pages } = await visit(person, { max_age: '1000' })
    expect(pages).toEqual([])
    const { body } = await exchange(provider, code, verifier)
    expect(decodeJwt(body.id_token)['auth_time']).toEqual(expect.any(Number))
  })
})

describe('organization', () => {
  test.each(['org_practice_garden', 'garden', 'Garden'])(
    '%s is in the ID token, also after a refresh',
    async (organization) => {
      const { body } = await tokensFor(provider, { parameters: { organization } })
      const claims = { org_id: 'org_practice_garden', org_name: 'garden' }
      expect(decodeJwt(body.id_token)).toMatchObject(claims)
      const refreshed = await refresh(provider, body.refresh_token)
      expect(decodeJwt(refreshed.body.id_token)).toMatchObject(claims)
    },
  )

  test('is of one sign-in, not of the browser', async () => {
    const person = new ScriptedPerson()
    await tokensFor(provider, { person, parameters: { organization: 'harbour' } })
    const { body } = await tokensFor(provider, { person })
    expect(decodeJwt(body.id_token)).not.toHaveProperty('org_id')
  })

  test.each([
    ['unknown', { organization: 'desert' }],
    ['missing with an invitation', { invitation: 'ticket' }],
  ])('that is %s is refused', async (_what, parameters) => {
    expect((await visit(new ScriptedPerson(), parameters)).answer['error']).toBe('invalid_request')
  })

  test('may come with an invitation', async () => {
    const parameters = { organization: 'harbour', invitation: 'ticket', connection: 'any', screen_hint: 'signup' }
    const { body } = await tokensFor(provider, { parameters })
    expect(decodeJwt(body.id_token)).toMatchObject({ org_name: 'harbour' })
  })
})
