import { expect, test } from 'vitest'
import { quote } from '../shared/reason'
import { toFailure } from './failure'
import { LoginError } from './login-error'
import { text } from './testing/fake-world'

test('a LoginError cuts what others said at 500 characters, in its message as well', () => {
  const error = new LoginError('server_error', quote<string>('x'.repeat(600)))
  expect(error.detail).toHaveLength(500)
  expect(error.message).toBe(`server_error: ${'x'.repeat(500)}`)
})

test('toFailure gives code, message, remedy and detail', () => {
  expect(toFailure(new LoginError('access_denied', quote<string>('Not today')), text)).toEqual({
    code: 'access_denied',
    message: 'The provider did not allow it.',
    remedy: expect.stringMatching(/sign in again/),
    detail: 'Not today',
  })
  expect(toFailure(new LoginError('code_missing'), text)).not.toHaveProperty('detail')
})

test.each([new Error('at-secret'), 'at-secret', undefined, { code: 'access_denied' }])(
  'toFailure says internal_error of what is no LoginError, and nothing of its content: %s',
  (error) => {
    const failure = toFailure(error, text)
    expect(failure.code).toBe('internal_error')
    expect(JSON.stringify(failure)).not.toContain('secret')
  },
)
