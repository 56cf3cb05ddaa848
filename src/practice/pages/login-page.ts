import { knownAccounts, longestName, type PracticeAccount } from '../accounts'
import type { Organization } from '../organizations'
import { text } from '../text'
import { html } from './html'
import type { Page } from './page'
import { person } from './person'

export interface LoginPage {
  readonly action: string
  readonly client: string
  /** Who the browser is signed in as. */
  readonly current: PracticeAccount | undefined
  /** Who `login_hint` means. */
  readonly suggested: PracticeAccount | undefined
  /** What stands in the name field. */
  readonly name: string
  readonly mode: 'title' | 'signUp' | 'choose'
  readonly organization: Organization | undefined
  readonly invited: boolean
  readonly nameMissing: boolean
}

/** Two accounts to pick, and a field for any name. */
export function loginPage(login: LoginPage): Page {
  const t = text.login
  return {
    kind: 'login',
    title: t[login.mode],
    lead: html`${t.lead} <strong>${login.client}</strong>`,
    status: login.nameMissing ? 400 : 200,
    content: html`
${login.organization && html`<p class="small">${(login.invited ? t.invitation : t.organization)(login.organization.displayName)}</p>`}
<form method="post" action="${login.action}/login">
<ul class="accounts" aria-label="${t.accounts}">
${choices(login).map(
  (
    account,
  ) => html`<li><button class="account person" name="account" value="${account.key}"${account === login.suggested && html` autofocus`}>
${person(account, tag(login, account))}</button></li>`,
)}
</ul>
</form>
<p class="or" aria-hidden="true">${t.or}</p>
<form method="post" action="${login.action}/login">
<label for="name">${t.nameLabel}</label>
<div class="row">
<input id="name" name="name" value="${login.name}" maxlength="${longestName}" required autocomplete="off" spellcheck="false" placeholder="${t.namePlaceholder}"${login.nameMissing && html` aria-invalid="true" aria-describedby="problem" autofocus`}>
<button class="primary">${t.submit}</button>
</div>
${login.nameMissing && html`<p class="problem" id="problem" role="alert">${t.nameMissing(longestName)}</p>`}
</form>
<form class="end" method="post" action="${login.action}/cancel"><button class="quiet">${t.cancel}</button></form>`,
  }
}

/** The accounts in the order of likelihood, each once. */
function choices({ suggested, current }: LoginPage): PracticeAccount[] {
  return [...new Set([suggested, current, ...knownAccounts])].filter((account) => account !== undefined)
}

function tag({ suggested, current }: LoginPage, account: PracticeAccount): string | undefined {
  if (account === current) return text.login.signedIn
  return account === suggested ? text.login.suggested : undefined
}
