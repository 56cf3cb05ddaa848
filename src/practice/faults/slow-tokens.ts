import { setTimeout } from 'node:timers/promises'
import type { Fault } from './fault'

/** Longer than any client should wait. */
const delay = 60_000

/** A token endpoint that does not answer in time. */
export const slowTokens: Fault = {
  tokens: async ({ ctx }) => {
    const gone = new AbortController()
    ctx.res.once('close', () => gone.abort())
    await setTimeout(delay, undefined, { signal: gone.signal, ref: false }).catch(() => {})
  },
}
