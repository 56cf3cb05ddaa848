import { chmodSync, lstatSync, mkdirSync, rmSync } from 'node:fs'
import { connect, type Server } from 'node:net'
import { LoginError } from '../core/login-error'
import { because, quote } from '../shared/reason'
import { checkFolder, type SocketPlace } from './socket-place'

/**
 * Binds a server to its place, for this person alone.
 *
 * What an app that was killed has left there is taken away, but only when nobody answers on it.
 *
 * @throws {LoginError} `socket_unusable`
 */
export async function bindSocket(server: Server, { path, folder }: SocketPlace): Promise<void> {
  try {
    if (folder !== undefined) await prepareFolder(folder, path)
    await listen(server, path)
    if (folder !== undefined) chmodSync(path, 0o600)
  } catch (error) {
    if (error instanceof LoginError) throw error
    const { code = 'unknown error' } = error as NodeJS.ErrnoException
    throw new LoginError('socket_unusable', quote(path, code), { cause: error })
  }
}

async function prepareFolder(folder: string, path: string): Promise<void> {
  const stat = lstatSync(folder, { throwIfNoEntry: false })
  if (!stat) mkdirSync(folder, { recursive: true, mode: 0o700 })
  // One of ours that was left open can be closed; all else is refused below.
  else if (stat.isDirectory() && stat.uid === process.getuid?.()) chmodSync(folder, 0o700)
  checkFolder(folder)
  const left = lstatSync(path, { throwIfNoEntry: false })
  if (!left) return
  if (left.isSocket() && (await isAnswered(path)))
    throw new LoginError('socket_unusable', because('reason.path_in_use', { path }))
  rmSync(path)
}

function isAnswered(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code !== 'ECONNREFUSED' && code !== 'ENOENT'))
  })
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, () => {
      server.off('error', reject)
      resolve()
    })
  })
}
