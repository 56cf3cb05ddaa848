import { useEffect, useState } from 'react'
import type { AttemptReport, ListedAttempt } from '../../shared/attempt-report'
import type { Failure } from '../../shared/failures'
import { call } from '../commands'

export interface Arrived<T> {
  readonly value?: T
  readonly failure?: Failure
}

/** The attempts that are kept, the newest first; asked for again whenever `revision` grows. */
export function useAttempts(revision: number): Arrived<readonly ListedAttempt[]> {
  const [arrived, setArrived] = useState<Arrived<readonly ListedAttempt[]>>({})
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision means that there is more to ask for
  useEffect(() => {
    let current = true
    void call('listAttempts', {}).then((result) => {
      if (current) setArrived(result.ok ? { value: result.value } : { failure: result.error })
    })
    return () => {
      current = false
    }
  }, [revision])
  return arrived
}

/**
 * One attempt, live while it happens: asked for again whenever there is more to read in it, and never for another's sake.
 * The one before stays on screen until the next has arrived.
 */
export function useReport(attempt: ListedAttempt | undefined): Arrived<AttemptReport> {
  const [arrived, setArrived] = useState<Arrived<AttemptReport>>({})
  const { id: attemptId, revision } = attempt ?? {}
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision means that there is more to ask for
  useEffect(() => {
    let current = true
    if (attemptId === undefined) setArrived({})
    else
      void call('getAttempt', { attemptId }).then((result) => {
        if (current) setArrived(result.ok ? { value: result.value } : { failure: result.error })
      })
    return () => {
      current = false
    }
  }, [attemptId, revision])
  return arrived
}
