import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { type KeyringState, type Session, startDisplay, startSession } from './desktop'

const execFileAsync = promisify(execFile)

/** Calls keytar in a Node of its own within the session. */
async function keytar(session: Session, call: string): Promise<string> {
  const program = `require('keytar').${call}.then(JSON.stringify, String).then((text) => console.log(String(text)))`
  const { stdout } = await execFileAsync(process.execPath, ['-e', program], { env: session.env, timeout: 10_000 })
  return stdout.trim()
}

async function withSession(keyring: KeyringState, use: (session: Session) => Promise<void>, home?: string) {
  const session = await startSession({ keyring, ...(home && { home }) })
  try {
    await use(session)
  } finally {
    await session.stop()
  }
}

const attributes = { service: 'Postern', account: 'ada' }

test('an unlocked keyring keeps a secret that secret-tool reads back', async () => {
  await withSession('unlocked', async (session) => {
    expect(await keytar(session, `setPassword('Postern', 'ada', 'one')`)).toBe('undefined')
    expect(await session.secretToolLookup(attributes)).toBe('one')
    expect(await session.secretToolLookup({ service: 'Postern', account: 'nobody' })).toBeUndefined()
  })
})

test('every item is listed with its secret and attributes', async () => {
  await withSession('unlocked', async (session) => {
    await keytar(session, `setPassword('Postern', 'ada', 'one')`)
    await keytar(session, `setPassword('Postern', 'bob', 'two')`)
    const items = await session.secretToolSearchAll({ service: 'Postern' })
    expect(items.map(({ secret, attributes }) => [attributes['account'], secret]).sort()).toEqual([
      ['ada', 'one'],
      ['bob', 'two'],
    ])
  })
})

test('a locked keyring gives null and takes nothing, and unlocked again still has the item', async () => {
  await withSession('unlocked', async (session) => {
    await keytar(session, `setPassword('Postern', 'ada', 'one')`)
    await session.lock()
    expect(await keytar(session, `getPassword('Postern', 'ada')`)).toBe('null')
    expect(await keytar(session, `setPassword('Postern', 'ada', 'two')`)).toMatch(
      'Cannot create an item in a locked collection',
    )
    expect(await session.secretToolSearchAll(attributes)).toMatchObject([{ secret: undefined }])
    await session.unlock()
    expect(await keytar(session, `getPassword('Postern', 'ada')`)).toBe('"one"')
  })
})

test('a keyring that is locked from the start has an item', async () => {
  await withSession('locked', async (session) => {
    expect(await keytar(session, `setPassword('Postern', 'ada', 'one')`)).toMatch(
      'Cannot create an item in a locked collection',
    )
    expect(await session.secretToolSearchAll({ service: 'postern-desktop' })).toHaveLength(1)
  })
})

test('without a keyring there is a bus but no Secret Service', async () => {
  await withSession('absent', async (session) => {
    expect(session.keyringPid).toBeUndefined()
    expect(await keytar(session, `getPassword('Postern', 'ada')`)).toMatch(
      'The name org.freedesktop.secrets was not provided by any .service files',
    )
  })
})

test('a stopped keyring does not answer until it continues', async () => {
  await withSession('unlocked', async (session) => {
    await keytar(session, `setPassword('Postern', 'ada', 'one')`)
    session.stopKeyring()
    let hasAnswered = false
    const answer = keytar(session, `getPassword('Postern', 'ada')`).finally(() => {
      hasAnswered = true
    })
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(hasAnswered).toBe(false)
    session.continueKeyring()
    expect(await answer).toBe('"one"')
  })
})

test('a home that the caller keeps has the same keyring in the next session', async () => {
  const home = mkdtempSync(join(tmpdir(), 'postern-home-'))
  try {
    await withSession(
      'unlocked',
      async (session) => void (await keytar(session, `setPassword('Postern', 'ada', 'one')`)),
      home,
    )
    await withSession(
      'unlocked',
      async (session) => expect(await session.secretToolLookup(attributes)).toBe('one'),
      home,
    )
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
})

test('stopping leaves no process and no file behind, also with a stopped keyring', async () => {
  const session = await startSession({ keyring: 'unlocked' })
  const display = await startDisplay()
  const socket = `/tmp/.X11-unix/X${display.display.slice(1)}`
  const pid = session.keyringPid ?? 0
  expect(existsSync(socket)).toBe(true)
  session.stopKeyring()
  await session.stop()
  await display.stop()
  expect(() => process.kill(pid, 0)).toThrow('ESRCH')
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith(`postern-desktop-${process.pid}-`))).toEqual([])
  expect(existsSync(socket)).toBe(false)
})
