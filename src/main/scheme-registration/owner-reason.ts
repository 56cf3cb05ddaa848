import { because, type Message } from '../../shared/reason'
import type { SchemeOwner } from '../../shared/scheme'

/** Whom the system names where it should have named another. */
export function ownerReason(owner: SchemeOwner): Message {
  if (owner.kind === 'other') return stillNames(owner.name)
  return stillNames(owner.kind === 'stale' ? owner.path : undefined)
}

/** @param name absent: nobody */
export const stillNames = (name: string | undefined): Message =>
  name === undefined ? because('reason.names_nobody') : because('reason.still_names', { name })
