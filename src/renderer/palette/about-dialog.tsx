import { useEffect, useId, useState } from 'react'
import mark from '../../../resources/icon.svg'
import type { About } from '../../shared/desktop'
import { copyText } from '../clipboard'
import { useSender } from '../commands'
import { useCopied } from '../copied'
import { text as windowText } from '../language'
import { Button } from '../parts/button'
import { Dialog } from '../parts/dialog'
import { FailureNotice } from '../parts/notice'
import { text } from './language'

const parts = ['version', 'electron', 'chromium', 'node', 'system'] as const satisfies readonly (keyof About)[]
/** Opened by their names, from the list of known sections. */
const readings = { native: 'RFC 8252', practice: 'RFC 9700', openid: 'OpenID Connect Core' } as const

/** What a bug report needs, a line each. */
export const aboutText = (about: About): string =>
  parts.map((part) => `${text(`about.${part}`)}: ${about[part]}`).join('\n')

export function AboutDialog({ onClosed }: { readonly onClosed: () => void }) {
  const title = useId()
  const { send, failure, dismiss } = useSender()
  const [about, setAbout] = useState<About>()
  const [copied, setCopied] = useCopied()
  useEffect(() => {
    void send('getAbout', {}).then((result) => result.ok && setAbout(result.value))
  }, [send])
  return (
    <Dialog labelledBy={title} look="sheet" passing onClosed={onClosed}>
      {(close) => (
        <>
          <div className="about-head">
            <img src={mark} alt="" width="48" height="48" />
            <h2 id={title}>{text('about.title')}</h2>
          </div>
          <div className="form-body">
            <p>{text('about.what')}</p>
            <dl className="about-parts">
              {about &&
                parts.map((part) => (
                  <div key={part}>
                    <dt>{text(`about.${part}`)}</dt>
                    <dd>{about[part]}</dd>
                  </div>
                ))}
            </dl>
            <p>{text('about.read')}</p>
            <ul className="about-readings">
              {(Object.keys(readings) as (keyof typeof readings)[]).map((name) => (
                <li key={name}>
                  <Button look="quiet" onClick={() => void send('openSection', { source: readings[name] })}>
                    {text(`about.read.${name}`)}
                  </Button>
                </li>
              ))}
            </ul>
            <p className="quiet">{text('about.licence')}</p>
            {failure && <FailureNotice alert failure={failure} onDismiss={dismiss} />}
          </div>
          <footer className="form-foot">
            <div className="actions">
              <Button icon="copy" onClick={() => about && setCopied(copyText(aboutText(about)))}>
                {text('about.copy')}
              </Button>
              <span role="status" className="copied">
                {copied && text('about.copied')}
              </span>
              <Button look="quiet" onClick={() => void send('showLicences', {})}>
                {text('about.licences')}
              </Button>
              <span className="spring" />
              <Button onClick={close}>{windowText('dialog.close')}</Button>
            </div>
          </footer>
        </>
      )}
    </Dialog>
  )
}
