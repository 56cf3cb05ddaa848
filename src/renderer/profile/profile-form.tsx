import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { presets } from '../../shared/presets/presets'
import type { Profile, ProfileProblems } from '../../shared/profile'
import { defaultSchemeUri, type SchemeStatus } from '../../shared/scheme'
import { useSender } from '../commands'
import { focusFirstProblem } from '../focus'
import { text } from '../language'
import { Button } from '../parts/button'
import { TextField } from '../parts/field'
import { FailureNotice } from '../parts/notice'
import { AdvancedFields } from './advanced-fields'
import { bind, type FormBinding } from './form-binding'
import {
  type FormValues,
  hasAdvanced,
  inputOf,
  parsePorts,
  redirectUris,
  withIssuer,
  withPreset,
  withSuggestion,
} from './form-values'
import { PresetChoice } from './preset-choice'
import { ProviderCheck } from './provider-check'
import { Redirects } from './redirects'

interface Props {
  readonly values: FormValues
  readonly onChange: (values: FormValues) => void
  /** The profile that is edited; without one, a new one is added. */
  readonly profile: Profile | undefined
  readonly scheme: SchemeStatus
  readonly onSaved: (profile: Profile) => void
  readonly onCancel: () => void
}

export function ProfileForm({ values, onChange, profile, scheme, onSaved, onCancel }: Props) {
  const sender = useSender()
  const [problems, setProblems] = useState<ProfileProblems>({})
  const [advanced] = useState(() => hasAdvanced(values))
  const element = useRef<HTMLFormElement>(null)
  const form: FormBinding = {
    values,
    problems,
    change: (part) => {
      onChange({ ...values, ...part })
      const changed = new Set(
        Object.entries(part).flatMap(([name, value]) =>
          Object.is(values[name as keyof FormValues], value) ? [] : [name],
        ),
      )
      setProblems((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !changed.has(field))))
    },
  }

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (sender.pending) return
    const answer = inputOf(values)
    if ('problems' in answer) return refuse(answer.problems)
    const result = profile
      ? await sender.send('updateProfile', { profileId: profile.id, profile: answer.input })
      : await sender.send('addProfile', answer.input)
    if (!result.ok) return
    if ('problems' in result.value) refuse(result.value.problems)
    else onSaved(result.value.profile)
  }
  const [refusals, setRefusals] = useState(0)
  const refuse = (found: ProfileProblems) => {
    setProblems(found)
    setRefusals((count) => count + 1)
  }
  useEffect(() => {
    if (refusals > 0) focusFirstProblem(element.current)
  }, [refusals])

  const ports = parsePorts(values.ports) ?? []
  const isScheme = values.redirect === 'scheme'
  const uris = isScheme
    ? [values.redirectUri.trim() || defaultSchemeUri(scheme.scheme)]
    : redirectUris(values.redirect, values.redirectHost, ports, profile?.redirect.path)
  const inBrowserHere = values.redirect !== 'device' && values.redirect !== 'paste'
  const logOutUris = inBrowserHere ? redirectUris('loopback', values.redirectHost, ports, '/signed-out') : []
  const count = Object.keys(problems).length
  const { preset } = values
  const { fixedIssuer } = presets[preset]
  return (
    <form ref={element} noValidate onSubmit={(event) => void submit(event)}>
      <div className="form-body">
        <PresetChoice value={preset} onChange={(next) => onChange(withPreset(values, next))} />
        <TextField
          label={text(`preset.${preset}.address`)}
          help={text(`preset.${preset}.address.help`)}
          required={fixedIssuer === undefined}
          readOnly={fixedIssuer !== undefined}
          inputMode="url"
          {...bind(form, 'issuer')}
          onChange={(event) => form.change(withIssuer(values, event.target.value))}
        />
        <TextField
          label={text('form.client_id')}
          help={text('form.client_id.help')}
          required
          {...bind(form, 'clientId')}
        />
        <TextField
          label={text('form.audience')}
          help={text(`form.audience.help.${presets[preset].kind}`)}
          {...bind(form, 'audience')}
        />
        <TextField label={text('form.scope')} help={text('form.scope.help')} {...bind(form, 'scope')} />
        <TextField label={text('form.name')} help={text('form.name.help')} maxLength={80} {...bind(form, 'name')} />
        <ProviderCheck
          values={values}
          onProblems={refuse}
          onUse={(suggestion) => form.change(withSuggestion(values, suggestion))}
        />
        <Redirects
          preset={preset}
          uris={uris}
          logOutUris={logOutUris}
          anyPort={ports.length === 0 && values.redirect === 'loopback'}
        />
        <AdvancedFields form={form} open={advanced} scheme={scheme} />
      </div>
      <footer className="form-foot">
        {sender.failure && <FailureNotice alert failure={sender.failure} onDismiss={sender.dismiss} />}
        <div className="actions">
          <p className="problem" role="status">
            {count > 0 && text('form.problems', { count })}
          </p>
          <span className="spring" />
          <Button onClick={onCancel}>{text('form.cancel')}</Button>
          <Button look="primary" submits pending={sender.pending !== undefined}>
            {text(profile ? 'form.submit.edit' : 'form.submit.add')}
          </Button>
        </div>
      </footer>
    </form>
  )
}
