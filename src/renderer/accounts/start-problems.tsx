import { useState } from 'react'
import type { AppState } from '../../shared/app-state'
import { useSender } from '../commands'
import { text } from '../language'
import { Button } from '../parts/button'
import { FailureNotice } from '../parts/notice'

/** What went wrong at the start, such as a damaged file. Said once; the log keeps it. */
export function StartProblems({ state: { problems } }: { readonly state: AppState }) {
  const { send } = useSender()
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set())
  const key = (problem: (typeof problems)[number]) => `${problem.code} ${problem.detail}`
  return problems
    .filter((problem) => !dismissed.has(key(problem)))
    .map((problem) => (
      <FailureNotice
        key={key(problem)}
        kind="warning"
        failure={problem}
        onDismiss={() => setDismissed(new Set([...dismissed, key(problem)]))}
      >
        <div className="actions">
          <Button onClick={() => void send('showLog', {})}>{text('app.open_log')}</Button>
        </div>
      </FailureNotice>
    ))
}
