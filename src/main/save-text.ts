import { writeFile } from 'node:fs/promises'
import { dialog } from 'electron'
import { LoginError } from '../core/login-error'

/**
 * Asks the person for a file, proposing `path`, and writes the text to it.
 *
 * @returns false where no file was chosen
 * @throws {LoginError} `storage_failed`
 */
export async function saveText(path: string, text: string): Promise<boolean> {
  const { canceled, filePath } = await dialog.showSaveDialog({ defaultPath: path })
  if (canceled || filePath === '') return false
  await writeFile(filePath, text).catch(() => {
    throw new LoginError('storage_failed', filePath)
  })
  return true
}
