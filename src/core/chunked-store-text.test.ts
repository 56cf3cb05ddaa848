import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byteLength, splitText } from './chunked-store-text'

test.each([
  ['ascii', 'abcdefgh', 3, ['abc', 'def', 'gh']],
  ['exactly full', 'abcdef', 3, ['abc', 'def']],
  ['two bytes', 'äöü', 4, ['äö', 'ü']],
  ['three bytes', '€€', 5, ['€', '€']],
  ['four bytes, never within the pair', '😀😀a', 5, ['😀', '😀a']],
  ['nothing', '', 5, []],
])('splits %s', (_, text, maxBytes, pieces) => {
  expect(splitText(text, maxBytes)).toEqual(pieces)
})

/** Of one to four bytes, and half a pair. */
const characters = fc.constantFrom('a', 'é', '€', '😀', '\ud83d')

test('pieces fit and join to the same text', () => {
  fc.assert(
    fc.property(fc.string({ unit: characters, maxLength: 200 }), fc.integer({ min: 4, max: 40 }), (text, maxBytes) => {
      const pieces = splitText(text, maxBytes)
      expect(pieces.join('')).toBe(text)
      expect(pieces.every((piece) => piece !== '' && byteLength(piece) <= maxBytes)).toBe(true)
    }),
  )
})
