import { chosenProfile } from './chosen'
import type { Subcommand } from './subcommand'

export const profileShow: Subcommand = {
  name: 'profile show',
  operands: '[NAME]',
  count: [0, 1],
  options: [],
  examples: ['profile show work', 'profile show work --json'],
  async run(input, { postern }) {
    const { tools = 'ask', ...others } = chosenProfile(await postern.call('getState', {}), input.operands[0])
    const profile = { ...others, tools }
    const lines = Object.entries(profile).map(([name, value]) => `${name}\t${shown(value)}\n`)
    return { value: profile, words: lines.join('') }
  },
}

const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
