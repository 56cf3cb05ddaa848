import type { PracticeAccount } from '../accounts'
import { text } from '../text'
import { type Html, html } from './html'
import { checkIcon } from './icons'
import type { Page } from './page'
import { person } from './person'

export interface ConsentPage {
  readonly action: string
  readonly client: string
  readonly account: PracticeAccount
  readonly oidc: Iterable<string>
  /** What each API lets a client do, beside what `oidc` says. */
  readonly apis: Readonly<Record<string, readonly string[]>>
}

/** What is asked for, in plain words, and two answers. */
export function consentPage({ action, client, account, oidc, apis }: ConsentPage): Page {
  const t = text.consent
  return {
    kind: 'consent',
    title: t.title(client),
    content: html`
<p class="chip person">${person(account)}</p>
<p class="lead">${t.lead(client)}</p>
${list(oidc)}
${Object.entries(apis).map(([api, scopes]) => html`<div class="api"><p class="small">${t.api} <span class="mono">${api}</span></p>${list(scopes.length > 0 ? scopes : [t.actAsYou])}</div>`)}
<form class="choice" method="post" action="${action}/consent">
<button class="primary" name="decision" value="allow">${t.allow}</button>
<button name="decision" value="deny">${t.deny}</button>
</form>
<p class="small">${t.onceOnly}</p>`,
  }
}

const list = (scopes: Iterable<string>): Html =>
  html`<ul class="scopes">${[...scopes].map((scope) => html`<li>${checkIcon}<span>${text.consent.scopes[scope] ?? scope}</span></li>`)}</ul>`
