import { useId } from 'react'
import type { AppState } from '../../shared/app-state'
import type { ListedAttempt } from '../../shared/attempt-report'
import { useNow } from '../tick'
import { attemptName, outcomeText } from './attempt-name'
import { text } from './language'

interface Props {
  readonly attempts: readonly ListedAttempt[]
  readonly state: AppState
  readonly shown: string
  readonly onChosen: (attemptId: string) => void
}

/** The attempts that are kept; the one that is shown below is marked. */
export function AttemptList({ attempts, state, shown, onChosen }: Props) {
  const now = useNow('slow')
  const title = useId()
  return (
    <section className="card inspector-attempts" aria-labelledby={title}>
      <h2 id={title}>{text('inspector.attempts')}</h2>
      <ul>
        {attempts.map((attempt) => (
          <li key={attempt.id}>
            <button
              type="button"
              className="attempt-line"
              aria-current={attempt.id === shown ? 'true' : undefined}
              onClick={() => onChosen(attempt.id)}
            >
              <span className="attempt-line-name">{attemptName(attempt, state, now)}</span>
              <span className="result" data-result={attempt.outcome ?? 'running'}>
                {outcomeText(attempt)}
              </span>
              {(attempt.code || attempt.fault) && (
                <span className="quiet attempt-line-more">
                  {attempt.code && <code>{attempt.code}</code>}
                  {attempt.fault && text('inspector.attempt.fault', { fault: text(`fault.${attempt.fault}.title`) })}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
