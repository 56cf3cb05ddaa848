import { execSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { browserCommand } from './browser-process'
import { createBrowserRun } from './browser-run'
import type { InstalledBrowser } from './browsers'

const signal = new AbortController().signal

/** A browser that is a shell script. */
async function runOf(script: string) {
  const folder = mkdtempSync(join(tmpdir(), 'lab-browser-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const program = join(folder, 'browser')
  writeFileSync(program, `#!/bin/sh\n${script}\n`)
  chmodSync(program, 0o755)
  const options = { scheme: 's', origin: 'http://127.0.0.1:1', isRoot: false, env: process.env, patience: 10_000 }
  const run = await createBrowserRun({ name: 'Firefox', family: 'firefox', program }, options)
  const told = (name: string) => {
    const path = join(dirname(program), name)
    return existsSync(path) ? readFileSync(path, 'utf8').trim() : ''
  }
  return { run, told }
}

/** One that has ended may lie there until whoever inherited it has looked: state Z. */
const isRunning = (pid: number) =>
  !['Z', ''].includes(execSync(`ps -o state= -p ${pid} || true`, { encoding: 'utf8' }).trim())

test.skipIf(process.platform === 'win32')(
  'a browser ends with all that it has started, even what does not heed the signal, and its folder goes',
  async () => {
    const { run, told } = await runOf(
      '(trap "" TERM; sleep 60) & echo $! > "$(dirname "$0")/child"; echo "$2" > "$(dirname "$0")/profile"; wait',
    )
    await run.open('http://127.0.0.1:1/')
    await expect.poll(() => told('profile')).not.toBe('')
    expect(existsSync(told('profile'))).toBe(true)
    await run.end()
    await expect.poll(() => isRunning(Number(told('child')))).toBe(false)
    expect(existsSync(told('profile'))).toBe(false)
  },
)

test.skipIf(process.platform === 'win32')(
  'it is warm once it has asked for a page, and not where Cancel came before',
  async () => {
    const { run } = await runOf('curl --silent --output /dev/null "$3"')
    onTestFinished(() => run.end())
    expect(await run.warmUp(signal)).toBe(true)
    expect(await run.warmUp(AbortSignal.abort())).toBe(false)
  },
)

test('one that is not there cannot be opened', async () => {
  const gone: InstalledBrowser = { name: 'Firefox', family: 'firefox', program: '/nowhere/firefox' }
  const options = { scheme: 's', origin: 'http://127.0.0.1:1', isRoot: false, env: process.env, patience: 10_000 }
  const run = await createBrowserRun(gone, options)
  await expect(run.warmUp(signal)).rejects.toThrow('ENOENT')
  await run.end()
})

test.each<[InstalledBrowser['family'], NodeJS.Platform, readonly string[]]>([
  ['safari', 'darwin', ['open', '-a', 'B', 'http://x/']],
  ['firefox', 'win32', ['/b', '--wait-for-browser', '--profile', 'p', 'http://x/']],
  ['firefox', 'linux', ['/b', '--profile', 'p', 'http://x/']],
  ['chromium', 'win32', ['/b', '--profile', 'p', 'http://x/']],
])('how %s opens an address on %s', (family, platform, expected) => {
  expect(browserCommand({ name: 'B', family, program: '/b' }, ['--profile', 'p'], 'http://x/', platform)).toEqual(
    expected,
  )
})
