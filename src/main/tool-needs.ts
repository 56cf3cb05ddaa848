import type { FailureCode } from '../shared/failures'
import type { AnswerCommand } from './ipc'

const tokenCommands: ReadonlySet<string> = new Set(['getToken', 'getHostToken', 'callApi'])
const cured: ReadonlySet<FailureCode> = new Set(['session_unknown', 'session_ended', 'refresh_token_missing'])

/** Answers as before, and says so where a tool got no token because a person must sign in. */
export function watchToolNeeds(answer: AnswerCommand, needed: () => void): AnswerCommand {
  return async (name, parameters, client) => {
    const result = await answer(name, parameters, client)
    if (!result.ok && tokenCommands.has(name) && cured.has(result.error.code)) needed()
    return result
  }
}
