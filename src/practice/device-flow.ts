import type { KoaContextWithOIDC } from 'oidc-provider'
import { AbortedError, NoCodeError } from './oidc-provider'
import { practiceClientName } from './options'
import {
  type DeviceForm,
  deviceConfirmPage,
  deviceDeniedPage,
  deviceDonePage,
  deviceInputPage,
} from './pages/device-pages'
import { showPage } from './pages/page'

/** The device authorization grant (RFC 8628) with our own pages instead of oidc-provider's. */
export const deviceFlow = {
  enabled: true,
  mask: '****-****',

  userCodeInputSource(ctx: KoaContextWithOIDC, _form: string, _out?: unknown, error?: Error & { userCode?: string }) {
    if (error instanceof AbortedError) return showPage(ctx, deviceDeniedPage)
    showPage(ctx, deviceInputPage(form(ctx, error?.userCode), error && problem(error)))
  },

  userCodeConfirmSource(ctx: KoaContextWithOIDC, _form: string, _client: unknown, _info: unknown, userCode: string) {
    showPage(ctx, deviceConfirmPage(form(ctx, userCode), practiceClientName, userCode))
  },

  successSource(ctx: KoaContextWithOIDC) {
    showPage(ctx, deviceDonePage)
  },
}

const problem = (error: Error & { userCode?: string }) =>
  error.userCode !== undefined || error instanceof NoCodeError ? 'practice.device.wrong_code' : 'practice.device.failed'

const form = (ctx: KoaContextWithOIDC, code: string | undefined): DeviceForm => ({
  action: ctx.oidc.urlFor('code_verification'),
  secret: String(ctx.oidc.session?.state?.['secret']),
  code,
})
