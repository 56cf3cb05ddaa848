import type { HostToken } from '../shared/tool-host'
import { chosenProfile } from './chosen'
import { given } from './parameters'
import type { Subcommand } from './subcommand'

export const hostAdd: Subcommand = {
  name: 'host add',
  operands: 'HOST [NAME]',
  count: [1, 2],
  options: ['token', 'audience', 'scope', 'username'],
  examples: [
    'host add git.example.com work',
    'host add registry.example.com:5000 work --audience https://registry.example.com',
    'host add k8s.example.com:6443 work --token id',
  ],
  async run(input, { postern, terminal, text }) {
    const [host = '', name] = input.operands
    const profile = chosenProfile(await postern.call('getState', {}), name)
    const value = await postern.call('mapHost', {
      host,
      profileId: profile.id,
      ...given({
        token: input.text('token') as HostToken | undefined,
        audience: input.text('audience'),
        scope: input.text('scope'),
        username: input.text('username'),
      }),
    })
    terminal.say(text('command.host.added', { host: value.host, profile: profile.name }))
    return { value, words: '' }
  },
}
