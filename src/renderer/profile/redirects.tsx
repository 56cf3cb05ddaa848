import { useState } from 'react'
import { copyText } from '../clipboard'
import { text } from '../language'
import { Button } from '../parts/button'
import type { FormKind } from './form-values'

interface Props {
  readonly kind: FormKind
  readonly uris: readonly string[]
  /** Where the browser comes back to after a sign-out in it. */
  readonly logOutUris: readonly string[]
  readonly anyPort: boolean
}

/** The exact URLs to register, ready to copy; Auth0's own fields take them separated by commas. */
export function Redirects({ kind, uris, logOutUris, anyPort }: Props) {
  const about = anyPort ? 'form.redirects.any' : kind === 'auth0' ? 'form.redirects.auth0' : 'form.redirects.ports'
  return (
    <section className="redirects" aria-labelledby="redirects">
      <h3 id="redirects">{text('form.redirects')}</h3>
      <p className="help">{text(about)}</p>
      <Uris kind={kind} uris={uris} name={text('form.redirects.copy_redirects')} />
      <p className="help">{text(kind === 'auth0' ? 'form.log_outs.auth0' : 'form.log_outs.oidc')}</p>
      <Uris kind={kind} uris={logOutUris} name={text('form.redirects.copy_log_outs')} />
    </section>
  )
}

interface UrisProps {
  readonly kind: FormKind
  readonly uris: readonly string[]
  /** What the button copies, for those who do not see where it stands. */
  readonly name: string
}

function Uris({ kind, uris, name }: UrisProps) {
  const [copied, setCopied] = useState(false)
  const copy = () => {
    setCopied(copyText(uris.join(kind === 'auth0' ? ', ' : '\n')))
    setTimeout(() => setCopied(false), 4_000)
  }
  return (
    <>
      <ul>
        {uris.map((uri) => (
          <li key={uri}>
            <code>{uri}</code>
          </li>
        ))}
      </ul>
      <div className="actions">
        <Button icon={copied ? 'check' : 'copy'} aria-label={name} onClick={copy}>
          {text(uris.length > 1 ? 'form.redirects.copy_all' : 'form.redirects.copy')}
        </Button>
        <span className="copied" role="status">
          {copied && text('form.redirects.copied')}
        </span>
      </div>
    </>
  )
}
