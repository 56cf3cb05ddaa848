import { useId } from 'react'
import type { AudienceDetails } from '../../shared/app-state'
import { formats, text } from '../language'
import { useNow } from '../tick'

interface Props {
  readonly audiences: readonly AudienceDetails[]
  readonly account: string
}

/** Each API that the session has an access token for: what it may do there, and until when. */
export function AudiencesTable({ audiences, account }: Props) {
  const now = useNow('slow')
  const caption = useId()
  return (
    <>
      <p className="table-caption" id={caption}>
        {text('account.details.audiences', { account })}
      </p>
      <table className="claims" aria-labelledby={caption}>
        <thead>
          <tr>
            <th scope="col">{text('account.details.audience')}</th>
            <th scope="col">{text('account.details.scope')}</th>
            <th scope="col">{text('account.details.expires')}</th>
          </tr>
        </thead>
        <tbody>
          {audiences.map(({ name, scope, missingScope, expiresAt }) => (
            // The same audience may stand here with other scopes.
            <tr key={JSON.stringify([name, scope, expiresAt])}>
              <th scope="row">{name === undefined ? text('account.details.audience.default') : <code>{name}</code>}</th>
              <td>
                {scope.length === 0 ? text('account.details.none') : <code>{scope.join(' ')}</code>}
                {missingScope.length > 0 && (
                  <span className="quiet claim-meaning">
                    {text('account.details.left_out', { scope: formats.list(missingScope) })}
                  </span>
                )}
              </td>
              <td>
                {expiresAt === undefined ? (
                  text('account.details.expires.unknown')
                ) : (
                  <time dateTime={new Date(expiresAt).toISOString()}>{formats.relative(expiresAt, now)}</time>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
