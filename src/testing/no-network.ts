import dns from 'node:dns'
import dnsPromises from 'node:dns/promises'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import { isLoopbackHost } from './loopback-host'

/**
 * Test set-up: whatever reaches out of this computer fails at once and says so.
 *
 * `net`, `tls`, `http` and `fetch` all go through `Socket.prototype.connect`; names are not looked up either.
 */
class NetworkForbiddenError extends Error {
  override readonly name = 'NetworkForbiddenError'

  constructor(host: string) {
    super(`a test may not reach out of this computer: ${host}`)
  }
}

function requireLoopback(host: string): void {
  if (!isLoopbackHost(host)) throw new NetworkForbiddenError(host)
}

function forbidNetwork(): void {
  const { connect } = net.Socket.prototype
  net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
    requireLoopback(hostOf(args))
    return Reflect.apply(connect, this, args)
  } as typeof connect
  for (const names of [dns, dnsPromises] as { lookup: (...args: unknown[]) => unknown }[]) {
    const { lookup } = names
    names.lookup = (hostname, ...rest) => {
      requireLoopback(String(hostname))
      return Reflect.apply(lookup, names, [hostname, ...rest])
    }
  }
  syncBuiltinESMExports()
}

/** Node's own calls hand the arguments over as one array. A pipe or a Unix socket is as good as the loopback. */
function hostOf(args: readonly unknown[]): string {
  const [first, second] = Array.isArray(args[0]) ? (args[0] as unknown[]) : args
  if (typeof first !== 'object' || first === null) return typeof second === 'string' ? second : 'localhost'
  const { path, host } = first as { path?: unknown; host?: unknown }
  return typeof path !== 'string' && typeof host === 'string' ? host : 'localhost'
}

// Vitest runs this again before each file, in the same process.
const forbidden = Symbol.for('postern.no-network')
if (!Reflect.has(globalThis, forbidden)) {
  forbidNetwork()
  Reflect.set(globalThis, forbidden, true)
}
