import { type SubmitEvent, useId, useRef, useState } from 'react'
import type { AppState } from '../../shared/app-state'
import type { Profile } from '../../shared/profile'
import { type HostToken, hostTokens, type ToolHost } from '../../shared/tool-host'
import { useSender } from '../commands'
import { text } from '../language'
import { Button } from '../parts/button'
import { ChoiceField, TextField } from '../parts/field'
import { FailureNotice } from '../parts/notice'
import { profileName } from '../profile/profile-name'

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

interface FormProps {
  readonly profiles: readonly Profile[]
  readonly onAnswered: () => void
}

function HostForm({ profiles, onAnswered }: FormProps) {
  const { send, pending, failure, dismiss } = useSender()
  const element = useRef<HTMLFormElement>(null)
  const [token, setToken] = useState<HostToken>('access')
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!element.current || pending) return
    const form = new FormData(element.current)
    const given = (name: string) => String(form.get(name) ?? '').trim()
    const [audience, username] = [given('audience'), given('username')]
    const result = await send('mapHost', {
      host: given('host'),
      profileId: given('profile'),
      token,
      ...(audience === '' ? {} : { audience }),
      ...(username === '' ? {} : { username }),
    })
    onAnswered()
    if (result.ok) for (const input of element.current?.querySelectorAll('input') ?? []) input.value = ''
  }
  const isWrong = failure?.code === 'invalid_arguments'
  return (
    <form ref={element} noValidate onSubmit={(event) => void submit(event)}>
      <div className="pair">
        <TextField
          label={text('settings.hosts.host')}
          help={text('settings.hosts.host.help')}
          problem={isWrong ? text('settings.hosts.host.wrong') : undefined}
          name="host"
          required
        />
        <ChoiceField label={text('settings.hosts.profile')} name="profile">
          {profiles.map((profile) => (
            <option key={profile.id} value={profile.id}>
              {profileName(profile)}
            </option>
          ))}
        </ChoiceField>
        <ChoiceField
          label={text('settings.hosts.token')}
          value={token}
          onChange={(event) => setToken(event.target.value as HostToken)}
        >
          {hostTokens.map((kind) => (
            <option key={kind} value={kind}>
              {text(`settings.hosts.token.${kind}`)}
            </option>
          ))}
        </ChoiceField>
        {token === 'access' && (
          <TextField
            label={text('settings.hosts.audience')}
            help={text('settings.hosts.audience.help')}
            name="audience"
          />
        )}
        <TextField
          label={text('settings.hosts.username')}
          help={text('settings.hosts.username.help')}
          name="username"
        />
      </div>
      {failure && !isWrong && <FailureNotice alert failure={failure} onDismiss={dismiss} />}
      <div className="actions">
        <Button submits pending={pending !== undefined}>
          {text('settings.hosts.add')}
        </Button>
      </div>
    </form>
  )
}
