import type { LinkRefusal } from '../shared/turned-away-link'
import { type ArrivedInvitation, invitationUri, readInvitationQuery } from './invitation-link'

export type DeepLink =
  | { readonly kind: 'redirect'; readonly url: string }
  | { readonly kind: 'invitation'; readonly invitation: ArrivedInvitation }
  | { readonly kind: 'refused'; readonly reason: LinkRefusal }

/** Characters of a deep link at most: room for long codes, and small enough to pass from one start of Postern to another. */
export const deepLinkLimit = 8_192

/**
 * Judges a link that the system brought, as text: any page and any program can send one.
 *
 * What stands before the query must be a redirect URI that is in use, letter by letter, so that there is no reading of
 * the address in which it is another one. Which sign-in it belongs to is a question for `state`.
 *
 * An invitation is one at its own address, or an `https` link as a mail has it; of that one the query alone counts, for
 * its address is never opened.
 *
 * @param redirectUris the redirect URIs of this Postern's own scheme
 * @see RFC 8252 §7.1, §8.6
 */
export function parseDeepLink(link: string, scheme: string, redirectUris: readonly string[]): DeepLink {
  if (link.length > deepLinkLimit) return refused('too_long')
  // Visible ASCII without what every browser escapes in an address, and what would end an argument on Windows.
  if (!/^[\x21\x23-\x3b\x3d\x3f-\x7e]+$/.test(link)) return refused('characters')
  const isWeb = link.startsWith('https://')
  if (!isWeb && !link.startsWith(`${scheme}:`)) return refused('foreign_scheme')
  if (link.includes('#')) return refused('fragment')
  const [address = ''] = link.split('?', 1)
  if (redirectUris.includes(address)) return { kind: 'redirect', url: link }
  const uri = invitationUri(scheme)
  if (!isWeb && address !== uri) return refused('unknown_address')
  const invitation = readInvitationQuery(link.slice(address.length + 1), uri, isWeb)
  if (invitation) return { kind: 'invitation', invitation }
  return refused(isWeb ? 'foreign_scheme' : 'invitation_invalid')
}

const refused = (reason: LinkRefusal): DeepLink => ({ kind: 'refused', reason })

/**
 * Whether a program's arguments are so long that they must not be handed to the Postern that runs.
 *
 * Chromium has room for 32 KiB there, which the link takes twice. A longer message is never answered, and the second start
 * ends a first one that has not answered after twenty seconds: a page could end Postern by a long link.
 */
export const isTooLongToHandOver = (args: readonly string[]): boolean => args.join(' ').length > deepLinkLimit + 4_096

/**
 * The link among a program's arguments: the one element after `--`, where `--open-url` stands before it.
 *
 * Nothing else is ever looked at, so no part of a link can become a switch (CVE-2018-1000006). Two elements after `--` are
 * none: then something has split the link, or added to it.
 */
export function linkInArguments(args: readonly string[]): string | undefined {
  const [link, ...more] = forLink(args)
  return more.length === 0 ? link : undefined
}

/**
 * Whether a start was made for a link, be it one that is turned away. A menu starts an installed Postern by the same
 * command, with nothing after `--`: that is a person who wants the window.
 */
export const isStartedForLink = (args: readonly string[]): boolean => forLink(args).length > 0

/** The arguments that are a program's own: what follows `--` came with a link, and is no switch. */
export function ownArguments(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--')
  return end < 0 ? args : args.slice(0, end)
}

function forLink(args: readonly string[]): readonly string[] {
  const own = ownArguments(args)
  // Some menus put an empty word where there is no link.
  return own.includes('--open-url') ? args.slice(own.length + 1).filter((arg) => arg !== '') : []
}
