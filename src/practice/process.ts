import type {} from 'electron'
import type { PracticeOptions } from './options'
import { programText } from './program-text'
import { type RunningPracticeProvider, startPracticeProvider } from './server'

/** What the app sends to this process: `start` once, and `speak` whenever its language changes. */
export type PracticeRequest =
  | { readonly type: 'start'; readonly options: PracticeOptions }
  | { readonly type: 'speak'; readonly locale: string }

export type PracticeAnswer =
  | { readonly type: 'started'; readonly issuer: string; readonly clientId: string }
  | { readonly type: 'failed'; readonly message: string }

/** The practice provider as a utility process of the app: one `start` message, one answer, and it ends with its parent. */
const parent = process.parentPort as Electron.ParentPort | null | undefined
if (parent) {
  let provider: Promise<RunningPracticeProvider> | undefined
  parent.on('message', async ({ data }: { readonly data: PracticeRequest }) => {
    if (data.type === 'speak') return void provider?.then(({ speak }) => speak(data.locale)).catch(() => {})
    // A second `start` gets the answer of the first: there is one provider in this process.
    // The options come from another process; startPracticeProvider checks each of them.
    provider ??= startPracticeProvider(data.options)
    parent.postMessage(await answerOf(provider))
  })
  const port: NodeJS.EventEmitter = parent
  port.on('close', () => process.exit(0))
} else {
  process.stderr.write(`${programText.notAChild}\n`)
  process.exitCode = 2
}

async function answerOf(provider: Promise<RunningPracticeProvider>): Promise<PracticeAnswer> {
  try {
    const { issuer, clientId } = await provider
    return { type: 'started', issuer, clientId }
  } catch (error) {
    return { type: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}
