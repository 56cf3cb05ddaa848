import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { createRunProgram, type RunProgram } from './run-program'
import { peerOf, SocketPeers } from './socket-peers'

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

/** A connection from a process of its own, as our end sees it. */
async function connected(): Promise<{ ours: Socket; pid: number | undefined }> {
  const folder = mkdtempSync(join(tmpdir(), 'peers-'))
  const path = join(folder, 's.sock')
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(path, resolve))
  const arrived = new Promise<Socket>((resolve) => server.once('connection', resolve))
  const child = spawn(process.execPath, ['-e', `require('net').connect(${JSON.stringify(path)})`])
  const ours = await arrived
  stops.push(() => {
    child.kill()
    ours.destroy()
    server.close()
    rmSync(folder, { recursive: true })
  })
  return { ours, pid: child.pid }
}

test.runIf(process.platform === 'linux')('finds the process at the other end', async () => {
  const { ours, pid } = await connected()
  expect(await new SocketPeers(createRunProgram(process.env)).pidOf(ours)).toBe(pid)
})

test.runIf(process.platform === 'linux')('one run is for all who came before it began', async () => {
  const { ours } = await connected()
  let runs = 0
  const run: RunProgram = async () => {
    runs += 1
    return { status: 0, output: '' }
  }
  const peers = new SocketPeers(run)
  const first = peers.pidOf(ours)
  await Promise.resolve()
  await Promise.all([first, ...Array.from({ length: 500 }, () => peers.pidOf(ours))])
  expect(runs).toBeLessThanOrEqual(2)
})

test.runIf(process.platform === 'linux')('shows nothing where ss is not there', async () => {
  const { ours } = await connected()
  expect(await new SocketPeers(async () => ({ status: undefined, output: '' })).pidOf(ours)).toBeUndefined()
})

test.each([
  ['the end that belongs to it', '7', 22430],
  ['not its own end', '8', 1],
  ['nobody', '9', undefined],
  ['not a number within another', '', undefined],
])('in the list: %s', (_what, inode, pid) => {
  const list = [
    'u_str ESTAB 0 0 /run/a b/postern.sock 7 * 8 users:(("postern app",pid=1,fd=21))',
    'u_str ESTAB 0 0 * 8 * 7 users:(("curl, (x)",pid=22430,fd=5),("curl",pid=3,fd=5))',
    'u_str ESTAB 0 0 * 70 * 77',
  ].join('\n')
  expect(peerOf(inode, list)).toBe(pid)
})
