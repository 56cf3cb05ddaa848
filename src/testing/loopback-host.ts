import { isIP } from 'node:net'

/** An address of this computer alone, or a name that always means it (RFC 6761 §6.3). */
export function isLoopbackHost(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase()
  switch (isIP(bare)) {
    case 4:
      return bare.startsWith('127.')
    case 6:
      return bare === '::1' || bare.startsWith('::ffff:127.')
    default:
      return bare === '' || bare === 'localhost' || bare.endsWith('.localhost')
  }
}
