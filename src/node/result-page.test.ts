import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadMessages } from '../shared/text/catalogue'
import { en } from '../shared/text/en'
import { createText } from '../shared/text/text'
import { renderResultPage, resultPagePolicy, type ShownPage } from './result-page'

const text = createText(en, 'en')
const render = (page: ShownPage) => renderResultPage(page, text)
const failed = { outcome: 'failed', message: 'The provider did not allow it.', remedy: 'Sign in again.' } as const
const pages: ShownPage[] = [
  { outcome: 'signed_in', account: 'Ada', provider: 'Example' },
  { ...failed, detail: 'Service not found: api' },
  { outcome: 'cancelled' },
  { outcome: 'signed_out', account: 'Ada', provider: 'Example' },
  { outcome: 'sign_out_unconfirmed' },
  { outcome: 'stray' },
  { outcome: 'unfinished' },
]

test.each(pages)('$outcome: a whole page, announced, with nothing that runs or loads', (page) => {
  const html = render(page)
  expect(html).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/)
  expect(html).toContain(`<title>${text(`page.${page.outcome}.title`)} – Postern</title>`)
  expect(html.match(/role="status"/g)).toHaveLength(1)
  expect(html.match(/<h1>/g)).toHaveLength(1)
  expect(html).not.toMatch(/<script|<link|<img|<iframe|<form|\s(src|href|style|on\w+)=|url\(|@import/i)
})

test('is in the language of the app, read in its direction', async () => {
  const arabic = createText(await loadMessages('ar'), 'ar')
  const html = renderResultPage({ outcome: 'signed_in', account: 'Ada', provider: 'Example' }, arabic)
  expect(html).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">/)
  expect(html).toContain(`<h1>${arabic('page.signed_in.title')}</h1>`)
  expect(html).toContain('\u2068Ada\u2069')
})

test('says who signed in where, or what failed and what to do', () => {
  expect(render({ outcome: 'signed_in', account: 'Ada', provider: 'Example' })).toContain('Ada at Example')
  const html = render({ ...failed, detail: 'Service not found: api' })
  for (const words of [failed.message, failed.remedy, 'Service not found: api']) expect(html).toContain(words)
  expect(render(failed)).not.toContain('class="detail"')
})

test('the style has the hash that the policy allows, on every page', () => {
  for (const page of pages) {
    const style = /<style>(.*?)<\/style>/s.exec(render(page))?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(resultPagePolicy).toContain(`style-src 'sha256-${hash}'`)
  }
})

test('nothing that a provider says becomes markup', () => {
  const tags = (html: string) => html.match(/<[^>]*>/g)
  const shape = tags(render({ ...failed, detail: 'x' }))
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, unit: 'binary' }),
      fc.constantFrom('<script>', '"\'>', '&lt;', '</p>', ''),
      (words, bait) => {
        const page = {
          outcome: 'failed',
          message: words + bait,
          remedy: bait + words,
          detail: `x${bait}${words}`,
        } as const
        expect(tags(render(page))).toEqual(shape)
        expect(render(page).isWellFormed()).toBe(true)
      },
    ),
  )
})

test('names cannot turn the line around, nor fill the page', () => {
  const html = render({
    outcome: 'signed_in',
    account: `Ada\u202e\u2066\u0007${'x'.repeat(5_000)}`,
    provider: 'Example',
  })
  expect(html).toContain(`Ada${'x'.repeat(497)}… at Example`)
})
