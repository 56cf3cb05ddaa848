import { useId, useRef } from 'react'
import type { AppState } from '../../shared/app-state'
import type { Profile } from '../../shared/profile'
import type { ToolHost } from '../../shared/tool-host'
import { useSender } from '../commands'
import { text } from '../language'
import { Button } from '../parts/button'
import { FailureNotice } from '../parts/notice'
import { profileName } from '../profile/profile-name'
import { HostForm } from './host-form'

/** The servers that credential helpers take tokens to: who gets which, and a form for one more. */
export function ToolHosts({ state: { hosts, profiles } }: { readonly state: AppState }) {
  const title = useId()
  const fold = useRef<HTMLDetailsElement>(null)
  const goToForm = () => fold.current?.querySelector<HTMLElement>(fold.current.open ? 'input' : 'summary')?.focus()
  return (
    <section className="setting" aria-labelledby={title}>
      <h4 id={title}>{text('settings.hosts')}</h4>
      <p className="help">{text('settings.hosts.help')}</p>
      <div role="status">
        {hosts.length === 0 && <p>{text('settings.hosts.none')}</p>}
        <ul>
          {hosts.map((host) => (
            <HostLine
              key={host.host}
              host={host}
              profile={profiles.find(({ id }) => id === host.profileId)}
              onRemoved={goToForm}
            />
          ))}
        </ul>
      </div>
      {profiles.length > 0 && (
        <details ref={fold} className="add-server">
          <summary>{text('settings.hosts.new')}</summary>
          <HostForm profiles={profiles} onAnswered={goToForm} />
        </details>
      )}
    </section>
  )
}

interface LineProps {
  readonly host: ToolHost
  readonly profile: Profile | undefined
  readonly onRemoved: () => void
}

function HostLine({ host, profile, onRemoved }: LineProps) {
  const { send, pending, failure, dismiss } = useSender()
  const remove = async () => {
    const result = await send('unmapHost', { host: host.host })
    if (result.ok) onRemoved()
  }
  const words = text(`settings.hosts.token.${host.token}.of`, { profile: profile ? profileName(profile) : '' })
  return (
    <li>
      <div className="actions">
        <code>{host.host}</code>
        <span>{host.audience === undefined ? words : `${words} (${host.audience})`}</span>
        <span className="spring" />
        <Button
          look="quiet"
          aria-label={text('settings.hosts.remove.of', { host: host.host })}
          pending={pending !== undefined}
          onClick={() => void remove()}
        >
          {text('settings.hosts.remove')}
        </Button>
      </div>
      {failure && <FailureNotice alert failure={failure} onDismiss={dismiss} />}
    </li>
  )
}
