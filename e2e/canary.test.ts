import { type App, call, homeOf } from './app'
import type { Browser } from './browser'
import type { Session } from './desktop'
import { addProvider, approve, beginLogin, expect, keptItems, test } from './scene'
import { readFolder, tapIpc, tapWire, watchCommandLines } from './taps'

/** Secrets by what they are, collected where only a test can look: on the wire, in the browser and in the keyring. */
type Marks = Record<string, string>

test('a login and a refresh leave no secret in logs, files, IPC, state, or on a command line', async ({
  session,
  provider,
  systemBrowser,
  app,
}) => {
  test.slow()
  const output = collectOutput(app)
  const wire = await tapWire(app)
  const ipc = await tapIpc(app)
  const asked = collectRequests(systemBrowser)
  const commandLines = watchCommandLines()
  const card = app.window.getByRole('article', { name: /Ada Lovelace/ })

  await addProvider(app.window, provider)
  await approve(await beginLogin(app, systemBrowser))
  await card.waitFor()
  const marks: Marks = await keptSecrets(session, 'first')
  await app.window.getByRole('button', { name: 'Refresh Ada Lovelace' }).click()
  await expect(card).toContainText('Last refreshed')
  Object.assign(marks, await keptSecrets(session, 'second'))
  const state = await call(app, 'getState', {})
  const details = await call(app, 'getSessionDetails', { sessionId: state.sessions[0]?.id ?? '' })
  const shown = await app.window.content()
  const payloads = await ipc()

  for (const body of await wire()) collect(marks, new URLSearchParams(body), ['code', 'code_verifier', 'refresh_token'])
  for (const url of asked) collect(marks, url.searchParams, ['state', 'code'])
  expect(Object.keys(marks)).toEqual(
    expect.arrayContaining([
      'code',
      'code_verifier',
      'state',
      'nonce',
      'first refreshToken',
      'second accessToken',
      'first idToken',
    ]),
  )

  await app.close()
  const places: Record<string, string> = {
    state: JSON.stringify(state),
    details: JSON.stringify(details),
    page: shown,
    ipc: payloads.join('\n'),
    'command lines': commandLines.stop().join('\n'),
    output: output.text,
    ...readFolder(homeOf(session)),
  }
  expect(payloads.length).toBeGreaterThan(5)
  expect(places['command lines']).toContain('/start/')
  expect(Object.keys(places).some((path) => path.endsWith('postern.jsonl'))).toBe(true)
  const found = Object.entries(places).flatMap(([place, text]) =>
    Object.entries(marks).flatMap(([what, secret]) => (text.includes(secret) ? [`${what} in ${place}`] : [])),
  )
  expect(found).toEqual([])
})

function collect(marks: Marks, values: URLSearchParams, names: readonly string[]): void {
  for (const name of names) {
    const value = values.get(name)
    if (value && value.length >= 16) marks[name] = value
  }
}

/** Every address that the browser asks for, with `state` and `code` in them. */
function collectRequests({ context }: Browser): URL[] {
  const asked: URL[] = []
  context.on('request', (request) => asked.push(new URL(request.url())))
  return asked
}

function collectOutput({ electron }: App): { text: string } {
  const output = { text: '' }
  for (const stream of [electron.process().stdout, electron.process().stderr]) {
    stream?.on('data', (data) => {
      output.text += data
    })
  }
  return output
}

async function keptSecrets(session: Session, prefix: string): Promise<Marks> {
  const record = JSON.parse((await keptItems(session))[0]?.secret ?? '{}')
  return {
    [`${prefix} refreshToken`]: record.refreshToken,
    [`${prefix} accessToken`]: record.accessTokens[0].value,
    [`${prefix} idToken`]: record.idToken,
    [`${prefix} signature of the ID token`]: record.idToken.split('.')[2],
    // A refreshed ID token has none.
    ...(record.claims.nonce ? { nonce: record.claims.nonce } : {}),
  }
}
