import type { Subcommand } from './subcommand'

export const profileList: Subcommand = {
  name: 'profile list',
  operands: '',
  count: [0, 0],
  options: [],
  examples: ['profile list', 'profile list --json'],
  async run(_input, { postern }) {
    const { profiles } = await postern.call('getState', {})
    return { value: profiles, words: profiles.map(({ name, issuer }) => `${name}\t${issuer}\n`).join('') }
  },
}
