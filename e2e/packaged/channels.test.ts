import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { call, startApp } from '../app'
import { postern } from '../command'
import type { Session } from '../desktop'
import { expect, test } from '../scene'
import { packagedProgram } from './packages'
import { startProgram } from './program'

/** As a person has it, who names no folder. */
const noHome = { POSTERN_HOME: '' }

test('the packaged Postern and a checkout run side by side, each with its files, its socket, its command and its scheme', async ({
  session,
}) => {
  test.setTimeout(120_000)
  const release = await packagedProgram('release')
  const packaged = startProgram(release, session, ['--background'], noHome)
  const command = join(dirname(release), 'resources', 'bin', 'postern')
  const env = { ...session.env, ...noHome }
  const askPackaged = (...args: string[]) => spawnSync(command, args, { env, encoding: 'utf8' })
  await expect.poll(() => existsSync(socketOf(session, 'default'))).toBe(true)
  const checkout = await startApp(session, noHome)
  try {
    await call(checkout, 'addProfile', {
      kind: 'oidc',
      name: 'Of the checkout',
      issuer: 'https://id.example/',
      clientId: 'c',
    })
    const added = askPackaged('profile', 'add', 'Of-the-package', '--issuer', 'https://id.example/', '--client-id', 'c')
    expect(added.status, added.stderr).toBe(0)
    const ofCheckout = await postern(session, ['profile', 'list', '--json'], { env: noHome })
    expect(namesIn(ofCheckout.out)).toEqual(['Of the checkout'])
    expect(namesIn(askPackaged('profile', 'list', '--json').stdout)).toEqual(['Of-the-package'])
    expect(
      readdirSync(join(session.env['XDG_CONFIG_HOME'] ?? ''))
        .filter((name) => /^Postern/.test(name))
        .sort(),
    ).toEqual(['Postern', 'Postern Dev'])
    expect(existsSync(socketOf(session, 'dev'))).toBe(true)

    await call(checkout, 'registerScheme', {})
    spawnSync('xdg-open', ['dev.postern.app.dev:/lab?probe=x#no'], { env })
    await expect.poll(async () => (await call(checkout, 'getState', {})).turnedAwayLinks.length).toBe(1)
    const log = join(session.env['XDG_CONFIG_HOME'] ?? '', 'Postern', 'log', 'postern.jsonl')
    expect(existsSync(log) ? readFileSync(log, 'utf8') : '').not.toContain('deep_link')
  } finally {
    await checkout.close()
    await packaged.stop()
  }
})

const socketOf = ({ env }: Session, name: string) => join(env['XDG_RUNTIME_DIR'] ?? '', 'postern', `${name}.sock`)

const namesIn = (json: string): string[] =>
  (JSON.parse(json) as { value: { name: string }[] }).value.map(({ name }) => name)
