import { ipcMain, type WebContents } from 'electron'
import type { CommandName, CommandResults } from '../shared/commands'
import type { Result } from '../shared/failures'
import { ipcChannels } from '../shared/ipc-channels'
import { isOurPage } from './app-address'

/** Answers a command of the table, whoever asks; errors come back as values. */
export type AnswerCommand = (name: string, parameters: unknown) => Promise<Result<CommandResults[CommandName]>>

/** Serves the commands to the top frame of our own page, and to nothing else. */
export function listenToWindow(
  window: { readonly contents: WebContents },
  answering: Promise<{ readonly answer: AnswerCommand }>,
): void {
  ipcMain.handle(ipcChannels.command, async ({ senderFrame }, name: unknown, parameters: unknown) => {
    if (!isOurPage(senderFrame, window.contents)) throw new Error('refused')
    const { answer } = await answering
    return answer(String(name), parameters)
  })
}
