/** Where Command does what Control does elsewhere. */
export const isMac = globalThis.navigator?.userAgent.includes('Macintosh') ?? false
