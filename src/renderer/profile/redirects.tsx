import { useState } from 'react'
import { presets } from '../../shared/presets/presets'
import type { PresetId } from '../../shared/profile'
import { copyText } from '../clipboard'
import { text } from '../language'
import { Button } from '../parts/button'

interface Props {
  readonly preset: PresetId
  readonly uris: readonly string[]
  /** Where the browser comes back to after signing out at the provider too. */
  readonly logOutUris: readonly string[]
  readonly anyPort: boolean
}

/** The exact URLs to register, ready to copy in the form that the provider's console takes, and where that is. */
export function Redirects({ preset, uris, logOutUris, anyPort }: Props) {
  if (uris.length === 0) return <p className="help">{text('form.redirects.device')}</p>
  return (
    <section className="redirects" aria-labelledby="redirects">
      <h3 id="redirects">{text('form.redirects')}</h3>
      <p className="help">{text('form.redirects.place', { place: text(`preset.${preset}.register`) })}</p>
      {anyPort && <p className="help">{text('form.redirects.no_port')}</p>}
      <Uris preset={preset} uris={uris} name={text('form.redirects')} />
      {logOutUris.length > 0 && (
        <>
          <h4>{text('form.redirects.logout')}</h4>
          <p className="help">{text('form.redirects.place', { place: text(`preset.${preset}.logout`) })}</p>
          <Uris preset={preset} uris={logOutUris} name={text('form.redirects.logout')} />
        </>
      )}
      <p className="help">{text(`preset.${preset}.note`)}</p>
    </section>
  )
}

interface UrisProps {
  readonly preset: PresetId
  readonly uris: readonly string[]
  readonly name: string
}

function Uris({ preset, uris, name }: UrisProps) {
  const [copied, setCopied] = useState(false)
  const copy = () => {
    setCopied(copyText(uris.join(presets[preset].separator)))
    setTimeout(() => setCopied(false), 4_000)
  }
  const label = text(uris.length > 1 ? 'form.redirects.copy_all' : 'form.redirects.copy')
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
        <Button icon={copied ? 'check' : 'copy'} aria-label={`${label}: ${name}`} onClick={copy}>
          {label}
        </Button>
        <span className="copied" role="status">
          {copied && text('form.redirects.copied')}
        </span>
      </div>
    </>
  )
}
