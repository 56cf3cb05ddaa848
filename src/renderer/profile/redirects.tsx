import { useState } from 'react'
import { copyText } from '../clipboard'
import { text } from '../language'
import { Button } from '../parts/button'
import type { FormKind } from './form-values'

interface Props {
  readonly kind: FormKind
  readonly uris: readonly string[]
  readonly anyPort: boolean
}

/** The exact redirect URLs to register, ready to copy; Auth0's own field takes them separated by commas. */
export function Redirects({ kind, uris, anyPort }: Props) {
  const [copied, setCopied] = useState(false)
  const copy = () => {
    setCopied(copyText(uris.join(kind === 'auth0' ? ', ' : '\n')))
    setTimeout(() => setCopied(false), 4_000)
  }
  if (uris.length === 0) return <p className="help">{text('form.redirects.device')}</p>
  const about = anyPort ? 'form.redirects.any' : kind === 'auth0' ? 'form.redirects.auth0' : 'form.redirects.ports'
  return (
    <section className="redirects" aria-labelledby="redirects">
      <h3 id="redirects">{text('form.redirects')}</h3>
      <p className="help">{text(about)}</p>
      <ul>
        {uris.map((uri) => (
          <li key={uri}>
            <code>{uri}</code>
          </li>
        ))}
      </ul>
      <div className="actions">
        <Button icon={copied ? 'check' : 'copy'} onClick={copy}>
          {text(uris.length > 1 ? 'form.redirects.copy_all' : 'form.redirects.copy')}
        </Button>
        <span className="copied" role="status">
          {copied && text('form.redirects.copied')}
        </span>
      </div>
    </section>
  )
}
