import { LoginError } from '../core/login-error'
import type { LogOutResult, LogOutStage } from '../shared/app-state'
import type { CommandParameters } from '../shared/commands'
import type { Setting } from './subcommand'

/** What came of a log out, and of the browser where it had a part in it. */
export type WaitedLogOut = LogOutResult & { readonly stage?: LogOutStage }

/**
 * Signs out, and waits for the browser where it has been opened for that. Ctrl-C ends the waiting.
 *
 * @param said is told what the provider did, before the browser is waited for
 * @throws {Refusal} why it failed
 * @throws {LoginError} `app_died`
 */
export async function logOutAndWait(
  { postern, terminal, text }: Setting,
  parameters: CommandParameters<'logOut'>,
  said: (revoked: LogOutResult['revoked']) => void,
): Promise<WaitedLogOut> {
  const result = await postern.call('logOut', parameters)
  const { logOutId, revoked, browser } = result
  said(revoked)
  if (browser === 'not_offered') terminal.say(text('command.logout.browser.not_offered'))
  if (logOutId === undefined) return result
  terminal.say(text('command.logout.browser'))
  const cancel = () => void postern.call('cancelLogOut', { logOutId }).catch(() => {})
  process.once('SIGINT', cancel)
  try {
    const stage = await ending(postern, logOutId)
    terminal.say(text(`command.logout.browser.${stage === 'confirmed' ? 'confirmed' : 'unconfirmed'}`))
    return { ...result, stage }
  } finally {
    process.off('SIGINT', cancel)
  }
}

/** How it ended in the browser. One that is dismissed in the window is as good as cancelled. */
async function ending(postern: Setting['postern'], logOutId: string): Promise<LogOutStage> {
  let watch: { stop(): void } | undefined
  try {
    return await new Promise<LogOutStage>((resolve, reject) => {
      const died = () => reject(new LoginError('app_died'))
      postern
        .watch((seen) => {
          if (!('state' in seen)) return
          const view = seen.state.logOuts.find(({ id }) => id === logOutId)
          if (!view?.open) resolve(view?.stage ?? 'cancelled')
        }, died)
        .then((begun) => {
          watch = begun
        }, reject)
    })
  } finally {
    watch?.stop()
  }
}
