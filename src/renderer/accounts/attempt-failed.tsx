import type { AppState, AttemptView } from '../../shared/app-state'
import type { Failure } from '../../shared/failures'
import type { Profile } from '../../shared/profile'
import { useSignIn, useWindowActions } from '../actions'
import { text } from '../language'
import { Button } from '../parts/button'
import { Icon } from '../parts/icon'
import { FailureDetail, FailureNotice } from '../parts/notice'
import { attemptItem, isKeychainCode, offersOtherWays, type RemedyAction, remedyActions } from './accounts-view'
import type { AttemptProps } from './attempt-props'
import { DismissAttempt } from './dismiss-attempt'
import { OtherWays } from './other-ways'
import { Stepper } from './stepper'

export function AttemptFailed({ attempt, state, provider }: AttemptProps) {
  const item = attemptItem(attempt.id)
  const { failure } = attempt
  const keychain = failure !== undefined && isKeychainCode(failure.code)
  return (
    <section className="card attempt" data-outcome="failed" data-item={item} aria-labelledby={item}>
      <h2 id={item} tabIndex={-1} className="attempt-title">
        <Icon name="warning" />
        {text('attempt.failed.title', { provider })}
      </h2>
      {failure && (
        <div className="attempt-failure">
          <p className="attempt-message">{failure.message}</p>
          <p>{failure.remedy}</p>
          <FailureDetail failure={failure} />
        </div>
      )}
      <Stepper attempt={attempt} provider={provider} />
      {keychain && (
        <p className="quiet">
          {state.keychain.kind === 'ready' && <>{text('keychain.ready_now', { keychain: state.keychainName })} </>}
          {text('keychain.memory.meaning')}
        </p>
      )}
      <Remedies attempt={attempt} failure={failure} state={state} provider={provider} />
      {offersOtherWays(attempt) && <OtherWays attempt={attempt} provider={provider} />}
    </section>
  )
}

interface RemediesProps extends AttemptProps {
  readonly failure: Failure | undefined
}

function Remedies({ attempt, failure, state, provider }: RemediesProps) {
  const { sender, signIn, starting } = useSignIn()
  const { inspect } = useWindowActions()
  const profile = state.profiles.find(({ id }) => id === attempt.profileId)
  const actions = remedyActions(failure?.code ?? 'internal_error', profile, state, attempt.silent)
  const remedies = { attempt, profile, provider, state, sender, signIn, starting }
  return (
    <>
      {sender.failure && <FailureNotice alert failure={sender.failure} onDismiss={sender.dismiss} />}
      <div className="actions">
        {actions.map((action, index) => (
          <Remedy key={action} action={action} first={index === 0} {...remedies} />
        ))}
        <span className="spring" />
        <Button look="quiet" aria-label={text('attempt.inspect.of', { provider })} onClick={() => inspect(attempt.id)}>
          {text('attempt.inspect')}
        </Button>
        <DismissAttempt attempt={attempt} provider={provider} sender={sender} />
      </div>
    </>
  )
}

interface RemedyProps extends ReturnType<typeof useSignIn> {
  readonly action: RemedyAction
  readonly first: boolean
  readonly attempt: AttemptView
  readonly profile: Profile | undefined
  readonly provider: string
  readonly state: AppState
}

function Remedy({ action, first, attempt, profile, provider, state, sender, signIn, starting }: RemedyProps) {
  const { editProvider, openSettings } = useWindowActions()
  const look = first ? 'primary' : 'plain'
  switch (action) {
    case 'try_again':
    case 'new_code':
      return (
        <Button
          look={look}
          aria-label={text(`attempt.${action}.of`, { provider })}
          pending={starting}
          onClick={() => signIn(profile, { storage: attempt.storage, optionsOf: attempt.id })}
        >
          {text(`attempt.${action}`)}
        </Button>
      )
    case 'ask_me':
    case 'sign_in_anew':
      return (
        <Button
          look={look}
          aria-label={text(`attempt.${action}.of`, { provider })}
          pending={starting}
          onClick={() =>
            signIn(profile, {
              storage: attempt.storage,
              optionsOf: attempt.id,
              options: { prompt: action === 'ask_me' ? '' : 'login' },
            })
          }
        >
          {text(`attempt.${action}`)}
        </Button>
      )
    case 'check_keychain':
      return (
        <Button
          look={look}
          pending={sender.pending === 'checkKeychain' || state.keychain.kind === 'checking'}
          onClick={() => sender.send('checkKeychain', {})}
        >
          {text('keychain.check_again')}
        </Button>
      )
    case 'memory_only':
      return (
        <Button
          aria-label={text('keychain.memory.sign_in_to', { provider })}
          pending={starting}
          onClick={() => signIn(profile, { storage: 'memory', optionsOf: attempt.id })}
        >
          {text('keychain.memory.sign_in')}
        </Button>
      )
    case 'register_scheme':
      return (
        <Button
          look={look}
          pending={sender.pending === 'registerScheme'}
          onClick={() => sender.send('registerScheme', {})}
        >
          {text('attempt.register_scheme')}
        </Button>
      )
    case 'edit_provider':
      return profile && <Button onClick={() => editProvider(profile)}>{text('attempt.edit_provider')}</Button>
    case 'open_settings':
      return <Button onClick={openSettings}>{text('attempt.open_settings')}</Button>
    case 'open_log':
      return <Button onClick={() => sender.send('showLog', {})}>{text('app.open_log')}</Button>
  }
}
