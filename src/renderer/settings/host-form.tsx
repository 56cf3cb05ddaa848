import { type SubmitEvent, useRef, useState } from 'react'
import type { Profile } from '../../shared/profile'
import { type HostToken, hostTokens } from '../../shared/tool-host'
import { useSender } from '../commands'
import { text } from '../language'
import { Button } from '../parts/button'
import { ChoiceField, TextField } from '../parts/field'
import { FailureNotice } from '../parts/notice'
import { profileName } from '../profile/profile-name'

interface Props {
  readonly profiles: readonly Profile[]
  readonly onAnswered: () => void
}

/** Names one more server: who gets which token there. */
export function HostForm({ profiles, onAnswered }: Props) {
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
