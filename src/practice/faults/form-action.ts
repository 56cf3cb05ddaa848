import type { Fault } from './fault'

/**
 * The policy of the sign-in page lets its form lead to the provider alone.
 *
 * Chrome applies it to the redirects after the form too, and stops on the way back without a word.
 */
export const formAction: Fault = {
  page: (ctx) => {
    const policy = ctx.response.get('Content-Security-Policy')
    ctx.set('Content-Security-Policy', policy.replace(/form-action [^;]*/u, "form-action 'self'"))
  },
}
