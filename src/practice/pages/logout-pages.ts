import { html } from './html'
import type { PageIn } from './page'

/** Asks before the browser's session ends. `secret` proves that this page, and no other, sent the form. */
export const signOutPage =
  (action: string, secret: string): PageIn =>
  (text) => ({
    kind: 'sign-out',
    title: text('practice.log_out.title'),
    lead: text('practice.log_out.lead'),
    content: html`<form class="choice" method="post" action="${action}">
<input type="hidden" name="xsrf" value="${secret}">
<button class="primary" name="logout" value="yes">${text('practice.log_out.confirm')}</button>
<button>${text('practice.log_out.stay')}</button>
</form>`,
  })

export const signedOutPage: PageIn = (text) => ({
  kind: 'signed-out',
  title: text('practice.log_out.done'),
  lead: text('practice.log_out.done.lead'),
})
