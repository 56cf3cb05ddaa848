import { type Channel, schemes } from '../shared/scheme'

/** Set by the build (electron.vite.config.ts). */
declare const __POSTERN_CHANNEL__: string

/** Which Postern this is; each channel has a scheme of its own. */
export const channel: Channel =
  __POSTERN_CHANNEL__ === 'release' || __POSTERN_CHANNEL__ === 'e2e' ? __POSTERN_CHANNEL__ : 'dev'

/** The scheme of this Postern's links. */
export const scheme: string = schemes[channel]
