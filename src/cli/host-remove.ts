import type { Subcommand } from './subcommand'

export const hostRemove: Subcommand = {
  name: 'host remove',
  operands: 'HOST',
  count: [1, 1],
  options: [],
  examples: ['host remove git.example.com'],
  async run(input, { postern, terminal, text }) {
    const [host = ''] = input.operands
    await postern.call('unmapHost', { host })
    terminal.say(text('command.host.removed', { host }))
    return { value: null, words: '' }
  },
}
