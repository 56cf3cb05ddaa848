import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { windowMessages } from '../shared/text/en/window'
import { chooseLocale } from './language'

const sources = Object.values(
  import.meta.glob<string>(['./**/*.{ts,tsx}', '!./**/*.test.*'], { query: '?raw', import: 'default', eager: true }),
).join('\n')

/** Ids that are put together, such as text(`attempt.stage.${stage}`), as patterns. */
const templates = [...sources.matchAll(/`([a-z_.]+\.(?:\$\{[^}]+\}[a-z_.]*)+)`/g)].map(
  ([, template = '']) => new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]+\}/g, '\\w+')}$`),
)

test('every message is well formed', () => {
  for (const message of Object.values(windowMessages)) {
    expect(() => new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }), message).not.toThrow()
  }
})

test('every message is said somewhere', () => {
  const isSaid = (id: string) => sources.includes(`'${id}'`) || templates.some((template) => template.test(id))
  expect(Object.keys(windowMessages).filter((id) => !isSaid(id))).toEqual([])
})

test.each([
  ['en-GB', ['en-GB', 'en']],
  ['en', ['de-DE', 'en']],
  ['en', ['eno']],
  ['en', []],
])('%s for a person who prefers %j', (expected, preferred) => {
  expect(chooseLocale('en', preferred)).toBe(expected)
})
