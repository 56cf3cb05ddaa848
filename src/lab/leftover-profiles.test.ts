import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { profilePrefix, removeLeftoverProfiles } from './leftover-profiles'

/** A process that waits, and is given a word. */
function waitWith(word: string) {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1_000)', '--', word], { stdio: 'ignore' })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

async function folderOf(owner: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), profilePrefix(owner)))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

test('a browser whose Postern was killed is ended, and its folder goes; what is in use stays', async () => {
  const killed = waitWith('postern')
  const owner = killed.pid ?? 0
  const [left, used] = [await folderOf(owner), await folderOf(process.pid)]
  const browsers = [waitWith(`--user-data-dir=${left}`), waitWith(`--user-data-dir=${used}`)] as const
  const list = async () => [...browsers].map(({ pid = 0, spawnargs }) => ({ pid, words: spawnargs }))

  await removeLeftoverProfiles(list)
  expect([left, used].map((folder) => existsSync(folder))).toEqual([true, true])

  killed.kill('SIGKILL')
  await once(killed, 'exit')
  const ended = once(browsers[0], 'exit')
  await removeLeftoverProfiles(list)
  expect((await ended)[1]).toBe('SIGKILL')
  expect([left, used].map((folder) => existsSync(folder))).toEqual([false, true])
  expect(browsers[1].exitCode ?? browsers[1].signalCode).toBeNull()
})
