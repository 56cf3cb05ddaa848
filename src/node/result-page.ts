import { createHash } from 'node:crypto'
import type { ResultPage } from '../core/ports'
import { directionOf } from '../shared/languages'
import type { Text } from '../shared/text/text'
import { resultPageStyle } from './result-page-style'

/** A result, or that there was none in time. */
export type ShownPage = ResultPage | { readonly outcome: 'unfinished' }

/** The Content-Security-Policy of the page: it may do nothing at all but look as it does. */
export const resultPagePolicy = [
  `default-src 'none'`,
  `style-src 'sha256-${createHash('sha256').update(resultPageStyle).digest('base64')}'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
].join('; ')

/**
 * Renders the page with which a login ends in the browser. It runs no script and loads nothing.
 *
 * What comes from the provider is text: escaped, without invisible characters that could turn it around, and cut short.
 */
export function renderResultPage(page: ShownPage, text: Text): string {
  const { title, tone, lines } = content(page, text)
  const name = escapeHtml(text('app.name'))
  const language = text('page.lang')
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} – ${name}</title>
<style>${resultPageStyle}</style>
</head>
<body>
<main>
<div class="sheet ${tone}" role="status">
<div class="sign">${icon(signs[tone])}</div>
<h1>${escapeHtml(title)}</h1>
${lines.join('\n')}
</div>
<footer>${icon(gate)}<span>${name}</span></footer>
</main>
</body>
</html>
`
}

type Tone = 'good' | 'bad' | 'calm'

function content(page: ShownPage, text: Text): { title: string; tone: Tone; lines: string[] } {
  switch (page.outcome) {
    case 'signed_in':
      return {
        title: text('page.signed_in.title'),
        tone: 'good',
        lines: [
          line(
            'account',
            text('page.signed_in.account', { account: tidy(page.account), provider: tidy(page.provider) }),
          ),
          line('next', text('page.signed_in.next')),
        ],
      }
    case 'failed':
      return {
        title: text(page.silent ? 'page.failed.silent.title' : 'page.failed.title'),
        tone: 'bad',
        lines: [
          ...(page.silent ? [line('message', text('page.failed.silent.what'))] : []),
          line('message', page.message),
          line('next', page.remedy),
          line('next', text('page.failed.next')),
          ...(page.detail ? [detail(text('page.failed.detail'), page.detail)] : []),
        ],
      }
    case 'signed_out':
      return {
        title: text('page.signed_out.title'),
        tone: 'good',
        lines: [
          line(
            'account',
            text('page.signed_out.account', { account: tidy(page.account), provider: tidy(page.provider) }),
          ),
          line('next', text('page.signed_out.next')),
        ],
      }
    case 'cancelled':
    case 'stray':
    case 'sign_out_unconfirmed':
    case 'unfinished':
      return {
        title: text(`page.${page.outcome}.title`),
        tone: 'calm',
        lines: [line('next', text(`page.${page.outcome}.next`))],
      }
  }
}

const line = (kind: string, words: string) => `<p class="${kind}">${escapeHtml(words)}</p>`

const detail = (heading: string, words: string) =>
  `<div class="detail"><h2>${escapeHtml(heading)}</h2><p dir="auto">${escapeHtml(tidy(words))}</p></div>`

const maxLength = 500

/** Takes out control characters and those that change the direction of what follows, but keeps line breaks. */
function tidy(words: string): string {
  const visible = words.replace(/(?!\n)\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
  return visible.length > maxLength ? `${visible.slice(0, maxLength)}…` : visible
}

function escapeHtml(words: string): string {
  return words.toWellFormed().replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

const icon = (shapes: string) =>
  `<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${shapes}</svg>`

const signs: Readonly<Record<Tone, string>> = {
  good: '<path d="m5 12.5 4.5 4.5L19 7.5"/>',
  bad: '<path d="M12 6v7.5"/><path d="M12 18h.01"/>',
  calm: '<path d="M6 12h12"/>',
}

/** A postern: the small door in a wall. */
const gate = '<path d="M3 21h18"/><path d="M6 21V10a6 6 0 0 1 12 0v11"/><path d="M14.5 14v1.5"/>'
