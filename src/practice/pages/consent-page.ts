import type { PracticeAccount } from '../accounts'
import type { PageText } from '../page-words'
import { type Html, html } from './html'
import { checkIcon } from './icons'
import type { PageIn } from './page'
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
export const consentPage =
  ({ action, client, account, oidc, apis }: ConsentPage): PageIn =>
  (text) => ({
    kind: 'consent',
    title: text('practice.consent.title', { client }),
    content: html`
<p class="chip person">${person(account)}</p>
<p class="lead">${text('practice.consent.lead', { client })}</p>
${list(oidc, text)}
${Object.entries(apis).map(([api, scopes]) => html`<div class="api"><p class="small">${text('practice.consent.api')} <bdi class="mono" dir="ltr">${api}</bdi></p>${scopes.length > 0 ? list(scopes, text) : items([text('practice.consent.act_as_you')])}</div>`)}
<form class="choice" method="post" action="${action}/consent">
<button class="primary" name="decision" value="allow">${text('practice.consent.allow')}</button>
<button name="decision" value="deny">${text('practice.consent.deny')}</button>
</form>
<p class="small">${text('practice.consent.once_only')}</p>`,
  })

const meanings = {
  openid: 'practice.scope.openid',
  profile: 'practice.scope.profile',
  email: 'practice.scope.email',
  offline_access: 'practice.scope.offline_access',
  'read:notes': 'practice.scope.read_notes',
  'write:notes': 'practice.scope.write_notes',
} as const

const isKnown = (scope: string): scope is keyof typeof meanings => Object.hasOwn(meanings, scope)

const list = (scopes: Iterable<string>, text: PageText): Html =>
  items([...scopes].map((scope) => (isKnown(scope) ? text(meanings[scope]) : scope)))

const items = (words: readonly string[]): Html =>
  html`<ul class="scopes">${words.map((each) => html`<li>${checkIcon}<span>${each}</span></li>`)}</ul>`
