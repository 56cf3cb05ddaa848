import { startApp } from './app'
import { appProcess, endApp, postern } from './command'
import { openToTools, test } from './command-scene'
import { expect, keptItems } from './scene'

test('signs in with the app not running, gives the token, and signs out', async ({ session, addProfile, logIn }) => {
  test.slow()
  await addProfile(openToTools)
  const login = await logIn()
  expect(login.out).toBe('Signed in as Ada Lovelace with Test.\n')
  expect(login.err).toMatch(/Waiting for your browser/)

  const token = await postern(session, ['token'])
  expect(token).toMatchObject({ code: 0, err: '' })
  const [item] = await keptItems(session)
  const kept = JSON.parse(item?.secret ?? '{}') as { accessTokens: { value: string }[]; refreshToken: string }
  expect(token.out).toBe(`${kept.accessTokens[0]?.value}\n`)
  const asJson = await postern(session, ['token', 'Test', '--json'])
  expect(JSON.parse(asJson.out)).toMatchObject({ ok: true, value: { tokenType: 'bearer' } })
  expect(asJson.out + token.out).not.toContain(kept.refreshToken)

  const status = await postern(session, ['status'])
  expect(status.out).toContain('  Ada Lovelace: active')
  expect(await postern(session, ['logout'])).toEqual({ code: 0, out: '', err: 'Ada Lovelace is signed out.\n' })
  expect(await keptItems(session)).toEqual([])
  const gone = await postern(session, ['token', '--json'])
  expect(gone).toMatchObject({ code: 43, err: '' })
  expect(JSON.parse(gone.out)).toMatchObject({
    ok: false,
    error: { code: 'interaction_required', detail: 'session_unknown' },
  })
})

test.describe('with short-lived tokens', () => {
  test.use({ providerOptions: ['--access-token-seconds', '2'] })

  test('without a display a killed app starts anew and refreshes, and gives way to a window', async ({
    session,
    addProfile,
    logIn,
  }) => {
    test.slow()
    await addProfile(openToTools)
    await logIn()
    const first = await postern(session, ['token'])
    await endApp(session, 'SIGKILL')
    // Until it has expired.
    await new Promise((resolve) => setTimeout(resolve, 2_000))

    const tokens = await Promise.all([1, 2, 3].map(() => postern(session, ['token'], { noDisplay: true })))
    const headless = appProcess(session)
    expect(headless).toBeDefined()
    for (const token of tokens) {
      expect(token).toMatchObject({ code: 0, err: '' })
      expect(token.out).not.toBe(first.out)
    }

    const app = await startApp(session)
    await expect(app.window.getByRole('article', { name: /Ada Lovelace/ })).toBeVisible()
    expect(appProcess(session)).not.toBe(headless)
    expect((await postern(session, ['token'])).code).toBe(0)
    await app.close()
  })
})

test('an app without a display gives way to one that login starts where there is a display', async ({
  session,
  addProfile,
  logIn,
}) => {
  test.slow()
  await addProfile(openToTools, { noDisplay: true })
  const headless = appProcess(session)
  expect(headless).toBeDefined()
  await logIn()
  expect(appProcess(session)).not.toBe(headless)
  // It stays, also for who has no display.
  const windowed = appProcess(session)
  expect(await postern(session, ['token'], { noDisplay: true })).toMatchObject({ code: 0, err: '' })
  expect(appProcess(session)).toBe(windowed)
})

test('an app that is killed while it answers is started anew, once', async ({ session }) => {
  expect((await postern(session, ['status'])).code).toBe(0)
  const before = appProcess(session)
  // It takes the connection and says nothing, until it dies.
  process.kill(before ?? 0, 'SIGSTOP')
  const asking = postern(session, ['status', '--json'])
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  await endApp(session, 'SIGKILL')
  expect(await asking).toMatchObject({ code: 0, err: '' })
  expect(appProcess(session)).not.toBe(before)
})

test('what goes wrong has its own exit code, and stdout stays empty', async ({ session }) => {
  for (const [line, code] of [
    [['token'], 4],
    [['token', '--nonsense'], 2],
    [['login', 'nobody'], 4],
    [['profile', 'add', 'x', '--issuer', 'http://example.com', '--client-id', 'c'], 3],
  ] as const) {
    const ended = await postern(session, line, { noDisplay: true })
    expect(ended).toMatchObject({ code, out: '' })
    expect(ended.err).not.toBe('')
  }
})

test('the window is refused what only tools may ask', async ({ app }) => {
  const answer = await app.window.evaluate(() =>
    (window as unknown as { postern: { call(name: string, parameters: unknown): Promise<unknown> } }).postern.call(
      'getToken',
      {},
    ),
  )
  expect(answer).toMatchObject({ ok: false, error: { code: 'not_allowed' } })
})
