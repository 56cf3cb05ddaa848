import { useState } from 'react'
import { copyText } from '../clipboard'
import { text } from '../language'
import { Button } from '../parts/button'
import type { FormKind } from './form-values'

interface Props {
  readonly kind: FormKind
  readonly uris: readonly string[]
  /** What there is to say of them: the scheme, any port, or these ports alone. */
  readonly way: 'scheme' | 'any' | 'ports'
}

/** The exact redirect URLs to register, ready to copy; Auth0's own field takes them separated by commas. */
export function Redirects({ kind, uris, way }: Props) {
  const [copied, setCopied] = useState(false)
  const copy = () => {
    setCopied(copyText(uris.join(kind === 'auth0' ? ', ' : '\n')))
    setTimeout(() => setCopied(false), 4_000)
  }
  const about = way === 'ports' && kind === 'auth0' ? 'form.redirects.auth0' : (`form.redirects.${way}` as const)
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
