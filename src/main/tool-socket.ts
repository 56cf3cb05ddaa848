import type { Socket } from 'node:net'
import { join } from 'node:path'
import { callingProgram } from '../node/calling-program'
import { createRunProgram } from '../node/run-program'
import { SocketPeers } from '../node/socket-peers'
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
  if (place.folder !== undefined) return SocketServer.open(place, service, { identify: identifyPrograms() })
  const { writeSocketSecret } = await import('../node/socket-proof')
  return SocketServer.open(place, service, { secret: writeSocketSecret(join(home, socketSecretFile)) })
}

/** On Linux alone: elsewhere the system does not say to Node who is at the other end. */
function identifyPrograms() {
  if (process.platform !== 'linux') return undefined
  const peers = new SocketPeers(createRunProgram(process.env))
  return async (socket: Socket) => {
    const pid = await peers.pidOf(socket)
    return pid === undefined ? undefined : callingProgram(pid)
  }
}
