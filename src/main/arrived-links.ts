import { parseDeepLink } from '../core/deep-link'
import type { Invitations } from '../core/invitations'
import type { Journal } from '../core/journal'
import type { LoginAttempts } from '../core/login-attempts'
import type { Clock } from '../core/ports'
import { labLinkUri } from '../lab/lab-links'
import type { Profile } from '../shared/profile'
import { defaultSchemeUri } from '../shared/scheme'
import type { HeldLink, LinkRefusal, TurnedAwayLink } from '../shared/turned-away-link'
import { HeldLinks } from './held-links'

/** Links that are remembered as turned away. */
const room = 8

export interface ArrivedLinksParts {
  readonly scheme: string
  readonly clock: Clock
  readonly journal: Journal
  readonly profiles: { list(): readonly Profile[]; get(id: string): Profile }
  readonly attempts: Pick<LoginAttempts, 'deliverLink'>
  readonly invitations: Pick<Invitations, 'offer'>
  readonly lab: {
    /** Takes a link that is the lab's own. */
    take(link: string): boolean
    /** Hears of a link that is turned away. @returns whether it is one that the lab has sent to see just that */
    turnedAway(link: string): boolean
  }
  /** A link that no page in the browser can answer has come: a person needs the window. */
  openWindow(): void
  changed(): void
}

/** What becomes of the links that the system brings: the lab's, an invitation, an answer to a sign-in, or nothing. */
export class ArrivedLinks {
  readonly #parts: ArrivedLinksParts
  readonly #held: HeldLinks
  #turnedAway: readonly TurnedAwayLink[] = []

  constructor(parts: ArrivedLinksParts) {
    this.#parts = parts
    this.#held = new HeldLinks(parts.clock)
  }

  /** Those that wait for the keychain. */
  held(): readonly HeldLink[] {
    return this.#held.views()
  }

  /** The keychain works again, so the links that waited for it are judged. */
  async keychainReady(): Promise<void> {
    const links = this.#held.release()
    if (links.length === 0) return
    this.#parts.changed()
    for (const link of links) await this.receive(link)
  }

  /** Postern is quitting: what waits is let go, for a sign-in that goes on now would be cut off. The keychain keeps it. */
  stop(): void {
    this.#held.release()
  }

  /** The newest first. */
  turnedAway(): readonly TurnedAwayLink[] {
    return this.#turnedAway
  }

  async receive(link: string): Promise<void> {
    const { scheme, journal, profiles, lab, invitations, attempts, openWindow } = this.#parts
    const own = profiles.list().flatMap(({ redirect }) => redirect.uri ?? [])
    const parsed = parseDeepLink(link, scheme, [defaultSchemeUri(scheme), labLinkUri(scheme), ...own])
    journal.step('deep_link', 'browser', 'postern', {
      length: link.length,
      ...(parsed.kind === 'refused' ? { refused: parsed.reason } : {}),
      ...(parsed.kind === 'invitation' ? { invitation: true } : {}),
    })
    if (parsed.kind === 'refused') return lab.turnedAway(link) ? undefined : this.#turnAway(link, parsed.reason)
    if (parsed.kind === 'invitation') {
      invitations.offer(parsed.invitation)
      return openWindow()
    }
    if (lab.take(parsed.url)) return
    // The browser waits for no answer here; the window tells how it ended.
    const redirect = { url: parsed.url, answer: async () => {} }
    const answered = await attempts.deliverLink(redirect, (id) => profiles.get(id))
    switch (answered.kind) {
      case 'waiting':
        return
      case 'resumed':
        return openWindow()
      case 'held_up':
        this.#hold(link, answered)
        return openWindow()
      case 'unreadable':
        return this.#turnAway(link, 'unreadable')
      case 'unknown':
        return this.#turnAway(link, 'unknown_state')
    }
  }

  #hold(link: string, { until, failure }: HeldLink): void {
    const turnAway = () => this.#turnAway(link, 'unreadable')
    if (this.#held.hold(link, { until, failure }, turnAway)) this.#parts.changed()
    else turnAway()
  }

  #turnAway({ length }: string, reason: LinkRefusal): void {
    const { clock, changed } = this.#parts
    this.#turnedAway = [{ at: clock.now(), reason, length }, ...this.#turnedAway].slice(0, room)
    changed()
  }
}
