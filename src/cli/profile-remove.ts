import { chosenProfile } from './chosen'
import type { Subcommand } from './subcommand'

export const profileRemove: Subcommand = {
  name: 'profile remove',
  operands: 'NAME',
  count: [1, 1],
  options: [],
  examples: ['profile remove work'],
  async run(input, { postern, terminal, text }) {
    const { id, name } = chosenProfile(await postern.call('getState', {}), input.operands[0])
    await postern.call('removeProfile', { profileId: id })
    terminal.say(text('command.profile.removed', { profile: name }))
    return { value: { profileId: id }, words: '' }
  },
}
