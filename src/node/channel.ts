import { type Channel, schemes } from '../shared/scheme'

/** Set by the builds (electron.vite.config.ts, cli.vite.config.ts); scripts that no build has made are a checkout's. */
declare const __POSTERN_CHANNEL__: string | undefined

const built = typeof __POSTERN_CHANNEL__ === 'undefined' ? undefined : __POSTERN_CHANNEL__

/** Which Postern this is. Each channel has a scheme, a folder and a socket of its own, so that two run side by side. */
export const channel: Channel = built === 'release' || built === 'e2e' ? built : 'dev'

/** The scheme of this Postern's links. */
export const scheme: string = schemes[channel]

/** The folder of a channel among those of the person's apps, where `POSTERN_HOME` names no other. */
export const homeNames: Readonly<Record<Channel, string>> = {
  release: 'Postern',
  dev: 'Postern Dev',
  e2e: 'Postern Test',
}

/** The socket of a channel, where `POSTERN_HOME` names no other. */
export const socketNames: Readonly<Record<Channel, string>> = { release: 'default', dev: 'dev', e2e: 'test' }
