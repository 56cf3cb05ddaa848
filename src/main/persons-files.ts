import { readFile, stat, writeFile } from 'node:fs/promises'
import { type BrowserWindow, dialog } from 'electron'
import { LoginError } from '../core/login-error'
import { quote } from '../shared/reason'
import type { Text } from '../shared/text/text'

/** Files that a person chooses in the system's own dialog. The window never learns their content by itself. */
export interface PersonsFiles {
  /** A text file of at most `limit` bytes; `undefined` when none was chosen. @throws {LoginError} `storage_failed` */
  openText(limit: number): Promise<{ readonly content: string } | 'too_large' | undefined>
  /** False when no place was chosen. @throws {LoginError} `storage_failed` */
  saveProfiles(name: string, content: string): Promise<boolean>
  /** What the inspector exports. False when no place was chosen. @throws {LoginError} `storage_failed` */
  saveReport(name: string, content: string): Promise<boolean>
  /** The path of a certificate file. */
  choosePem(): Promise<string | undefined>
}

/** @param window that the dialogs belong to */
export function createPersonsFiles(window: () => BrowserWindow | null | undefined, text: Text): PersonsFiles {
  const choose = async (title: string, name: string, extensions: string[]): Promise<string | undefined> => {
    const owner = window()
    const options: Electron.OpenDialogOptions = { title, properties: ['openFile'], filters: [{ name, extensions }] }
    const { filePaths } = await (owner ? dialog.showOpenDialog(owner, options) : dialog.showOpenDialog(options))
    return filePaths[0]
  }
  const save = async (name: string, content: string, how: Electron.SaveDialogOptions): Promise<boolean> => {
    const owner = window()
    const options = { defaultPath: name, ...how }
    const { filePath } = await (owner ? dialog.showSaveDialog(owner, options) : dialog.showSaveDialog(options))
    if (!filePath) return false
    // Further parameters of a profile may be nobody else's business, nor is who signed in where.
    await writeFile(filePath, content, { mode: 0o600 }).catch((error) => {
      throw failed(filePath, error)
    })
    return true
  }

  return {
    openText: async (limit) => {
      const path = await choose(text('files.import'), text('files.profiles'), ['json'])
      if (path === undefined) return undefined
      try {
        return (await stat(path)).size > limit ? 'too_large' : { content: await readFile(path, 'utf8') }
      } catch (error) {
        throw failed(path, error)
      }
    },
    saveProfiles: (name, content) =>
      save(name, content, {
        title: text('files.export'),
        filters: [{ name: text('files.profiles'), extensions: ['json'] }],
      }),
    saveReport: (name, content) => save(name, content, {}),
    choosePem: () => choose(text('files.ca'), text('files.certificates'), ['pem', 'crt', 'cer']),
  }
}

const failed = (path: string, error: unknown) =>
  new LoginError('storage_failed', quote(path, String((error as NodeJS.ErrnoException).code)))
