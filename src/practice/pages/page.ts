import type { Context } from '../oidc-provider'
import { type PageText, type PageWords, wordsOf } from '../page-words'
import { Html, html } from './html'
import { doorIcon, infoIcon } from './icons'
import { style } from './style'

export interface Page {
  /** Names the page to tests and to the scripted person. */
  readonly kind: string
  readonly title: string
  /** Shown above the content; without it the content brings its own heading. */
  readonly lead?: Html | string
  readonly content?: Html
  readonly status?: number
}

/** A page in the language of who sees it. */
export type PageIn = (text: PageText) => Page

/** Answers with a page. The content security policy is added by `withPageSecurity`. */
export function showPage(ctx: Pick<Context, 'status' | 'type' | 'body' | 'state'>, pageIn: PageIn): void {
  const words = wordsOf(ctx)
  const page = pageIn(words.text)
  ctx.status = page.status ?? 200
  ctx.type = 'html'
  ctx.body = `<!doctype html>\n${document(page, words).markup}`
}

const document = (
  { kind, title, lead, content }: Page,
  { text, locale, direction }: PageWords,
) => html`<html lang="${locale}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${text('practice.provider')}</title>
<style>${new Html(style)}</style>
</head>
<body>
<header class="brand">${doorIcon}<span>${text('practice.provider')}</span></header>
<main data-page="${kind}">
<p class="note">${infoIcon}${text('practice.not_real')}</p>
<h1>${title}</h1>
${lead !== undefined && html`<p class="lead">${lead}</p>`}
${content}
</main>
<footer>${text('practice.stays_here')}</footer>
</body>
</html>
`
