import { EventEmitter, once } from 'node:events'
import { LoginError } from '../core/login-error'
import type { JournalEvent } from '../shared/journal-event'
import type { Subcommand } from './subcommand'

export const watch: Subcommand = {
  name: 'watch',
  operands: '',
  count: [0, 0],
  options: [],
  examples: ['watch', 'watch --json'],
  async run(_input, { postern, terminal }) {
    const print = (seen: unknown) => terminal.answer(`${JSON.stringify(seen)}\n`)
    const show = terminal.json
      ? print
      : (seen: object) => 'event' in seen && terminal.answer(lineOf(seen.event as JournalEvent))
    const end = new EventEmitter()
    const interrupt = () => end.emit('end')
    process.once('SIGINT', interrupt)
    try {
      const ended = once(end, 'end')
      const { stop } = await postern.watch(show, () => end.emit('error', new LoginError('app_died')))
      await ended
      stop()
    } finally {
      process.off('SIGINT', interrupt)
    }
    return { value: null, words: '', printed: true }
  },
}

function lineOf({ at, kind, ...rest }: JournalEvent): string {
  return `${new Date(at).toISOString()} ${kind} ${JSON.stringify(rest)}\n`
}
