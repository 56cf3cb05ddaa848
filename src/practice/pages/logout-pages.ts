import { text } from '../text'
import { html } from './html'
import type { Page } from './page'

/** Asks before the browser's session ends. `secret` proves that this page, and no other, sent the form. */
export function signOutPage(action: string, secret: string): Page {
  const t = text.logout
  return {
    kind: 'sign-out',
    title: t.title,
    lead: t.lead,
    content: html`<form class="choice" method="post" action="${action}">
<input type="hidden" name="xsrf" value="${secret}">
<button class="primary" name="logout" value="yes">${t.confirm}</button>
<button>${t.stay}</button>
</form>`,
  }
}

export const signedOutPage: Page = {
  kind: 'signed-out',
  title: text.logout.doneTitle,
  lead: text.logout.doneLead,
}
