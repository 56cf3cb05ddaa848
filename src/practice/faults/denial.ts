import { protocolText } from '../protocol-text'
import type { Fault } from './fault'

/** The provider says no after the person has signed in, as a rule of its own would (RFC 6749 §4.1.2.1). */
export const denial: Fault = {
  redirect: ({ parameters }) => {
    parameters.delete('code')
    parameters.set('error', 'access_denied')
    parameters.set('error_description', protocolText.deniedByRule)
  },
}
