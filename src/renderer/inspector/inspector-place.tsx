import { useState } from 'react'
import type { AppState } from '../../shared/app-state'
import type { ListedAttempt } from '../../shared/attempt-report'
import { FailureNotice } from '../parts/notice'
import { AttemptList } from './attempt-list'
import { AttemptView } from './attempt-view'
import { FaultPractice } from './fault-practice'
import { text } from './language'
import { useAttempts } from './reports'

interface Props {
  readonly state: AppState
  /** The attempt to show; without one, or with one that is not kept any more, the newest. */
  readonly chosen: string | undefined
  readonly onChosen: (attemptId: string) => void
}

/** What happened in each sign-in, step by step. */
export function InspectorPlace({ state, chosen, onChosen }: Props) {
  const { value: attempts, failure } = useAttempts(state.attemptEvents)
  const shown = attempts?.find(({ id }) => id === chosen) ?? attempts?.[0]
  return (
    <>
      <header className="place-head">
        <h1 tabIndex={-1}>{text('inspector.title')}</h1>
      </header>
      <p className="quiet">{text('inspector.about')}</p>
      {failure && <FailureNotice alert failure={failure} />}
      {attempts && <Attempts state={state} attempts={attempts} shown={shown} onChosen={onChosen} />}
      {!attempts && !failure && <p className="quiet">{text('inspector.loading')}</p>}
    </>
  )
}

interface AttemptsProps extends Omit<Props, 'chosen'> {
  readonly attempts: readonly ListedAttempt[]
  readonly shown: ListedAttempt | undefined
}

function Attempts({ state, attempts, shown, onChosen }: AttemptsProps) {
  const [practising, setPractising] = useState(false)
  return (
    <>
      <FaultPractice
        open={practising || attempts.length === 0}
        onToggle={setPractising}
        onStarted={(attemptId) => onChosen(attemptId)}
      />
      {shown ? (
        <>
          <AttemptList attempts={attempts} state={state} shown={shown.id} onChosen={onChosen} />
          <AttemptView key={shown.id} summary={shown} attempts={attempts} state={state} />
        </>
      ) : (
        <div className="empty">
          <p>{text('inspector.empty')}</p>
          <p className="quiet">{text('inspector.empty.next')}</p>
        </div>
      )}
    </>
  )
}
