import { practiceClientId } from '../options'
import { text } from '../text'
import { entry } from './error-page'
import { html } from './html'
import type { Page } from './page'

/** What a person sees who opens the issuer: what this is, and what Postern needs to know of it. */
export function homePage(issuer: string, redirectUris: readonly string[]): Page {
  const t = text.home
  const discovery = `${issuer}.well-known/openid-configuration`
  return {
    kind: 'home',
    title: t.title,
    lead: t.lead,
    content: html`<dl>
${entry(t.issuer, [issuer])}
${entry(t.clientId, [practiceClientId])}
${entry(t.redirectUris, redirectUris)}
${entry(t.discovery, [html`<a href="${discovery}">${discovery}</a>`])}
</dl>`,
  }
}
