import { faultPage } from '../pages/error-page'
import { showPage } from '../pages/page'
import type { Fault } from './fault'

/** The browser stays where it is: a tab that is closed, a firewall, an extension in the way. */
export const noAnswer: Fault = {
  redirect: ({ ctx }) => {
    ctx.remove('Location')
    showPage(ctx, faultPage)
  },
}
