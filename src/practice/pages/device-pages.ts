import { text } from '../text'
import { html } from './html'
import type { Page } from './page'

const t = text.device

export interface DeviceForm {
  readonly action: string
  readonly secret: string
  readonly code: string | undefined
}

/** Asks for the code that the device shows (RFC 8628 §3.3). */
export function deviceInputPage({ action, secret, code }: DeviceForm, problem: string | undefined): Page {
  return {
    kind: 'device-code',
    title: t.inputTitle,
    lead: t.inputLead,
    content: html`<form method="post" action="${action}">
<input type="hidden" name="xsrf" value="${secret}">
<label for="code">${t.inputLabel}</label>
<div class="row">
<input class="code" id="code" name="user_code" value="${code}" required autofocus autocomplete="off" autocapitalize="characters" spellcheck="false"${problem !== undefined && html` aria-invalid="true" aria-describedby="problem"`}>
<button class="primary">${t.inputSubmit}</button>
</div>
${problem !== undefined && html`<p class="problem" id="problem" role="alert">${problem}</p>`}
</form>`,
  }
}

/** Asks whether the code is the one on the device, against a code sent by someone else (RFC 8628 §5.4). */
export function deviceConfirmPage({ action, secret, code }: DeviceForm, client: string, shown: string): Page {
  return {
    kind: 'device-confirm',
    title: t.confirmTitle,
    lead: t.confirmLead(client),
    content: html`<p class="usercode">${shown}</p>
<p class="small">${t.confirmWarning}</p>
<form class="choice" method="post" action="${action}">
<input type="hidden" name="xsrf" value="${secret}">
<input type="hidden" name="user_code" value="${code}">
<input type="hidden" name="confirm" value="yes">
<button class="primary">${t.confirm}</button>
<button name="abort" value="yes">${t.abort}</button>
</form>`,
  }
}

export const deviceDeniedPage: Page = { kind: 'device-denied', title: t.deniedTitle, lead: t.deniedLead }

export const deviceDonePage: Page = { kind: 'device-done', title: t.doneTitle, lead: t.doneLead }
