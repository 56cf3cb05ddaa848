import type { InvitationView } from '../shared/app-state'
import type { ArrivedInvitation } from './invitation-link'

type Held = ArrivedInvitation & { readonly id: string }

/**
 * The invitation that a link has brought, until a person takes it up or says no. There is room for one: a page that sends
 * many fills nothing.
 */
export class Invitations {
  readonly #changed: () => void
  #held: Held | undefined

  constructor(changed: () => void) {
    this.#changed = changed
  }

  offer(invitation: ArrivedInvitation): void {
    this.#hold({ ...invitation, id: crypto.randomUUID() })
  }

  view(): InvitationView | undefined {
    if (!this.#held) return undefined
    const { link: _, ...shown } = this.#held
    return shown
  }

  /** `undefined` when it is no longer the one that is held. */
  link(id: string): string | undefined {
    return this.#held?.id === id ? this.#held.link : undefined
  }

  dismiss(id: string): void {
    if (this.#held?.id === id) this.#hold(undefined)
  }

  /** A sign-in has begun with a link; it is good for one alone. */
  used(link: string | undefined): void {
    if (this.#held && this.#held.link === link?.trim()) this.#hold(undefined)
  }

  #hold(invitation: Held | undefined): void {
    this.#held = invitation
    this.#changed()
  }
}
