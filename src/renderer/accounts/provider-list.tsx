import type { AppState } from '../../shared/app-state'
import { useSignIn, useWindowActions } from '../actions'
import { text } from '../language'
import { Button } from '../parts/button'
import { FailureNotice } from '../parts/notice'
import { host, profileName } from '../profile/profile-name'
import { nextSignIn, type ProviderRow, profileItem, providerRows } from './accounts-view'
import { foundProviders } from './long-list'
import { Paged } from './paged'

interface Props {
  readonly state: AppState
  /** What the person looks for, in a long list. */
  readonly typed: string
}

export function ProviderList({ state, typed }: Props) {
  const { sender, signIn, starting } = useSignIn()
  const rows = foundProviders(providerRows(state), ({ profile }) => [profileName(profile), host(profile.issuer)], typed)
  const hasPractice = state.profiles.some(({ kind }) => kind === 'practice')
  return (
    <section className="providers" aria-labelledby="providers">
      <h2 id="providers">{text('provider.list')}</h2>
      <Paged key={typed} items={rows}>
        {(shown) => (
          <ul className="card rows">
            {shown.map((row) => (
              <ProviderItem key={row.profile.id} row={row} state={state} />
            ))}
          </ul>
        )}
      </Paged>
      {!hasPractice && (
        <Button look="quiet" pending={starting} onClick={() => signIn(undefined)}>
          {text('provider.practice.try')}
        </Button>
      )}
      {sender.failure && <FailureNotice alert failure={sender.failure} onDismiss={sender.dismiss} />}
    </section>
  )
}

function ProviderItem({ row, state }: { readonly row: ProviderRow; readonly state: AppState }) {
  const { sender, signIn, starting } = useSignIn()
  const { editProvider, removeProvider, reportProvider, signInWithOptions } = useWindowActions()
  const { profile, accounts } = row
  const provider = profileName(profile)
  const item = profileItem(profile.id)
  const practice = profile.kind === 'practice'
  return (
    <li className="row" data-item={item}>
      <div className="row-text">
        <h3 id={item} tabIndex={-1}>
          {provider}
        </h3>
        <p className="dotted">
          <span>{practice ? text('provider.practice.where') : host(profile.issuer)}</span>
          {accounts > 0 && <span>{text('provider.accounts', { count: accounts })}</span>}
        </p>
      </div>
      <div className="actions">
        <Button
          look={accounts > 0 ? 'quiet' : 'plain'}
          aria-label={text(accounts > 0 ? 'provider.sign_in_another_at' : 'provider.sign_in_to', { provider })}
          pending={starting || row.signingIn}
          onClick={() => signIn(profile, nextSignIn(profile, state))}
        >
          {text(accounts > 0 ? 'provider.sign_in_another' : 'provider.sign_in')}
        </Button>
        {state.keychain.kind === 'unavailable' && (
          <Button
            aria-label={text('keychain.memory.sign_in_to', { provider })}
            pending={starting || row.signingIn}
            onClick={() => signIn(profile, { storage: 'memory' })}
          >
            {text('keychain.memory.sign_in')}
          </Button>
        )}
        {!row.signingIn && (
          <Button
            look="quiet"
            aria-label={text('provider.sign_in_with_to', { provider })}
            onClick={() => signInWithOptions(profile)}
          >
            {text('provider.sign_in_with')}
          </Button>
        )}
        {!practice && (
          <Button look="quiet" aria-label={text('report.of', { provider })} onClick={() => reportProvider(profile)}>
            {text('report.title')}
          </Button>
        )}
        {!practice && (
          <Button
            look="quiet"
            aria-label={text('provider.edit.of', { provider })}
            onClick={() => editProvider(profile)}
          >
            {text('provider.edit')}
          </Button>
        )}
        {row.removable && (
          <Button
            look="quiet"
            aria-label={text('provider.remove.of', { provider })}
            onClick={() => removeProvider(profile)}
          >
            {text('provider.remove')}
          </Button>
        )}
      </div>
      {sender.failure && <FailureNotice alert failure={sender.failure} onDismiss={sender.dismiss} />}
    </li>
  )
}
