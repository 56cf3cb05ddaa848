import { join } from 'node:path'
import { findSocketPlace } from '../node/socket-place'
import { socketSecretFile } from '../node/socket-secret-file'
import { SocketServer, type SocketService } from '../node/socket-server'

/**
 * Opens the socket on which tools ask.
 *
 * A pipe of Windows says nothing of who is at the other end, so there a secret of this launch is shared through a file.
 *
 * @throws {LoginError} `socket_unusable`
 */
export async function openToolSocket(home: string, service: SocketService): Promise<SocketServer> {
  const place = findSocketPlace()
  if (place.folder !== undefined) return SocketServer.open(place, service)
  const { writeSocketSecret } = await import('../node/socket-proof')
  return SocketServer.open(place, service, { secret: writeSocketSecret(join(home, socketSecretFile)) })
}
