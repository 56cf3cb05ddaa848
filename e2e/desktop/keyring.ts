import { setTimeout as sleep } from 'node:timers/promises'
import { call } from './bus'
import { type Child, startChild } from './child'

const password = 'the password of the test keyring'
const secrets = 'org.freedesktop.secrets'
const defaultCollection = '/org/freedesktop/secrets/aliases/default'

/** Starts the Secret Service on the bus of `env`, its default collection unlocked (and made, where there is none). */
export async function startKeyring(env: NodeJS.ProcessEnv, controlFolder: string): Promise<Child> {
  const args = ['--foreground', '--components=secrets', '--unlock', `--control-directory=${controlFolder}`]
  const keyring = startChild('gnome-keyring-daemon', args, env, password)
  try {
    await Promise.race([until(() => isOnBus(env)), keyring.ended])
    if (await isLocked(env)) throw new Error('the keyring could not be unlocked')
    return keyring
  } catch (error) {
    await keyring.stop()
    throw error
  }
}

/** Locks the default collection as a person's keyring program does. */
export async function lockKeyring(env: NodeJS.ProcessEnv): Promise<void> {
  await call(
    env,
    secrets,
    '/org/freedesktop/secrets',
    'org.freedesktop.Secret.Service.Lock',
    `array:objpath:${defaultCollection}`,
  )
  if (!(await isLocked(env))) throw new Error('the keyring could not be locked')
}

async function isLocked(env: NodeJS.ProcessEnv): Promise<boolean> {
  const get = 'org.freedesktop.DBus.Properties.Get'
  const args = ['string:org.freedesktop.Secret.Collection', 'string:Locked']
  return (await call(env, secrets, defaultCollection, get, ...args)).includes('boolean true')
}

async function isOnBus(env: NodeJS.ProcessEnv): Promise<boolean> {
  const has = 'org.freedesktop.DBus.NameHasOwner'
  return (await call(env, 'org.freedesktop.DBus', '/', has, `string:${secrets}`)).includes('boolean true')
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10_000
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('the keyring did not appear on the bus')
    await sleep(20)
  }
}
