import { get as getByHttp } from 'node:http'
import { get as getByHttps } from 'node:https'
import type { Finding } from '../shared/lab'
import type { LinkProbe } from './check'
import { linkFinding, linkPatience } from './checks/round-trip'
import type { WitnessLink } from './link-witness'

/** What a redirect is tried with, once a person has said so. */
export interface RedirectProbe {
  /** This Postern's own scheme, whose links come back to it. */
  readonly scheme: string
  readonly platform: NodeJS.Platform
  readonly links: LinkProbe
  readonly witness: WitnessLink
}

/** Schemes that belong to the system or to browsers; a link of theirs can do more than to bring an answer. */
const systemSchemes =
  /^(?:about|blob|chrome.*|data|file|ftp|help|itms.*|javascript|ldap|mailto|moz.*|ms-.*|nfs|rlogin|search.*|sftp|shell|smb|ssh|tel|telnet|vbscript|view-source|vnc|x-apple.*)$/

/**
 * Sends a link of a scheme with a fresh number as its only parameter, and says what was seen of it. Of what was typed the
 * plain address alone is used.
 */
export async function probeScheme(url: URL, probe: RedirectProbe, signal: AbortSignal): Promise<Finding> {
  const scheme = url.protocol.slice(0, -1)
  const address = /^[a-z][a-z0-9+.-]*:(?:\/\/[\w.-]*)?[\w.~/-]*$/.exec(`${url.protocol}${plainRest(url)}`)?.[0]
  if (address === undefined || systemSchemes.test(scheme)) {
    return { level: 'note', what: 'lab.finding.probe_not_sent', values: { scheme } }
  }
  if (scheme === probe.scheme) return linkFinding(await probe.links.send(crypto.randomUUID(), linkPatience, signal))
  const seen = await probe.witness(`${address}?postern_probe=${crypto.randomUUID()}`)
  switch (seen.kind) {
    case 'started':
      return { level: 'ok', what: 'lab.finding.probe_started', values: { program: seen.program, pid: `${seen.pid}` } }
    case 'opener_failed': {
      const values = { status: seen.status ?? 'unknown' }
      return { level: 'problem', what: 'lab.finding.opener_failed', values, remedy: 'lab.remedy.their_app' }
    }
    case 'unseen':
      return probe.platform === 'linux'
        ? { level: 'note', what: 'lab.finding.probe_unseen' }
        : { level: 'note', what: 'lab.finding.probe_taken', values: { platform: probe.platform } }
  }
}

/** Host and path as they were typed; neither user, query nor fragment. */
const plainRest = ({ href, protocol }: URL): string =>
  href
    .slice(protocol.length)
    .replace(/[?#].*$/s, '')
    .replace(/^\/\/[^/@]*@/, '//')

/** Asks a loopback address for its page, without parameters, and follows nothing. @param patience milliseconds */
export async function probeLoopback(url: URL, patience: number, signal: AbortSignal): Promise<Finding> {
  const asked = new URL(url.pathname, url.origin)
  const values = { host: url.hostname, port: url.port || (url.protocol === 'https:' ? '443' : '80') }
  const get = asked.protocol === 'https:' ? getByHttps : getByHttp
  const begun = performance.now()
  try {
    const until = AbortSignal.any([signal, AbortSignal.timeout(patience)])
    const status = await new Promise<number>((resolve, reject) => {
      const request = get(asked, { signal: until, agent: false }, (response) => {
        resolve(response.statusCode ?? 0)
        response.destroy()
      })
      request.once('error', reject)
    })
    const milliseconds = Math.round(performance.now() - begun)
    return { level: 'ok', what: 'lab.finding.probe_answered', values: { ...values, status, milliseconds } }
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? (error as Error).name
    const what = 'lab.finding.probe_unanswered'
    return { level: 'problem', what, values: { ...values, reason }, remedy: 'lab.remedy.their_app' }
  }
}
