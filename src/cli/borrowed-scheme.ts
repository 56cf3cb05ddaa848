import { toFailure } from '../core/failure'
import type { Text } from '../shared/text/text'
import { type Connection, Refusal } from './connection'

interface Borrow {
  readonly postern: Pick<Connection, 'call'>
  readonly text: Text
  /** Is told why the scheme could not be had, or not be given back. */
  say(line: string): void
}

/**
 * Has Postern's scheme while `work` runs, and gives it back to whom it was, however that ends. What was Postern's before
 * stays so. Without the scheme `work` runs all the same. Ctrl-C is for `work` to hear; here it only does not end the
 * program, which would keep the scheme.
 */
export async function withScheme<T>({ postern, text, say }: Borrow, work: () => Promise<T>): Promise<T> {
  const attempt = async (command: 'registerScheme' | 'unregisterScheme') => {
    try {
      await postern.call(command, {})
    } catch (error) {
      const { message, remedy, detail } = error instanceof Refusal ? error.failure : toFailure(error, text)
      say([message, remedy, detail].filter(Boolean).join(' '))
    }
  }
  if (await isOurs(postern)) return work()
  const goOn = () => {}
  process.on('SIGINT', goOn)
  try {
    await attempt('registerScheme')
    return await work()
  } finally {
    // Also after one that failed, which may have done half of it.
    await attempt('unregisterScheme')
    process.off('SIGINT', goOn)
  }
}

async function isOurs(postern: Pick<Connection, 'call'>): Promise<boolean> {
  // Where the system cannot say, registering says why.
  await postern.call('checkScheme', {}).catch(() => {})
  const { scheme } = await postern.call('getState', {})
  return scheme.owner.kind === 'ours'
}
