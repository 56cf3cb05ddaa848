import type { Subcommand } from './subcommand'

export const hostList: Subcommand = {
  name: 'host list',
  operands: '',
  count: [0, 0],
  options: [],
  examples: ['host list'],
  async run(_input, { postern }) {
    const { hosts, profiles } = await postern.call('getState', {})
    const nameOf = (profileId: string) => profiles.find(({ id }) => id === profileId)?.name ?? profileId
    const words = hosts.map(({ host, profileId, token }) => `${host}\t${nameOf(profileId)}\t${token}\n`).join('')
    return { value: hosts, words }
  },
}
