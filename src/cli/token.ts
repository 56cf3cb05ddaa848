import { given, interactiveOf } from './parameters'
import type { Subcommand } from './subcommand'
import { formatToken, type TokenFormat } from './token-format'

export const token: Subcommand = {
  name: 'token',
  operands: '[NAME]',
  count: [0, 1],
  options: ['audience', 'resource', 'scope', 'min-ttl', 'format', 'session', 'interactive'],
  examples: [
    'token',
    'token work --min-ttl 600',
    'token work --format header | curl --header @- https://api.example.com/',
  ],
  async run(input, { postern }) {
    const [profile] = input.operands
    const value = await postern.call(
      'getToken',
      given({
        profile,
        session: input.text('session'),
        audience: input.text('audience'),
        resource: input.one('resource'),
        scope: input.text('scope'),
        minTtl: input.number('min-ttl'),
        interactive: interactiveOf(input),
      }),
    )
    return { value, words: formatToken(value, (input.text('format') ?? 'raw') as TokenFormat) }
  },
}
