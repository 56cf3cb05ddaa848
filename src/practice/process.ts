import type {} from 'electron'
import type { PracticeOptions } from './options'
import { startPracticeProvider } from './server'
import { text } from './text'

/** What the app sends to this process, once. */
export type PracticeRequest = { readonly type: 'start'; readonly options: PracticeOptions }

export type PracticeAnswer =
  | { readonly type: 'started'; readonly issuer: string; readonly clientId: string }
  | { readonly type: 'failed'; readonly message: string }

/** The practice provider as a utility process of the app: one `start` message, one answer, and it ends with its parent. */
async function answer(request: unknown): Promise<PracticeAnswer> {
  try {
    // The options come from another process; startPracticeProvider checks each of them.
    const { issuer, clientId } = await startPracticeProvider((request as Partial<PracticeRequest>).options ?? {})
    return { type: 'started', issuer, clientId }
  } catch (error) {
    return { type: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}

const parent = process.parentPort as Electron.ParentPort | null | undefined
if (parent) {
  let answered: Promise<PracticeAnswer> | undefined
  parent.on('message', async ({ data }) => {
    if (data?.type !== 'start') return
    // A second `start` gets the answer of the first: there is one provider in this process.
    answered ??= answer(data)
    parent.postMessage(await answered)
  })
  const port: NodeJS.EventEmitter = parent
  port.on('close', () => process.exit(0))
} else {
  process.stderr.write(`${text.program.notAChild}\n`)
  process.exitCode = 2
}
