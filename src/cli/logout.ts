import { LoginError } from '../core/login-error'
import type { AppState, LogOutResult, SessionView } from '../shared/app-state'
import { chosenProfile, sessionsOf } from './chosen'
import type { Input } from './input'
import type { Subcommand } from './subcommand'

export const logout: Subcommand = {
  name: 'logout',
  operands: '[NAME]',
  count: [0, 1],
  options: ['session', 'all'],
  examples: ['logout', 'logout work', 'logout work --all', 'logout --all'],
  async run(input, { postern, terminal, text }) {
    const state = await postern.call('getState', {})
    const accounts = meant(state, input)
    const value: ({ sessionId: string; label: string } & LogOutResult)[] = []
    for (const { id, label } of accounts) {
      const result = await postern.call('logOut', { sessionId: id })
      terminal.say(text(`command.logout.revoked.${result.revoked}`, { account: label }))
      value.push({ sessionId: id, label, ...result })
    }
    return { value, words: '' }
  },
}

/** The accounts of the profile that is named, or of all; without `--all` the one that tools get. */
function meant(state: AppState, input: Input): readonly SessionView[] {
  const [name] = input.operands
  const id = input.text('session')
  if (id !== undefined) {
    const session = state.sessions.find((each) => each.id === id)
    if (!session) throw new LoginError('session_unknown', id)
    return [session]
  }
  if (input.flag('all') && name === undefined) return state.sessions
  const profile = chosenProfile(state, name)
  const sessions = sessionsOf(state, profile.id)
  if (sessions.length === 0) throw new LoginError('session_unknown', profile.name)
  return input.flag('all') ? sessions : sessions.slice(0, 1)
}
