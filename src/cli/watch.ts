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
    await new Promise<void>((resolve, reject) => {
      const ended = () => reject(new LoginError('app_died'))
      const print = (seen: unknown) => terminal.answer(`${JSON.stringify(seen)}\n`)
      const show = terminal.json
        ? print
        : (seen: object) => 'event' in seen && terminal.answer(lineOf(seen.event as JournalEvent))
      postern.watch(show, ended).then(({ stop }) => {
        process.once('SIGINT', () => {
          stop()
          resolve()
        })
      }, reject)
    })
    return { value: null, words: '', printed: true }
  },
}

function lineOf({ at, kind, ...rest }: JournalEvent): string {
  return `${new Date(at).toISOString()} ${kind} ${JSON.stringify(rest)}\n`
}
