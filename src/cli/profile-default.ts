import { chosenProfile } from './chosen'
import type { Subcommand } from './subcommand'

export const profileDefault: Subcommand = {
  name: 'profile default',
  operands: 'NAME',
  count: [1, 1],
  options: [],
  examples: ['profile default work'],
  async run(input, { postern, terminal, text }) {
    const profile = chosenProfile(await postern.call('getState', {}), input.operands[0])
    await postern.call('setDefault', { profileId: profile.id })
    terminal.say(text('command.profile.default', { profile: profile.name }))
    return { value: profile, words: '' }
  },
}
