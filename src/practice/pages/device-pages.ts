import type { PracticeMessageId } from '../../shared/text/en/practice'
import { html } from './html'
import type { PageIn } from './page'

export interface DeviceForm {
  readonly action: string
  readonly secret: string
  readonly code: string | undefined
}

/** Asks for the code that the device shows (RFC 8628 §3.3). */
export const deviceInputPage =
  ({ action, secret, code }: DeviceForm, problem: PracticeMessageId | undefined): PageIn =>
  (text) => ({
    kind: 'device-code',
    title: text('practice.device.input'),
    lead: text('practice.device.input.lead'),
    content: html`<form method="post" action="${action}">
<input type="hidden" name="xsrf" value="${secret}">
<label for="code">${text('practice.device.input.label')}</label>
<div class="row">
<input class="code" dir="ltr" id="code" name="user_code" value="${code}" required autofocus autocomplete="off" autocapitalize="characters" spellcheck="false"${problem !== undefined && html` aria-invalid="true" aria-describedby="problem"`}>
<button class="primary">${text('practice.device.input.submit')}</button>
</div>
${problem !== undefined && html`<p class="problem" id="problem" role="alert">${text(problem)}</p>`}
</form>`,
  })

/** Asks whether the code is the one on the device, against a code sent by someone else (RFC 8628 §5.4). */
export const deviceConfirmPage =
  ({ action, secret, code }: DeviceForm, client: string, shown: string): PageIn =>
  (text) => ({
    kind: 'device-confirm',
    title: text('practice.device.confirm'),
    lead: text('practice.device.confirm.lead', { client }),
    content: html`<p class="usercode" dir="ltr">${shown}</p>
<p class="small">${text('practice.device.confirm.warning')}</p>
<form class="choice" method="post" action="${action}">
<input type="hidden" name="xsrf" value="${secret}">
<input type="hidden" name="user_code" value="${code}">
<input type="hidden" name="confirm" value="yes">
<button class="primary">${text('practice.device.confirm.yes')}</button>
<button name="abort" value="yes">${text('practice.device.confirm.no')}</button>
</form>`,
  })

export const deviceDeniedPage: PageIn = (text) => ({
  kind: 'device-denied',
  title: text('practice.device.denied'),
  lead: text('practice.device.denied.lead'),
})

export const deviceDonePage: PageIn = (text) => ({
  kind: 'device-done',
  title: text('practice.device.done'),
  lead: text('practice.device.done.lead'),
})
