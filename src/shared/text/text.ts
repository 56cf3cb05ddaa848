import { IntlMessageFormat } from 'intl-messageformat'
import type { MessageId } from './en'

export type MessageValues = Readonly<Record<string, string | number | Date>>

/** Gives a message of the catalogue, with its values put in (ICU MessageFormat). */
export type Text<Id extends string = MessageId> = (id: Id, values?: MessageValues) => string

/** Messages are compiled at their first use. A place that needs only its own messages passes only those. */
export function createText<Id extends string>(messages: Readonly<Record<Id, string>>, locale: string): Text<Id> {
  const compiled = new Map<Id, IntlMessageFormat>()
  return (id, values) => {
    let message = compiled.get(id)
    if (!message) {
      message = new IntlMessageFormat(messages[id], locale, undefined, { ignoreTag: true })
      compiled.set(id, message)
    }
    return message.format(values) as string
  }
}
