import type { RedirectKind } from '../shared/profile'
import type { SchemeOwner } from '../shared/scheme'
import type { WaitingCause } from '../shared/waiting-cause'

/** What an attempt has seen of its way through the browser. */
export interface WaitingObservations {
  readonly redirect: RedirectKind
  /** The system said that it could not open the browser. */
  readonly browserFailed: boolean
  /** Somebody came for the start address. */
  readonly startFetched: boolean
  /** Redirects that belonged to no login. */
  readonly strays: number
  /** Whom the system gives links of the scheme to; absent where that does not matter, or nobody could say. */
  readonly schemeOwner?: SchemeOwner['kind']
}

/** What is likely once the browser has the page, by the way back. */
const later: Readonly<Record<'loopback' | 'scheme', readonly WaitingCause[]>> = {
  loopback: ['tab_closed', 'browser_profile', 'not_registered', 'way_blocked', 'form_action'],
  scheme: ['tab_closed', 'scheme_prompt', 'browser_profile', 'not_registered', 'form_action'],
}

/** Why no redirect may have come: what was seen first, then what is likely, the likeliest first. */
export function rankWaitingCauses(seen: WaitingObservations): readonly WaitingCause[] {
  const { redirect, browserFailed, startFetched, strays, schemeOwner = 'ours' } = seen
  if (redirect !== 'loopback' && redirect !== 'scheme') return []
  const observed: WaitingCause[] = []
  if (browserFailed) observed.push('browser_failed')
  if (redirect === 'scheme' && schemeOwner !== 'ours') observed.push(`scheme_${schemeOwner}`)
  if (!browserFailed && !startFetched) observed.push('browser_absent')
  if (strays > 0) observed.push('other_answer')
  if (startFetched) return [...observed, ...later[redirect]]
  // Nobody has been at the provider's page, unless by a copied link.
  return [...observed, 'browser_profile', 'other_computer']
}
