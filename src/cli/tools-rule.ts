import { chosenProfile } from './chosen'
import { given } from './parameters'
import type { Subcommand } from './subcommand'

/** What a person says of a tool from a terminal, such as ahead of a run without a display. */
const ruling = (name: 'tools allow' | 'tools close', rule: 'allow' | 'refuse'): Subcommand => ({
  name,
  operands: 'TOOL',
  count: [1, 1],
  options: ['profile', 'program'],
  examples: [`${name} git --profile work`, `${name} backup --program /home/ada/bin/backup.sh`],
  async run(input, { postern, terminal, text }) {
    const [client = ''] = input.operands
    const profile = chosenProfile(await postern.call('getState', {}), input.text('profile'))
    await postern.call('ruleTool', {
      client,
      profileId: profile.id,
      rule,
      ...given({ program: input.text('program') }),
    })
    terminal.say(text(`command.tools.${rule}`, { tool: client, profile: profile.name }))
    return { value: null, words: '' }
  },
})

export const toolsAllow = ruling('tools allow', 'allow')
export const toolsClose = ruling('tools close', 'refuse')

export const toolsForget: Subcommand = {
  name: 'tools forget',
  operands: 'TOOL',
  count: [1, 1],
  options: ['profile', 'program'],
  examples: ['tools forget git --profile work'],
  async run(input, { postern, terminal, text }) {
    const [client = ''] = input.operands
    const profile = chosenProfile(await postern.call('getState', {}), input.text('profile'))
    await postern.call('forgetTool', { client, profileId: profile.id, ...given({ program: input.text('program') }) })
    terminal.say(text('command.tools.forgotten', { tool: client, profile: profile.name }))
    return { value: null, words: '' }
  },
}
