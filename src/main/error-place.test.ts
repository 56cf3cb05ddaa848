import { expect, test } from 'vitest'
import { describeError } from './error-place'

test('says where, and nothing of the message or the folder', () => {
  const described = describeError(new TypeError('line one\n    at token (SECRET:1:1)\nat secret'))
  expect(described).toMatch(/^TypeError/)
  expect(described).not.toContain('SECRET')
  expect(described).not.toContain('/')
})

test('names the file of an error of ours', () => {
  expect(describeError(new RangeError('x'))).toMatch(/^RangeError in .* at error-place\.test\.ts:\d+$/)
})

test.each([
  ['a text', 'string'],
  [undefined, 'undefined'],
  [{ token: 'SECRET' }, 'object'],
])('%s is %s', (value, said) => {
  expect(describeError(value)).toBe(said)
})
