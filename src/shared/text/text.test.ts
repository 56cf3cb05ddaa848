import { expect, test } from 'vitest'
import { createText } from './text'

const messages = { opened: '{address} {count, plural, other {#}} {kind, select, web {W} other {O}}' }
const values = { address: 'https://id.example/', count: 2, kind: 'web' }

test('an address keeps its direction within a sentence that is read from right to left', () => {
  expect(createText(messages, 'ar-AE')('opened', values)).toBe('\u2068https://id.example/\u2069 2 W')
})

test('and stands as it is in any other', () => {
  expect(createText(messages, 'de')('opened', values)).toBe('https://id.example/ 2 W')
})

test.each([
  ['It’s done: < 100 % #1 | 2', 'It’s done: < 100 % #1 | 2'],
  ["'{'braces'}', and one '' apostrophe", "{braces}, and one ' apostrophe"],
])('text alone: %s', (message, expected) => {
  expect(createText({ said: message }, 'en')('said')).toBe(expected)
})

test('and Intl is not asked for it', () => {
  const noLocale = 'x'
  expect(createText({ said: 'Signed in' }, noLocale)('said')).toBe('Signed in')
  expect(() => createText({ said: '{count}' }, noLocale)('said')).toThrow(RangeError)
})
