import { chosenProfile } from './chosen'
import type { Subcommand } from './subcommand'

export const profileExport: Subcommand = {
  name: 'profile export',
  operands: '[NAME]',
  count: [0, 1],
  options: [],
  examples: ['profile export > profiles.json', 'profile export work'],
  async run(input, { postern }) {
    const [name] = input.operands
    const one = name === undefined ? undefined : chosenProfile(await postern.call('getState', {}), name)
    const { text } = await postern.call('exportProfiles', one ? { profileIds: [one.id] } : {})
    return { value: JSON.parse(text), words: text.endsWith('\n') ? text : `${text}\n` }
  },
}
