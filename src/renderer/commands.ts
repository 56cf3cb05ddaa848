import { useCallback, useState } from 'react'
import type { CommandResults } from '../shared/command-results'
import type { CommandParameters } from '../shared/commands'
import type { Failure, Result } from '../shared/failures'
import type { WindowCommandName } from '../shared/window-api'
import { text } from './language'

/** Sends a command to the owner of all state. Never rejects: no answer is a failure like any other. */
export async function call<N extends WindowCommandName>(
  name: N,
  parameters: CommandParameters<N>,
): Promise<Result<CommandResults[N]>> {
  try {
    return await window.postern.call(name, parameters)
  } catch {
    return { ok: false, error: noAnswer() }
  }
}

const noAnswer = (): Failure => ({
  code: 'internal_error',
  message: text('app.no_answer.message'),
  remedy: text('app.no_answer.remedy'),
})

export interface Sender {
  /** Sends one command; its failure is kept in `failure` until the next one or `dismiss`. */
  send<N extends WindowCommandName>(name: N, parameters: CommandParameters<N>): Promise<Result<CommandResults[N]>>
  readonly pending: WindowCommandName | undefined
  readonly failure: Failure | undefined
  dismiss(): void
}

/** One place's commands: which is under way, and how the last one failed. */
export function useSender(): Sender {
  const [pending, setPending] = useState<WindowCommandName>()
  const [failure, setFailure] = useState<Failure>()

  const send: Sender['send'] = useCallback(async (name, parameters) => {
    setPending(name)
    setFailure(undefined)
    const result = await call(name, parameters)
    setPending(undefined)
    if (!result.ok) setFailure(result.error)
    return result
  }, [])
  const dismiss = useCallback(() => setFailure(undefined), [])
  return { send, pending, failure, dismiss }
}
