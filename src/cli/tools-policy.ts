import { LoginError } from '../core/login-error'
import { because } from '../shared/reason'
import { type ToolPolicy, toolPolicies } from '../shared/tool-consent'
import { chosenProfile } from './chosen'
import type { Subcommand } from './subcommand'

export const toolsPolicy: Subcommand = {
  name: 'tools policy',
  operands: toolPolicies.join('|'),
  count: [1, 1],
  options: ['profile'],
  examples: ['tools policy closed --profile work', 'tools policy ask'],
  async run(input, { postern, terminal, text }) {
    const [asked] = input.operands
    const tools = toolPolicies.find((each): each is ToolPolicy => each === asked)
    if (tools === undefined) {
      throw new LoginError(
        'invalid_arguments',
        because('reason.none_of', { word: String(asked), choices: toolPolicies.join(', ') }),
      )
    }
    const profile = chosenProfile(await postern.call('getState', {}), input.text('profile'))
    await postern.call('setToolPolicy', { profileId: profile.id, tools })
    terminal.say(text(`command.tools.policy.${tools}`, { profile: profile.name }))
    return { value: { tools }, words: '' }
  },
}
