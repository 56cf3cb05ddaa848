import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { LoginError } from '../core/login-error'
import { said } from '../testing/said'
import { createBrowserOpener } from './browser-opener'

const url = 'https://example.com/authorize?state=MARKED&x=$(id)'
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postern-opener-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function program(name: string, script: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, `#!/bin/sh\n${script}\n`)
  await chmod(path, 0o755)
  return path
}

const neverExternal = () => Promise.reject(new Error('not on Linux'))
const onLinux = (env: Record<string, string>, grace = 10_000) =>
  createBrowserOpener({
    platform: 'linux',
    env: { PATH: `${folder}:/usr/bin:/bin`, ...env },
    openExternal: neverExternal,
    grace,
  })

async function failure(opened: Promise<void>): Promise<LoginError> {
  const error = await opened.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(LoginError)
  expect(error).toMatchObject({ code: 'browser_failed' })
  expect(JSON.stringify([error, String(error), (error as LoginError).cause])).not.toContain('MARKED')
  return error as LoginError
}

describe('on Linux', () => {
  test('xdg-open gets the address as one argument, in a clean environment of its own', async () => {
    const out = join(folder, 'seen')
    await program('xdg-open', `printf '%s\\n' "$#" "$1" "$PWD" "$HOME" "$CHROME_DESKTOP" > '${out}'`)
    await onLinux({ HOME: '/home/ada', CHROME_DESKTOP: 'postern.desktop' }).open(url)
    expect((await readFile(out, 'utf8')).split('\n')).toEqual(['1', url, '/', '/home/ada', '', ''])
  })

  test('$BROWSER comes first, one after the other until one works', async () => {
    const out = join(folder, 'chosen')
    await program('xdg-open', `echo xdg-open > '${out}'`)
    await program('works', `echo "$0" "$@" > '${out}'`)
    await onLinux({ BROWSER: 'missing:false:works --new %s' }).open(url)
    expect(await readFile(out, 'utf8')).toBe(`${join(folder, 'works')} --new ${url}\n`)
  })

  test('a command that is given comes before $BROWSER', async () => {
    const out = join(folder, 'given')
    const given = await program('given-browser', `printf '%s' "$2 $1" > '${out}'`)
    await onLinux({ BROWSER: '/nowhere' }).open(url, `${given} --private-window`)
    expect(await readFile(out, 'utf8')).toBe(`${url} --private-window`)
  })

  test('a $BROWSER that fails is not replaced by another browser', async () => {
    await program('xdg-open', 'exit 0')
    const error = await failure(onLinux({ BROWSER: 'missing:false' }).open(url))
    expect(said(error)).toBe('missing is not installed; false ended with code 1')
  })

  test.each([
    ['exit 2', 'xdg-open: something was not found (code 2)'],
    ['exit 3', 'xdg-open: no browser was found (code 3)'],
    ['exit 4', 'xdg-open: the browser did not start (code 4)'],
    ['exit 127', 'xdg-open: a program it needs was not found (code 127)'],
    ['exit 9', 'xdg-open ended with code 9'],
    ['kill -9 $$', 'xdg-open was ended by SIGKILL'],
  ])('a failing xdg-open is noticed: %s', async (script, detail) => {
    await program('xdg-open', script)
    expect(said(await failure(onLinux({}).open(url)))).toBe(detail)
  })

  test('a missing or forbidden program is noticed', async () => {
    expect(said(await failure(onLinux({ PATH: '/nowhere' }).open(url)))).toBe('xdg-open is not installed')
    const path = await program('forbidden', '')
    await chmod(path, 0o644)
    expect(said(await failure(onLinux({ BROWSER: path }).open(url)))).toBe(`${path} may not be started`)
  })

  test('a program that still runs after the grace is taken to have opened it, and is left alone', async () => {
    await program('xdg-open', 'exec sleep 30')
    const children: ChildProcess[] = []
    const options: SpawnOptions[] = []
    const opener = createBrowserOpener({
      ...{ platform: 'linux', env: { PATH: `${folder}:/usr/bin:/bin` }, openExternal: neverExternal, grace: 100 },
      spawn(file, args, given) {
        const child = spawn(file, args, given)
        vi.spyOn(child, 'unref')
        children.push(child)
        options.push(given)
        return child
      },
    })
    await opener.open(url)
    expect(options[0]).toMatchObject({ detached: true, stdio: 'ignore' })
    expect(options[0]?.shell).toBeUndefined()
    expect(children[0]?.unref).toHaveBeenCalled()
    expect(children[0]?.exitCode).toBeNull()
    children[0]?.kill()
  })

  test('a $BROWSER that cannot be read is said so', async () => {
    expect(said(await failure(onLinux({ BROWSER: '"firefox' }).open(url)))).toBe(
      '$BROWSER cannot be read: a quote is not closed',
    )
  })
})

describe('elsewhere', () => {
  test.each(['darwin', 'win32'] as const)(
    '%s: the system is asked, and its failure is told without the address',
    async (platform) => {
      const openExternal = vi.fn(() => Promise.resolve())
      const opener = createBrowserOpener({ platform, env: { BROWSER: 'false' }, openExternal })
      await opener.open(url)
      expect(openExternal).toHaveBeenCalledExactlyOnceWith(url)
      openExternal.mockRejectedValueOnce(new Error(`Failed to open ${url} (0x2)`))
      expect((await failure(opener.open(url))).detail).toBe('Failed to open … (0x2)')
    },
  )

  test('Windows: an address that it would cut is refused', async () => {
    const openExternal = vi.fn()
    const opener = createBrowserOpener({ platform: 'win32', env: {}, openExternal })
    expect(said(await failure(opener.open(`${url}${'x'.repeat(2_100)}`)))).toContain('2,150 characters')
    expect(openExternal).not.toHaveBeenCalled()
  })
})

test.each(['file:///etc/passwd', 'javascript:alert(1)', 'postern:/callback', '--help', '', 'vscode://x', 'ftp://x/'])(
  'only addresses of the web are opened: %s',
  async (address) => {
    const openExternal = vi.fn()
    const launched = vi.fn()
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      const opener = createBrowserOpener({ platform, env: {}, openExternal, spawn: launched })
      await expect(opener.open(address)).rejects.toMatchObject({ code: 'browser_failed' })
    }
    expect(openExternal).not.toHaveBeenCalled()
    expect(launched).not.toHaveBeenCalled()
  },
)
