import { ipcMain, type WebContents } from 'electron'
import type { CommandResults } from '../shared/command-results'
import type { CommandName } from '../shared/commands'
import type { Result } from '../shared/failures'
import { ipcChannels } from '../shared/ipc-channels'
import { isOurPage } from './app-address'

/** Answers a command of the table; errors come back as values. */
export type AnswerCommand = (name: string, parameters: unknown) => Promise<Result<CommandResults[CommandName]>>

/** Serves the commands to the top frame of our own page, and to nothing else. */
export function listenToWindow(
  window: { readonly contents: WebContents | undefined },
  answering: Promise<{ readonly answer: AnswerCommand }>,
): void {
  ipcMain.handle(ipcChannels.command, async ({ senderFrame }, name: unknown, parameters: unknown) => {
    const { contents } = window
    if (!contents || !isOurPage(senderFrame, contents)) throw new Error('refused')
    const { answer } = await answering
    return answer(String(name), parameters)
  })
}
