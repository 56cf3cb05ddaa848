import type { Subcommand } from './subcommand'
import { formatToken, type TokenFormat } from './token-format'

export const token: Subcommand = {
  name: 'token',
  operands: '[NAME]',
  count: [0, 1],
  options: ['min-ttl', 'format', 'session'],
  examples: [
    'token',
    'token work --min-ttl 600',
    'token work --format header | curl --header @- https://api.example.com/',
  ],
  async run(input, { postern }) {
    const [profile] = input.operands
    const session = input.text('session')
    const minTtl = input.number('min-ttl')
    const value = await postern.call('getToken', {
      ...(profile === undefined ? {} : { profile }),
      ...(session === undefined ? {} : { session }),
      ...(minTtl === undefined ? {} : { minTtl }),
    })
    return { value, words: formatToken(value, (input.text('format') ?? 'raw') as TokenFormat) }
  },
}
