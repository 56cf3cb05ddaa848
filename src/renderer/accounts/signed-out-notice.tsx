import { text } from '../language'
import { Notice } from '../parts/notice'
import type { SignedOut } from './sign-out-dialog'

/** What did not come of a sign-out, and nobody will try again. Where all went well, that the account is gone says it. */
export function SignedOutNotice({ signedOut, onDismiss }: { signedOut: SignedOut; onDismiss: () => void }) {
  const { revoked, browser } = signedOut.result
  const notRevoked = revoked === 'no' || revoked === 'not_offered'
  if (!notRevoked && browser !== 'not_offered') return null
  return (
    <Notice kind="info" alert title={text('signed_out.title', { account: signedOut.account })} onDismiss={onDismiss}>
      {notRevoked && <p>{text('signed_out.not_revoked')}</p>}
      {browser === 'not_offered' && <p>{text('signed_out.no_browser')}</p>}
    </Notice>
  )
}
