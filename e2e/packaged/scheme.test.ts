import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Choice, ScriptedPerson } from '../../src/practice/scripted-person'
import { call, homeOf } from '../app'
import type { Session } from '../desktop'
import { test as base, expect, keptItems } from '../scene'
import { makePackages, type Packages } from './packages'
import { type DrivenProgram, driveProgram } from './program'

const scheme = 'dev.postern.app.test'

const test = base.extend<object, { packages: Packages }>({
  packages: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from here
    async ({}, use) => use(await makePackages()),
    { scope: 'worker', timeout: 300_000 },
  ],
})

for (const opener of [['xdg-open'], ['gio', 'open']] as const) {
  test(`the packaged program signs in by a link that comes by ${opener.join(' ')}, running or not`, async ({
    packages,
    session,
    provider,
  }) => {
    const program = await driveProgram(packages.e2e, session, { BROWSER: browserThatTellsIts(session) })
    try {
      const { issuer, clientId } = provider
      await call(program, 'addProfile', { kind: 'oidc', name: 'Test provider', issuer, clientId, redirect: 'scheme' })
      await call(program, 'registerScheme', {})
      expect(handlerOf(session)).toContain(packages.e2e)

      await openLink(session, opener, await approve(session, program, { account: 'ada' }))
      await expect(program.window.getByRole('article', { name: /Ada Lovelace/ })).toContainText('Signed in')
      expect(await keptItems(session)).toHaveLength(1)

      const redirect = await approve(session, program, { account: 'grace' })
      await program.stop()
      expect(fileOf(session, 'sessions.json')).not.toContain('Grace Hopper')
      await openLink(session, opener, redirect)
      await expect.poll(() => fileOf(session, 'sessions.json')).toContain('Grace Hopper')
      await expect.poll(async () => (await keptItems(session)).length).toBe(2)
    } finally {
      await program.stop()
      await endStarted(session)
    }
  })
}

const openedFile = (session: Session) => join(session.home, 'opened')

/** A browser that does nothing but write down where it was sent. */
function browserThatTellsIts(session: Session): string {
  const script = join(session.home, 'browser')
  writeFileSync(script, `#!/bin/sh\nprintf %s "$1" > '${openedFile(session)}'\n`)
  chmodSync(script, 0o755)
  return script
}

/** Begins a sign-in, finishes it in a browser of its own, and gives the link that it ends on. */
async function approve(session: Session, program: DrivenProgram, choice: Choice): Promise<string> {
  writeFileSync(openedFile(session), '')
  const { profiles } = await call(program, 'getState', {})
  await call(program, 'logIn', { profileId: profiles[0]?.id ?? '' })
  const opened = () => readFileSync(openedFile(session), 'utf8')
  await expect.poll(opened).toContain('/start/')
  const answer = await fetch(opened(), { redirect: 'manual' })
  return new ScriptedPerson().approve(answer.headers.get('location') ?? '', choice)
}

/** Has the system open a link. The program that this may start outlives the opener or not, as the system likes. */
async function openLink({ env }: Session, [program, ...args]: readonly [string, ...string[]], link: string) {
  const opener = spawn(program, [...args, link], { env, detached: true, stdio: 'ignore' })
  await once(opener, 'spawn')
}

/** Ends the program that a link has started, which no test holds: its lock says which it is, and outlives it. */
async function endStarted(session: Session): Promise<void> {
  const pid = Number(
    readlinkSync(join(homeOf(session), 'SingletonLock'))
      .split('-')
      .at(-1),
  )
  send(pid, 'SIGTERM')
  await expect.poll(() => send(pid, 0)).toBe(false)
}

/** Whether there was such a process. */
function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}

const handlerOf = (session: Session) =>
  readFileSync(join(session.home, '.local', 'share', 'applications', `${scheme}.desktop`), 'utf8')

function fileOf(session: Session, name: string): string {
  const path = join(homeOf(session), name)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}
