import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { expect, test } from '@playwright/test'
import { failures } from '../src/shared/failures'
import { appFolder } from './environment'

test('Ctrl-C leaves the doctor its tables, and ends the desktop that it brought', async () => {
  // A group of its own, as a terminal makes one: Ctrl-C goes to all of it.
  const doctor = spawn(process.execPath, ['--import', 'tsx', 'e2e/doctor.ts', '--quick'], {
    cwd: appFolder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const out = text(doctor.stdout)
  let said = ''
  doctor.stderr.on('data', (chunk) => {
    said += chunk
  })
  await expect.poll(() => said, { timeout: 30_000 }).toContain('Link there and back')
  process.kill(-(doctor.pid ?? 0), 'SIGINT')
  const [code] = await once(doctor, 'exit')
  expect(code, said).toBe(failures.lab_found_problems.exitCode)
  expect(await out).toContain('Cancelled, so not all was tried')
  expect(said).not.toContain('Error')
})
