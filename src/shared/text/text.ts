import { IntlMessageFormat } from 'intl-messageformat'
import { directionOf } from '../languages'
import type { MessageId } from './en'

export type MessageValues = Readonly<Record<string, string | number | Date>>

/** Gives a message of the catalogue, with its values put in (ICU MessageFormat). */
export type Text<Id extends string = MessageId> = (id: Id, values?: MessageValues) => string

/** Messages are compiled at their first use. A place that needs only its own messages passes only those. */
export function createText<Id extends string>(messages: Readonly<Record<Id, string>>, locale: string): Text<Id> {
  const compile = directionOf(locale) === 'rtl' ? compileApart : compilePlain
  const compiled = new Map<Id, Say>()
  return (id, values) => {
    let say = compiled.get(id)
    if (!say) {
      say = compile(messages[id], locale)
      compiled.set(id, say)
    }
    return say(values)
  }
}

type Say = (values?: MessageValues) => string

/** What ICU MessageFormat reads as anything but text. */
const syntax = /[{}']/

function compilePlain(source: string, locale: string): Say {
  // Most are text alone. The first sixty take 15 ms less without the parser and Intl, which is slow at its first use.
  if (!syntax.test(source)) return () => source
  const message = new IntlMessageFormat(source, locale, undefined, { ignoreTag: true })
  return (values) => message.format(values) as string
}

/** Addresses, codes and names keep their own direction and leave that of the sentence alone (Unicode UAX #9 §2.4). */
function compileApart(source: string, locale: string): Say {
  const say = compilePlain(source, locale)
  const chooses = new Set([...source.matchAll(/\{\s*(\w+)\s*,\s*select\b/g)].map(([, name]) => name))
  const apart = ([name, value]: [string, string | number | Date]) =>
    [name, typeof value === 'string' && !chooses.has(name) ? `\u2068${value}\u2069` : value] as const
  return (values = {}) => say(Object.fromEntries(Object.entries(values).map(apart)))
}
