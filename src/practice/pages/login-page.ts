import { knownAccounts, longestName, type PracticeAccount } from '../accounts'
import type { Organization } from '../organizations'
import type { PageText } from '../page-words'
import { html } from './html'
import type { PageIn } from './page'
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
  readonly mode: 'title' | 'sign_up' | 'choose'
  readonly organization: Organization | undefined
  readonly invited: boolean
  readonly nameMissing: boolean
}

/** Two accounts to pick, and a field for any name. */
export const loginPage =
  (login: LoginPage): PageIn =>
  (text) => ({
    kind: 'login',
    title: text(`practice.login.${login.mode}`),
    lead: text('practice.login.lead', { client: login.client }),
    status: login.nameMissing ? 400 : 200,
    content: html`
${login.organization && html`<p class="small">${text(`practice.login.${login.invited ? 'invitation' : 'organization'}`, { name: login.organization.displayName })}</p>`}
<form method="post" action="${login.action}/login">
<ul class="accounts" aria-label="${text('practice.login.accounts')}">
${choices(login).map(
  (
    account,
  ) => html`<li><button class="account person" name="account" value="${account.key}"${account === login.suggested && html` autofocus`}>
${person(account, tag(login, account, text))}</button></li>`,
)}
</ul>
</form>
<p class="or" aria-hidden="true">${text('practice.login.or')}</p>
<form method="post" action="${login.action}/login">
<label for="name">${text('practice.login.name')}</label>
<div class="row">
<input id="name" name="name" value="${login.name}" maxlength="${longestName}" required autocomplete="off" spellcheck="false" placeholder="${text('practice.login.name_example')}"${login.nameMissing && html` aria-invalid="true" aria-describedby="problem" autofocus`}>
<button class="primary">${text('practice.login.submit')}</button>
</div>
${login.nameMissing && html`<p class="problem" id="problem" role="alert">${text('practice.login.name_missing', { longest: longestName })}</p>`}
</form>
<form class="end" method="post" action="${login.action}/cancel"><button class="quiet">${text('practice.login.cancel')}</button></form>`,
  })

/** The accounts in the order of likelihood, each once. */
function choices({ suggested, current }: LoginPage): PracticeAccount[] {
  return [...new Set([suggested, current, ...knownAccounts])].filter((account) => account !== undefined)
}

function tag({ suggested, current }: LoginPage, account: PracticeAccount, text: PageText): string | undefined {
  if (account === current) return text('practice.login.signed_in')
  return account === suggested ? text('practice.login.suggested') : undefined
}
