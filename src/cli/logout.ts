import { LoginError } from '../core/login-error'
import { type AppState, type LogOutKind, logOutKinds, type SessionView } from '../shared/app-state'
import { because, quote } from '../shared/reason'
import { chosenProfile, sessionsOf } from './chosen'
import type { Input } from './input'
import { logOutAndWait, type WaitedLogOut } from './log-out-progress'
import type { Subcommand } from './subcommand'

export const logout: Subcommand = {
  name: 'logout',
  operands: '[NAME]',
  count: [0, 1],
  options: ['session', 'all', 'local', 'revoke', 'everywhere'],
  examples: ['logout', 'logout work', 'logout work --all', 'logout --all', 'logout --everywhere'],
  async run(input, setting) {
    const { postern, terminal, text } = setting
    const how = kindOf(input)
    const state = await postern.call('getState', {})
    const accounts = meant(state, input)
    const value: ({ sessionId: string; label: string } & WaitedLogOut)[] = []
    for (const { id, label } of accounts) {
      const result = await logOutAndWait(setting, { sessionId: id, ...(how === undefined ? {} : { how }) }, (revoked) =>
        terminal.say(text(`command.logout.revoked.${revoked}`, { account: label })),
      )
      value.push({ sessionId: id, label, ...result })
    }
    return { value, words: '' }
  },
}

/** @throws {LoginError} `invalid_arguments` for more than one */
function kindOf(input: Input): LogOutKind | undefined {
  const [how, ...more] = logOutKinds.filter((kind) => input.flag(kind))
  if (more.length > 0)
    throw new LoginError('invalid_arguments', because('reason.exclude', { one: `--${how}`, other: `--${more[0]}` }))
  return how
}

/** The accounts of the profile that is named, or of all; without `--all` the one that tools get. */
function meant(state: AppState, input: Input): readonly SessionView[] {
  const [name] = input.operands
  const id = input.text('session')
  if (id !== undefined) {
    const session = state.sessions.find((each) => each.id === id)
    if (!session) throw new LoginError('session_unknown', quote(id))
    return [session]
  }
  if (input.flag('all') && name === undefined) return state.sessions
  const profile = chosenProfile(state, name)
  const sessions = sessionsOf(state, profile.id)
  if (sessions.length === 0) throw new LoginError('session_unknown', quote(profile.name))
  return input.flag('all') ? sessions : sessions.slice(0, 1)
}
