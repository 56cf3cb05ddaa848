import { readdirSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { directionOf, type Language, languageNames } from '../languages'
import { loadMessages } from './catalogue'
import { en, type MessageId } from './en'
import { sameInEnglish } from './same-in-english'
import { createText } from './text'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

const ids = Object.keys(en) as MessageId[]
const parse = (message: string) => new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst()

/** The arguments of a message with the kind of each; of a choice also what it chooses among, but for plural categories. */
function argumentsOf(elements: readonly Element[]): string[] {
  const found = elements.flatMap((element) => {
    if (!('options' in element))
      return 'value' in element && element.type !== 0 ? [`${element.value} ${element.type}`] : []
    const branches = Object.entries(element.options)
    const chosen = branches.map(([name]) => name).filter((name) => element.type === 5 || name.startsWith('='))
    const inside = branches.flatMap(([, { value }]) => argumentsOf(value))
    return [`${element.value} ${element.type} ${chosen.sort()}`, ...inside]
  })
  return [...new Set(found)].sort()
}

/** Counts up to 200 that a plural has no words for. */
function uncounted(elements: readonly Element[], language: Language): number[] {
  return elements.flatMap((element) => {
    if (!('options' in element)) return []
    const inside = Object.values(element.options).flatMap(({ value }) => uncounted(value, language))
    if (!('pluralType' in element)) return inside
    const rules = new Intl.PluralRules(language, { type: element.pluralType ?? 'cardinal' })
    const has = (count: number) => `=${count}` in element.options || rules.select(count) in element.options
    return [...inside, ...Array.from({ length: 201 }, (_, count) => count).filter((count) => !has(count))]
  })
}

test('each language has its folder, and each folder its language', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((each) => each.isDirectory())
  expect(folders.map(({ name }) => name).sort()).toEqual(languageNames.map((name) => name.toLowerCase()).sort())
})

/** Ids whose message is not as it should be. */
async function wrong(language: Language, isRight: (message: string, id: MessageId) => boolean): Promise<MessageId[]> {
  const messages = await loadMessages(language)
  return ids.filter((id) => !isRight(messages[id], id))
}

describe.each(languageNames)('%s', (language) => {
  test('has a message for each id, and no other', async () => {
    expect(Object.keys(await loadMessages(language)).sort()).toEqual([...ids].sort())
    expect(await wrong(language, (message) => message.trim() !== '')).toEqual([])
  })

  if (directionOf(language) === 'rtl')
    test('keeps the order of a path through the pages of a provider', async () => {
      const apart = /\u2066[^\u2069]*\u2069/g
      expect(await wrong(language, (message) => !message.replace(apart, '').includes('→'))).toEqual([])
    })

  test('takes the same arguments in the same way as English does', async () => {
    expect(
      await wrong(
        language,
        (message, id) => String(argumentsOf(parse(message))) === String(argumentsOf(parse(en[id]))),
      ),
    ).toEqual([])
  })

  test('text alone is said as the library reads it', async () => {
    const say = createText(await loadMessages(language), language)
    const isAsRead = (message: string, id: MessageId) => {
      const [only, ...more] = parse(message)
      return only?.type !== 0 || more.length > 0 || say(id) === only.value
    }
    expect(await wrong(language, isAsRead)).toEqual([])
  })

  test('has words for every count', async () => {
    expect(await wrong(language, (message) => uncounted(parse(message), language).length === 0)).toEqual([])
  })

  test('says which language it is', async () => {
    expect((await loadMessages(language))['page.lang']).toBe(language)
  })
})

test.each(Object.entries(sameInEnglish))('%s leaves nothing in English', async (name, same) => {
  const language = name as keyof typeof sameInEnglish
  const isOwn = (message: string, id: MessageId) => message !== en[id] || isNeutral(message) || same.includes(message)
  expect(await wrong(language, isOwn)).toEqual([])
  const messages: readonly string[] = Object.values(await loadMessages(language))
  expect(same.filter((message) => !messages.includes(message))).toEqual([])
  // The menus of a provider are said as it has them.
  const isTold = (message: string, id: MessageId) => id.startsWith('preset.') || !englishWords.test(unquoted(message))
  expect(await wrong(language, isTold)).toEqual([])
})

/** Nothing but arguments, names of products and formats, units and abbreviations. */
const isNeutral = (message: string) => !/\p{L}{3}/u.test(message.replace(/\{[^{}]*\}/g, '').replace(productNames, ''))

const productNames =
  /Postern|Auth0|Google|Keycloak|Okta|Microsoft Entra|OpenID|Markdown|JSON|JUnit|HAR|UserInfo|DPoP|PKCE/g

/** Words that make a sentence English. */
const englishWords = /\b(the|and|is|are|of|with|which|this|that|you|your|from)\b/i
const unquoted = (message: string) => message.replace(/“[^”]*”|„[^“]*“|«[^»]*»|「[^」]*」|"[^"]*"/g, '')
