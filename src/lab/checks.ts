import type { CheckId } from '../shared/lab'
import type { Check } from './check'
import { browser } from './checks/browser'
import { browserLinks } from './checks/browser-links'
import { clock } from './checks/clock'
import { instances } from './checks/instances'
import { keychain } from './checks/keychain'
import { linkContent } from './checks/link-content'
import { loopback } from './checks/loopback'
import { mismatch } from './checks/mismatch'
import { ports } from './checks/ports'
import { provider } from './checks/provider'
import { proxy } from './checks/proxy'
import { roundTrip } from './checks/round-trip'
import { scheme } from './checks/scheme'

/** Every check, by its id. */
export const checks: Readonly<Record<CheckId, Check>> = {
  loopback,
  ports,
  browser,
  scheme,
  instances,
  mismatch,
  round_trip: roundTrip,
  link_content: linkContent,
  browser_links: browserLinks,
  keychain,
  clock,
  proxy,
  provider,
}
