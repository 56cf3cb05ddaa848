import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { JournalEvent } from '../src/shared/journal-event'
import { postern, type Running, startPostern } from './command'
import { openToTools, test } from './command-scene'
import type { Session } from './desktop'
import { appFolder } from './environment'
import type { Provider } from './provider'
import { approveCode, expect, keptItems } from './scene'
import { watchCommandLines } from './taps'

const noDisplay = { noDisplay: true }

async function keptSecrets(session: Session): Promise<string[]> {
  const [item] = await keptItems(session)
  const { accessTokens, idToken, refreshToken } = JSON.parse(item?.secret ?? '{}')
  return [accessTokens[0].value, idToken, refreshToken]
}

test('without a display: by a code typed elsewhere, and by an address pasted; nothing secret on a command line', async ({
  session,
  provider,
  systemBrowser,
  addProfile,
}) => {
  test.slow()
  const commandLines = watchCommandLines()
  await addProfile(openToTools, noDisplay)

  const device = startPostern(session, ['login', '--redirect', 'device'], noDisplay)
  const userCode = await device.told(/type this code: (\S+)/)
  const page = await approveCode(systemBrowser, await device.told(/(http\S+activate)\s/), userCode)
  expect(await device.ended).toMatchObject({ code: 0, out: 'Signed in as Ada Lovelace with Test.\n' })
  const secrets = [userCode, ...(await keptSecrets(session))]

  const pasted = startPostern(session, ['login', '--redirect', 'paste'], noDisplay)
  const link = await pasted.told(/(http\S+authorize\?\S+)\n/)
  pasted.type('http://127.0.0.1:17823/callback?code=forged&state=forged')
  await pasted.told(/(paste_\w+|state_\w+):/)
  const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('/callback?'))
  // The provider knows this browser by now, so it answers at once, and nobody listens where that leads.
  await page.goto(link).catch(() => {})
  const answer = (await failed).url()
  pasted.type(answer)
  expect(await pasted.ended).toMatchObject({ code: 0, out: 'Signed in as Ada Lovelace with Test.\n' })
  const { searchParams } = new URL(answer)
  secrets.push(searchParams.get('code') ?? '', searchParams.get('state') ?? '', ...(await keptSecrets(session)))

  const token = (await postern(session, ['token'], noDisplay)).out.trim()
  expect(secrets).toContain(token)
  const who = await postern(session, ['api', `${provider.issuer}userinfo`], noDisplay)
  expect(who).toMatchObject({ code: 0, out: expect.stringContaining('Ada Lovelace') })
  const lines = commandLines.stop().join('\n')
  expect(lines).toContain('postern.cjs login --redirect paste')
  for (const secret of secrets) {
    expect(secret.length).toBeGreaterThan(7)
    expect(lines).not.toContain(secret)
  }
})

/** A “browser” that writes down where it was sent, and goes nowhere. */
const writingBrowser = (file: string) => `sh -c 'printf %%s "$1" > "$2"' sh %s ${file}`
/** One in which Ada signs in at once. */
const scriptedBrowser = [
  process.execPath,
  '--import',
  fileURLToPath(import.meta.resolve('tsx')),
  join(appFolder, 'bench', 'person.ts'),
]
  .map((word) => `'${word}'`)
  .join(' ')

/** The authorization request that the browser would have been sent to. */
async function requestOf(file: string): Promise<URLSearchParams> {
  await expect.poll(() => readFileSync(file, { encoding: 'utf8', flag: 'a+' })).not.toBe('')
  const { headers } = await fetch(readFileSync(file, 'utf8'), { redirect: 'manual' })
  return new URL(headers.get('location') ?? '').searchParams
}

async function cancelled(login: Running): Promise<void> {
  login.interrupt()
  expect(await login.ended).toMatchObject({ code: 33, out: '' })
}

test('the options of a login: browser, prompt, invitation, hint, time limit, trace; Ctrl-C cancels', async ({
  session,
  addProfile,
}) => {
  test.slow()
  await addProfile(openToTools)
  const file = join(session.home, 'address')
  const invitation = 'https://app.example/join?invitation=ticket-1&organization=org_1&organization_name=One'
  const options = ['--prompt', 'login', '--login-hint', 'ada@example.com', '--invitation', invitation]
  const login = startPostern(session, ['login', '--browser', writingBrowser(file), ...options])
  expect(Object.fromEntries(await requestOf(file))).toMatchObject({
    prompt: 'login',
    login_hint: 'ada@example.com',
    invitation: 'ticket-1',
    organization: 'org_1',
  })
  await cancelled(login)

  const late = await postern(session, ['login', '--browser', writingBrowser(file), '--timeout', '1', '--json'])
  expect(late).toMatchObject({ code: 32, out: expect.stringContaining('"code":"redirect_timeout"') })
  const { value } = JSON.parse((await postern(session, ['status', '--json'])).out)
  expect(value.sessions).toEqual([])

  const traced = await postern(session, ['login', '--browser', scriptedBrowser, '--trace'])
  expect(traced).toMatchObject({ code: 0, out: 'Signed in as Ada Lovelace with Test.\n' })
  const events = traced.err.split('\n').filter((line) => line.startsWith('{'))
  const names = events.map((line) => (JSON.parse(line) as JournalEvent & { name?: string }).name)
  expect(names).toEqual(expect.arrayContaining(['redirect_received', 'tokens_received', 'session_saved']))
  for (const secret of await keptSecrets(session)) expect(traced.err).not.toContain(secret)
})

test('a log out is what it was told to be: here alone, at the provider, of all', async ({
  session,
  provider,
  addProfile,
}) => {
  test.slow()
  await addProfile(openToTools)
  const logInAtOnce = async () => {
    expect((await postern(session, ['login', '--browser', scriptedBrowser])).code).toBe(0)
    const [, , refreshToken = ''] = await keptSecrets(session)
    return refreshToken
  }
  const isGood = (refreshToken: string) => answersTo(provider, refreshToken)

  const left = await logInAtOnce()
  const local = await postern(session, ['logout', '--local', '--json'])
  expect(JSON.parse(local.out)).toMatchObject({ ok: true, value: [{ revoked: 'not_asked', browser: 'not_asked' }] })
  expect(await keptItems(session)).toEqual([])
  expect(await isGood(left)).toBe(true)

  const taken = await logInAtOnce()
  expect((await postern(session, ['logout', '--revoke'])).code).toBe(0)
  expect(await keptItems(session)).toEqual([])
  expect(await isGood(taken)).toBe(false)

  await logInAtOnce()
  expect((await postern(session, ['profile', 'add', 'Other', ...otherwise(provider)])).code).toBe(0)
  expect((await postern(session, ['login', 'other', '--browser', scriptedBrowser])).code).toBe(0)
  expect(await keptItems(session)).toHaveLength(2)
  const all = await postern(session, ['logout', '--all', '--json'])
  expect(JSON.parse(all.out).value).toMatchObject([{ revoked: 'yes' }, { revoked: 'yes' }])
  expect(await keptItems(session)).toEqual([])
  expect(await postern(session, ['logout'])).toMatchObject({ code: 5, out: '' })
})

const otherwise = ({ issuer, clientId }: Provider) => ['--issuer', issuer, '--client-id', clientId]

/** Whether the provider still gives tokens for it. */
async function answersTo({ issuer, clientId }: Provider, refreshToken: string): Promise<boolean> {
  const body = new URLSearchParams({ grant_type: 'refresh_token', client_id: clientId, refresh_token: refreshToken })
  const metadata = await fetch(`${issuer}.well-known/openid-configuration`)
  const { token_endpoint } = (await metadata.json()) as { token_endpoint: string }
  const { status } = await fetch(token_endpoint, { method: 'POST', body })
  if (status !== 200 && status !== 403) throw new Error(`HTTP ${status}`)
  return status === 200
}

test('a log out everywhere waits for the browser, and says that it came back', async ({
  session,
  systemBrowser,
  addProfile,
  logIn,
}) => {
  test.slow()
  await addProfile(openToTools)
  await logIn()
  const out = systemBrowser.nextPage()
  const logout = postern(session, ['logout', '--everywhere'])
  await (await out).getByRole('button', { name: 'Sign out' }).click()
  expect(await logout).toEqual({
    code: 0,
    out: '',
    err: [
      'Ada Lovelace is signed out.',
      'Your browser opens to sign you out there too. Ctrl-C ends the waiting.',
      'Your browser came back: you are signed out there.',
      '',
    ].join('\n'),
  })
  expect(await keptItems(session)).toEqual([])
})
