import { join } from 'node:path'
import { startBus } from './bus'
import type { Child } from './child'
import { makePrivate, temporaryFolder } from './folder'
import { lockKeyring, startKeyring } from './keyring'
import { lookup, type SecretItem, searchAll, store } from './secret-tool'

/** `locked` has held an item and is then locked; `absent` has a bus without a Secret Service. */
export type KeyringState = 'unlocked' | 'locked' | 'absent'

export interface SessionOptions {
  readonly keyring: KeyringState
  /** Kept by the caller, so that a later session finds the same keyring; without it the home goes with the session. */
  readonly home?: string
  readonly display?: string
}

export interface Session {
  /** The whole environment for programs that run in this session. */
  readonly env: Record<string, string>
  readonly home: string
  readonly keyringPid: number | undefined
  lock(): Promise<void>
  /** Starts the keyring anew, unlocked. */
  unlock(): Promise<void>
  /** The keyring stays on the bus and answers nothing more. */
  stopKeyring(): void
  continueKeyring(): void
  secretToolLookup(attributes: Readonly<Record<string, string>>): Promise<string | undefined>
  secretToolSearchAll(attributes: Readonly<Record<string, string>>): Promise<SecretItem[]>
  stop(): Promise<void>
}

/** Starts a desktop session of its own: home, XDG folders, bus and keyring. */
export async function startSession(options: SessionOptions): Promise<Session> {
  const folder = temporaryFolder()
  const home = options.home ?? join(folder.path, 'home')
  const env = environment(home, join(folder.path, 'run'), options.display)
  const running: Child[] = []
  let keyring: Child | undefined

  async function stop() {
    await keyring?.stop()
    for (const child of running) await child.stop()
    folder.remove()
  }

  async function unlock() {
    await keyring?.stop()
    keyring = await startKeyring(env, join(folder.path, 'keyring'))
  }

  async function start() {
    const { bus, address } = await startBus(folder.path, env)
    running.push(bus)
    env['DBUS_SESSION_BUS_ADDRESS'] = address
    if (options.keyring !== 'absent') await unlock()
    if (options.keyring === 'locked') {
      await store(env, 'An item of the locked keyring', { service: 'postern-desktop' }, 'locked away')
      await lockKeyring(env)
    }
  }

  const signal = (name: NodeJS.Signals) => {
    if (keyring) process.kill(keyring.pid, name)
  }

  try {
    await start()
  } catch (error) {
    await stop()
    throw error
  }
  return {
    env,
    home,
    get keyringPid() {
      return keyring?.pid
    },
    lock: () => lockKeyring(env),
    unlock,
    stopKeyring: () => signal('SIGSTOP'),
    continueKeyring: () => signal('SIGCONT'),
    secretToolLookup: (attributes) => lookup(env, attributes),
    secretToolSearchAll: (attributes) => searchAll(env, attributes),
    stop,
  }
}

/** What this process has, without what ties it to the person's own session. */
function environment(home: string, runtimeFolder: string, display: string | undefined): Record<string, string> {
  const ofTheSession =
    /^(DISPLAY|WAYLAND_DISPLAY|DBUS_|XDG_|GNOME_|DESKTOP_|SSH_AUTH_SOCK|LC_|LANG|NODE_OPTIONS|ELECTRON_RUN_AS_NODE)/
  const kept = Object.entries(process.env).filter(([name]) => !ofTheSession.test(name)) as [string, string][]
  const folders = {
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.local', 'share'),
    XDG_STATE_HOME: join(home, '.local', 'state'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_RUNTIME_DIR: runtimeFolder,
  }
  makePrivate(...Object.values(folders))
  return {
    ...Object.fromEntries(kept),
    ...folders,
    LC_ALL: 'C.UTF-8',
    NO_AT_BRIDGE: '1',
    ...(display && { DISPLAY: display }),
  }
}
