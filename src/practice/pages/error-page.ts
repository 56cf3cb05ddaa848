import { readableRedirectUris } from '../client'
import { type Html, html } from './html'
import type { PageIn } from './page'

export interface ErrorPage {
  readonly error: string
  readonly description: string | undefined
  readonly status: number
  /** Told when the redirect URI is what is wrong. */
  readonly asked: unknown
  /** The only ports that are registered; absent: any. */
  readonly ports: readonly number[] | undefined
}

/** For what cannot be told by a redirect: why, in plain words and in the protocol's own. */
export const errorPage =
  ({ error, description, status, asked, ports }: ErrorPage): PageIn =>
  (text) => {
    const wrongRedirect = error === 'invalid_redirect_uri'
    const registered = () => readableRedirectUris((address) => text('practice.any_port', { address }), ports)
    return {
      kind: 'error',
      title: text(wrongRedirect ? 'practice.error.redirect' : 'practice.error.title'),
      lead: text(wrongRedirect ? 'practice.error.redirect.lead' : 'practice.error.lead'),
      status,
      content: html`<dl>
${wrongRedirect && typeof asked === 'string' && entry(text('practice.error.asked'), [asked])}
${wrongRedirect && entry(text('practice.error.registered'), registered())}
${entry(text('practice.error.code'), [error])}
${description !== undefined && entry(text('practice.error.description'), [description])}
</dl>`,
    }
  }

export const expiredPage: PageIn = (text) => ({
  kind: 'expired',
  title: text('practice.error.expired'),
  lead: text('practice.error.expired.lead'),
  status: 400,
})

export const notFoundPage: PageIn = (text) => ({
  kind: 'not-found',
  title: text('practice.error.not_found'),
  lead: text('practice.error.not_found.lead'),
  status: 404,
})

/** In the place of the redirect, for a sign-in that asked for none. */
export const faultPage: PageIn = (text) => ({
  kind: 'no-answer',
  title: text('practice.fault.stop'),
  lead: text('practice.fault.stop.lead'),
})

/** One term and what belongs to it. */
export const entry = (term: string, values: readonly (string | Html)[]): Html =>
  html`<div><dt>${term}</dt>${values.map((value) => html`<dd class="mono"><bdi dir="ltr">${value}</bdi></dd>`)}</div>`
