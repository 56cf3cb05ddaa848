import { useEffect, useState } from 'react'
import type { AppState } from '../shared/app-state'
import type { Failure } from '../shared/failures'
import { call } from './commands'
import { shareStructure } from './shared-structure'

export interface Arrival {
  /** `undefined` until it first arrives. */
  readonly state?: AppState
  readonly failure?: Failure
}

/** The one state of the app, replaced as a whole on each change. */
export function useAppState(): Arrival {
  const [arrival, setArrival] = useState<Arrival>({})
  useEffect(() => {
    const unsubscribe = window.postern.onState((state) =>
      setArrival((before) => ({ state: shareStructure(before.state, state) })),
    )
    void call('getState', {}).then((result) =>
      // A state that was pushed meanwhile is at least as new as this answer.
      setArrival((pushed) => (pushed.state ? pushed : result.ok ? { state: result.value } : { failure: result.error })),
    )
    return unsubscribe
  }, [])
  return arrival
}
