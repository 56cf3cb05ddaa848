import type { ImportedProfile } from '../shared/profile-file'
import type { Subcommand } from './subcommand'

export const profileImport: Subcommand = {
  name: 'profile import',
  operands: '',
  count: [0, 0],
  options: [],
  examples: ['profile import < profiles.json'],
  async run(_input, { postern, terminal, text, stdin }) {
    const { profiles } = await postern.call('importProfiles', { text: (await stdin()).toString('utf8') })
    for (const profile of profiles) {
      terminal.say(
        text('command.profile.imported', { profile: profile.name, outcome: profile.outcome, why: whyOf(profile) }),
      )
    }
    return { value: profiles, words: '' }
  },
}

function whyOf(profile: ImportedProfile): string {
  if (profile.outcome === 'refused') return ` (${Object.keys(profile.problems).join(', ')})`
  if (profile.outcome === 'failed') return ` (${profile.failure.code})`
  return 'member' in profile ? ` (${profile.member})` : ''
}
