import { type ChangeEvent, type SubmitEvent, useEffect, useId, useRef, useState } from 'react'
import type { LoginOptionProblems } from '../../shared/login-options'
import type { Profile } from '../../shared/profile'
import { useSignIn, useWindowActions } from '../actions'
import { focusFirstProblem } from '../focus'
import { text } from '../language'
import { Button } from '../parts/button'
import { Dialog } from '../parts/dialog'
import { TextField } from '../parts/field'
import { FailureNotice, Notice } from '../parts/notice'
import { profileName } from '../profile/profile-name'
import { WayBackField } from '../profile/way-back-field'
import { isMoreOpen, type LoginValues, optionsOf, valuesOf } from './login-values'

interface Props {
  readonly profile: Profile
  /** A link that was brought; the person confirms it by signing in. */
  readonly invitation?: string | undefined
  readonly onClosed: () => void
}

/** One sign-in that differs from what the profile says. */
export function LoginDialog({ profile, invitation, onClosed }: Props) {
  const title = useId()
  return (
    <Dialog labelledBy={title} look="sheet" onClosed={onClosed}>
      {(close) => (
        <>
          <h2 id={title} className="dialog-title">
            {text('options.title', { provider: profileName(profile) })}
          </h2>
          <LoginForm profile={profile} invitation={invitation} close={close} />
        </>
      )}
    </Dialog>
  )
}

function LoginForm({ profile, invitation, close }: Omit<Props, 'onClosed'> & { readonly close: () => void }) {
  const { sender, signIn, starting } = useSignIn()
  const { goTo } = useWindowActions()
  const [values, setValues] = useState(() => valuesOf(profile, invitation))
  const [problems, setProblems] = useState<LoginOptionProblems>({})
  const [more] = useState(() => isMoreOpen(values))
  const [refusals, setRefusals] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (refusals > 0) focusFirstProblem(form.current)
  }, [refusals])

  const bind = (name: keyof LoginValues) => ({
    name,
    value: values[name],
    problem: problems[name] && text(`profile.problem.${problems[name]}`),
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) => {
      setValues({ ...values, [name]: event.target.value })
      setProblems(({ [name]: _, ...others }) => others)
    },
  })
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (starting) return
    const answer = optionsOf(values, profile)
    if ('problems' in answer) {
      setProblems(answer.problems)
      setRefusals((count) => count + 1)
      return
    }
    const item = await signIn(profile, answer)
    if (item === undefined) return
    close()
    goTo(item) // again, for the dialog gives the focus back to the button that opened it
  }

  return (
    <form ref={form} noValidate onSubmit={(event) => void submit(event)}>
      <div className="form-body">
        <p className="quiet">{text('options.about')}</p>
        {invitation && <Notice kind="info" title={text('options.invitation.arrived')} />}
        <TextField
          label={text('options.invitation')}
          help={text('options.invitation.help')}
          inputMode="url"
          {...bind('invitation')}
        />
        <div className="pair">
          <TextField label={text('form.login_hint')} help={text('form.login_hint.help')} {...bind('loginHint')} />
          <TextField
            label={text('form.organization')}
            help={text('form.organization.help')}
            {...bind('organization')}
          />
          <TextField label={text('form.prompt')} help={text('options.prompt.help')} {...bind('prompt')} />
          <TextField label={text('form.screen_hint')} help={text('form.screen_hint.help')} {...bind('screenHint')} />
        </div>
        <WayBackField {...bind('redirect')} />
        <details className="advanced" open={more}>
          <summary>{text('options.more')}</summary>
          <fieldset aria-label={text('options.more')}>
            <div className="pair">
              <TextField label={text('form.connection')} help={text('form.connection.help')} {...bind('connection')} />
              <TextField
                label={text('form.max_age')}
                help={text('form.max_age.help')}
                inputMode="numeric"
                {...bind('maxAge')}
              />
              <TextField label={text('form.ui_locales')} help={text('form.ui_locales.help')} {...bind('uiLocales')} />
              <TextField label={text('form.acr_values')} help={text('form.acr_values.help')} {...bind('acrValues')} />
            </div>
          </fieldset>
        </details>
      </div>
      <footer className="form-foot">
        {sender.failure && <FailureNotice alert failure={sender.failure} onDismiss={sender.dismiss} />}
        <div className="actions">
          <span className="spring" />
          <Button onClick={close}>{text('form.cancel')}</Button>
          <Button look="primary" submits pending={starting}>
            {text('options.submit')}
          </Button>
        </div>
      </footer>
    </form>
  )
}
