import { member, quote } from '../shared/reason'
import type { ToolHost } from '../shared/tool-host'
import { LoginError } from './login-error'
import { isLoopback } from './profile'

/**
 * The name under which a server is kept, of a host with or without a port, or of an address.
 *
 * @throws {LoginError} `invalid_arguments` for what would send a token in the clear
 */
export function parseHost(given: string): string {
  const wrong = () => new LoginError('invalid_arguments', member('host'))
  const text = given.includes('://') ? given : `https://${given}`
  if (/[\s\\*]/.test(text) || !URL.canParse(text)) throw wrong()
  const url = new URL(text)
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))
  if (!safe || url.username !== '' || url.password !== '' || url.host === '') throw wrong()
  return url.protocol === 'http:' && url.port === '' ? `${url.host}:80` : url.host
}

/** What was said of a server. @throws {LoginError} `invalid_arguments`, `host_not_mapped` */
export function findHost(hosts: readonly ToolHost[], given: string): ToolHost {
  const host = parseHost(given)
  const found = hosts.find((each) => each.host === host)
  if (!found) throw new LoginError('host_not_mapped', quote(host))
  return found
}
