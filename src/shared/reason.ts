import type { ReasonId, reasonMessages } from './text/en/reasons'

declare const quoted: unique symbol

/** What a provider, the system or a person wrote, as it came, or a name that is the same in every language. */
export type Quote = string & { readonly [quoted]: true }

/** A sentence of ours as data. It is said where it is shown, in the language of whoever reads it there. */
export interface Message {
  readonly id: ReasonId
  readonly values?: { readonly [name: string]: string | number | Message }
}

/** Why something failed, or was not checked. A bare sentence is none, for it could be said in one language alone. */
export type Reason = Quote | Message

/** The names of the arguments of a message, read from its English words. */
type ArgumentOf<Words extends string> = Words extends `${string}{${infer Inside}}${infer Rest}`
  ? (Inside extends `${infer Name},${string}` ? Name : Inside) | ArgumentOf<Rest>
  : never

type Words<Id extends ReasonId> = (typeof reasonMessages)[Id]
type ValuesOf<Id extends ReasonId> = [ArgumentOf<Words<Id>>] extends [never]
  ? []
  : [values: { readonly [Name in ArgumentOf<Words<Id>>]: string | number | Message }]

export function because<Id extends ReasonId>(id: Id, ...[values]: ValuesOf<Id>): Message {
  return values === undefined ? { id } : { id, values }
}

/** @param words of somebody else, the place first; a text that stands in the code is refused by its type */
export const quote = <T extends string>(...words: readonly (string extends T ? T : never)[]): Quote =>
  words.join(': ') as Quote

/** A code, or the name of an argument, a member or an option, as it is written everywhere: one word. */
export const member = <T extends string>(name: T extends `${string} ${string}` ? never : T): Quote =>
  name as string as Quote

export const httpStatus = (status: number | undefined): Quote => `HTTP ${status}` as Quote

/** Several reasons, one after the other. */
export const allOf = ([first, ...others]: readonly Message[]): Message | undefined =>
  others.reduce<Message | undefined>((before, then) => before && because('reason.and_then', { before, then }), first)

export const isMessage = (reason: unknown): reason is Message =>
  typeof reason === 'object' && reason !== null && 'id' in reason
