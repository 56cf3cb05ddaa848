import type { AppState, SessionView } from '../shared/app-state'
import type { Text } from '../shared/text/text'
import { chosenProfile, sessionsOf } from './chosen'
import type { Subcommand } from './subcommand'

export const status: Subcommand = {
  name: 'status',
  operands: '[NAME]',
  count: [0, 1],
  options: [],
  examples: ['status', 'status work', 'status --json'],
  async run(input, { postern, text }) {
    const state = await postern.call('getState', {})
    const [name] = input.operands
    const profiles = name === undefined ? state.profiles : [chosenProfile(state, name)]
    const sessions = profiles.flatMap(({ id }) => sessionsOf(state, id))
    const { version, keychain, attempts, problems } = state
    const lines = profiles.flatMap((profile) => [
      text('command.status.profile', { profile: profile.name, issuer: profile.issuer }),
      ...linesOf(state, profile.id, text),
    ])
    const words = lines.length === 0 ? [text('command.status.none')] : lines
    return {
      value: { version, keychain, profiles, sessions, attempts, problems },
      words: `${words.join('\n')}\n`,
    }
  },
}

function linesOf(state: AppState, profileId: string, text: Text): string[] {
  const sessions = sessionsOf(state, profileId)
  if (sessions.length === 0) return [`  ${text('command.status.nobody')}`]
  return sessions.map((session) => `  ${lineOf(session, text)}`)
}

function lineOf({ label, status, accessTokenExpiresAt, failure }: SessionView, text: Text): string {
  const expires = accessTokenExpiresAt === undefined ? undefined : new Date(accessTokenExpiresAt).toISOString()
  const about = { account: label, status }
  const line = expires
    ? text('command.status.account', { ...about, expires })
    : text('command.status.account.no_expiry', about)
  return failure ? `${line} (${failure.code})` : line
}
