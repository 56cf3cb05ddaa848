import type { Message } from '../shared/reason'
import { reasonText } from '../shared/reason-text'
import { english } from '../shared/text/english'

/** The detail of a `LoginError` as a person reads it in English. */
export const said = (error: unknown): string =>
  reasonText((error as { readonly detail?: string | Message }).detail ?? '', english)
