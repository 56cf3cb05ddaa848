/** Put in by the build, from `POSTERN_CHANNEL` of its environment. */
declare const __POSTERN_CHANNEL__: Channel

export type Channel = 'dev' | 'e2e' | 'release'

/** What this program was built for: to be run from a clone, to be tested as a package, or to be given to people. */
export const channel: Channel = __POSTERN_CHANNEL__

/** The URI scheme of this channel alone, so that no channel takes the links of another (RFC 8252 §7.1). */
export const scheme: string = channel === 'release' ? 'dev.postern.app' : `dev.postern.app.${channel}`
