import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faultParameter } from '../shared/faults'
import { authorizationRequest, loopback } from './bare-client'
import { formActionSource } from './page-security'
import { html } from './pages/html'
import { approve } from './scripted-person'
import { type RunningPracticeProvider, startPracticeProvider } from './server'

let provider: RunningPracticeProvider
beforeAll(async () => {
  provider = await startPracticeProvider()
})
afterAll(() => provider.close())

const policyOf = (response: Response): Record<string, string> =>
  Object.fromEntries(
    (response.headers.get('content-security-policy') ?? '').split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(' ')
      return [name, values.join(' ')]
    }),
  )

async function loginPage(redirectUri: string, parameters = {}): Promise<Response> {
  const { url } = authorizationRequest(provider, { redirect_uri: redirectUri, ...parameters })
  const redirect = await fetch(url, { redirect: 'manual' })
  const cookie = redirect.headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ')
  return fetch(new URL(redirect.headers.get('location') ?? '', url), { headers: { cookie } })
}

describe('a page', () => {
  test('allows nothing but its style, its form and the redirect that follows', async () => {
    const page = await loginPage(loopback)
    expect(page.status).toBe(200)
    expect(policyOf(page)).toEqual({
      'default-src': "'none'",
      'script-src': '',
      'style-src': expect.stringMatching(/^'sha256-[\w+/]+=*'$/),
      'base-uri': "'none'",
      'frame-ancestors': "'none'",
      'form-action': "'self' http://127.0.0.1:49152",
    })
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
    expect(await page.text()).not.toMatch(/<script|<link|<img|@import|url\(|\son\w+=|\sstyle=/)
  })

  test('of a sign-in that practises with form_action lets its form lead nowhere else', async () => {
    const page = await loginPage(loopback, { [faultParameter]: 'form_action' })
    expect(policyOf(page)).toMatchObject({ 'form-action': "'self'" })
    expect(policyOf(await loginPage(loopback))).not.toMatchObject({ 'form-action': "'self'" })
  })

  test('stands in the place of the redirect of a sign-in that practises with no_answer', async () => {
    const { url } = authorizationRequest(provider, { [faultParameter]: 'no_answer' })
    await expect(approve(url)).rejects.toMatchObject({ page: 'no-answer' })
    expect(await approve(authorizationRequest(provider).url)).toContain(loopback)
  })

  test('that submits itself runs that script alone', async () => {
    const page = await fetch(`${provider.issuer}oidc/logout`)
    expect(policyOf(page)).toMatchObject({
      'script-src': expect.stringMatching(/^'sha256-[\w+/]+=*'$/),
      'form-action': "'self'",
    })
  })

  test('at the issuer says how to connect', async () => {
    const page = await (await fetch(provider.issuer)).text()
    for (const told of [provider.issuer, provider.clientId, 'dev.postern.app:/callback']) expect(page).toContain(told)
  })

  test('is there for an address without one', async () => {
    const page = await fetch(`${provider.issuer}nowhere`, { headers: { accept: 'text/html' } })
    expect(page.status).toBe(404)
    expect(await page.text()).toContain('data-page="not-found"')
  })

  test('of a sign-in that this browser did not start says so', async () => {
    const page = await fetch(`${provider.issuer}interaction/AAAAAAAAAAAAAAAAAAAAA`)
    expect(page.status).toBe(400)
    expect(await page.text()).toContain('data-page="expired"')
  })

  test('of an interaction needs its cookie to be answered', async () => {
    const page = await loginPage(loopback)
    const answer = await fetch(`${page.url}/login`, { method: 'POST', body: new URLSearchParams({ account: 'ada' }) })
    expect(answer.status).toBe(400)
  })
})

test.each([
  ['http://127.0.0.1:49152/callback', 'http://127.0.0.1:49152'],
  ['http://localhost:49152/callback', 'http://localhost:49152'],
  ['http://[::1]:49152/callback', 'http:'],
  ['dev.postern.app:/callback', 'dev.postern.app:'],
])('the policy for %s names %s', (uri, source) => {
  expect(formActionSource(uri)).toBe(source)
})

test('a template escapes what it is given', () => {
  const name = `<i class="a">'&`
  expect(html`<p title="${name}">${name}</p>`.markup).toBe(
    '<p title="&lt;i class=&quot;a&quot;&gt;&#39;&amp;">&lt;i class=&quot;a&quot;&gt;&#39;&amp;</p>',
  )
})
