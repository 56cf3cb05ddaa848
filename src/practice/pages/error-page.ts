import { text } from '../text'
import { type Html, html } from './html'
import type { Page } from './page'

export interface ErrorPage {
  readonly error: string
  readonly description: string | undefined
  readonly status: number
  /** Told when the redirect URI is what is wrong. */
  readonly asked: unknown
  readonly registered: readonly string[]
}

/** For what cannot be told by a redirect: why, in plain words and in the protocol's own. */
export function errorPage({ error, description, status, asked, registered }: ErrorPage): Page {
  const t = text.error
  const wrongRedirect = error === 'invalid_redirect_uri'
  return {
    kind: 'error',
    title: wrongRedirect ? t.redirectTitle : t.title,
    lead: wrongRedirect ? t.redirect : t.general,
    status,
    content: html`<dl>
${wrongRedirect && typeof asked === 'string' && entry(t.asked, [asked])}
${wrongRedirect && entry(t.registered, registered)}
${entry(t.code, [error])}
${description !== undefined && entry(t.description, [description])}
</dl>`,
  }
}

export const expiredPage: Page = {
  kind: 'expired',
  title: text.error.expiredTitle,
  lead: text.error.expired,
  status: 400,
}

export const notFoundPage: Page = {
  kind: 'not-found',
  title: text.error.notFoundTitle,
  lead: text.error.notFound,
  status: 404,
}

/** In the place of the redirect, for a sign-in that asked for none. */
export const faultPage: Page = {
  kind: 'no-answer',
  title: text.faults.stopTitle,
  lead: text.faults.stop,
}

/** One term and what belongs to it. */
export const entry = (term: string, values: readonly (string | Html)[]): Html =>
  html`<div><dt>${term}</dt>${values.map((value) => html`<dd class="mono">${value}</dd>`)}</div>`
