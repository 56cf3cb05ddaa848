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
    const end = new EventEmitter()
    const interrupt = () => end.emit('end')
    // Whoever reads may go away first, such as `head`.
    const print = (line: string) => terminal.answer(line) || interrupt()
    const show = (seen: object) => {
      if (terminal.json) print(`${JSON.stringify(seen)}\n`)
      else if ('event' in seen) print(lineOf(seen.event as JournalEvent))
    }
    const ended = once(end, 'end')
    process.once('SIGINT', interrupt)
    const watching = postern.watch(show, () => end.emit('error', new LoginError('app_died')))
    try {
      // Ctrl-C counts also while the app is still starting.
      await Promise.race([ended, watching.then(() => ended)])
    } finally {
      process.off('SIGINT', interrupt)
      watching.then(
        ({ stop }) => stop(),
        () => {},
      )
    }
    return { value: null, words: '', printed: true }
  },
}

function lineOf({ at, kind, ...rest }: JournalEvent): string {
  return `${new Date(at).toISOString()} ${kind} ${JSON.stringify(rest)}\n`
}
