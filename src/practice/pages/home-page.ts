import { readableRedirectUris } from '../client'
import { practiceClientId } from '../options'
import { entry } from './error-page'
import { html } from './html'
import type { PageIn } from './page'

/** What a person sees who opens the issuer: what this is, and what Postern needs to know of it. */
export const homePage =
  (issuer: string, ports: readonly number[] | undefined): PageIn =>
  (text) => {
    const redirectUris = readableRedirectUris((address) => text('practice.any_port', { address }), ports)
    const discovery = `${issuer}.well-known/openid-configuration`
    return {
      kind: 'home',
      title: text('practice.home.title'),
      lead: text('practice.home.lead'),
      content: html`<dl>
${entry(text('practice.home.issuer'), [issuer])}
${entry(text('practice.home.client_id'), [practiceClientId])}
${entry(text('practice.home.redirect_uris'), redirectUris)}
${entry(text('practice.home.discovery'), [html`<a href="${discovery}">${discovery}</a>`])}
</dl>`,
    }
  }
