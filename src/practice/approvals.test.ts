import { expect, test } from 'vitest'
import { authorizationRequest, exchange, loopback } from './bare-client'
import { CookieJar } from './cookie-jar'
import { temporaryProvider } from './temporary-provider'

test('a provider that approves by itself asks nobody, and leads the browser on from a page', async () => {
  const provider = await temporaryProvider({ approveByItself: true })
  const { url: request, verifier } = authorizationRequest(provider)
  const jar = new CookieJar()
  let url = request
  let pages = 0
  while (!url.href.startsWith(loopback)) {
    const response = await fetch(url, { redirect: 'manual', headers: { cookie: jar.header(url) } })
    jar.store(response, url)
    const refresh = response.headers.get('refresh')
    if (refresh) pages += 1
    url = new URL(refresh?.replace('0; url=', '') ?? response.headers.get('location') ?? '', url)
  }
  expect(pages).toBe(2)
  const { status } = await exchange(provider, url.searchParams.get('code') ?? '', verifier)
  expect(status).toBe(200)
})

test('any other asks as ever', async () => {
  const provider = await temporaryProvider()
  const { url } = authorizationRequest(provider)
  const start = await fetch(url, { redirect: 'manual' })
  const page = await fetch(new URL(start.headers.get('location') ?? '', url), {
    headers: {
      cookie: start.headers
        .getSetCookie()
        .map((each) => each.split(';')[0])
        .join('; '),
    },
  })
  expect(page.headers.get('refresh')).toBeNull()
  expect(await page.text()).toContain('Ada Lovelace')
})
