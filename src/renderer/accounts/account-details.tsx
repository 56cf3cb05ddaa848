import { useEffect, useId, useState } from 'react'
import type { SessionDetails, SessionView } from '../../shared/app-state'
import { useSender } from '../commands'
import { formats, text } from '../language'
import { FailureNotice } from '../parts/notice'
import { useNow } from '../tick'
import { AudiencesTable } from './audiences-table'
import { claimText } from './claim-text'

/** What the provider says about the account. Asked for when it is opened, and again after each refresh. */
export function AccountDetails({ session }: { readonly session: SessionView }) {
  const [open, setOpen] = useState(false)
  const [details, setDetails] = useState<SessionDetails>()
  const { send, failure, dismiss } = useSender()
  const { id: sessionId, label: account, refreshedAt, signedInAt } = session

  // biome-ignore lint/correctness/useExhaustiveDependencies: a refresh or a new sign-in may change the claims
  useEffect(() => {
    if (!open) return
    let current = true
    void send('getSessionDetails', { sessionId }).then((result) => {
      if (current && result.ok) setDetails(result.value)
    })
    return () => {
      current = false
    }
  }, [open, sessionId, refreshedAt, signedInAt, send])

  return (
    <details className="details" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={text('account.details.of', { account })}>{text('account.details')}</summary>
      {failure && <FailureNotice alert failure={failure} onDismiss={dismiss} />}
      {!details && !failure && <p className="quiet">{text('account.details.loading')}</p>}
      {details && <DetailsTable details={details} account={account} />}
    </details>
  )
}

function DetailsTable({ details, account }: { readonly details: SessionDetails; readonly account: string }) {
  const now = useNow('slow')
  const caption = useId()
  return (
    <>
      <dl className="facts facts-code">
        <Line name={text('account.details.issuer')} value={details.issuer} />
        <Line name={text('account.details.client_id')} value={details.clientId} />
        <Line name={text('account.details.token_type')} value={details.tokenType} />
      </dl>
      <AudiencesTable audiences={details.audiences} account={account} />
      <p className="table-caption" id={caption}>
        {text('account.details.claims', { account })}
      </p>
      <table className="claims" aria-labelledby={caption}>
        <thead>
          <tr>
            <th scope="col">{text('account.details.claim')}</th>
            <th scope="col">{text('account.details.value')}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(details.claims).map(([name, value]) => {
            const claim = claimText(name, value, now, formats)
            return (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>
                  <code>{claim.value}</code>
                  {claim.meaning && <span className="quiet claim-meaning">{claim.meaning}</span>}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="quiet">{text('account.details.no_tokens')}</p>
    </>
  )
}

function Line({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <code>{value}</code>
      </dd>
    </div>
  )
}
