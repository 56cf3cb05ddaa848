import { describe, expect, test } from 'vitest'
import { failures, isFailureCode } from './failures'
import { en } from './text/en'
import { createText } from './text/text'

const codes = Object.keys(failures) as (keyof typeof failures)[]

describe('the table of failures', () => {
  test('has an exit code of its own for each', () => {
    const exitCodes = codes.map((code) => failures[code].exitCode)
    expect(new Set(exitCodes).size).toBe(codes.length)
  })

  // 0 is success, 1 is a crash of Node, above 125 the shell speaks.
  test.each(codes)('gives %s an exit code that means nothing else', (code) => {
    expect(failures[code].exitCode).toBeGreaterThanOrEqual(2)
    expect(failures[code].exitCode).toBeLessThanOrEqual(125)
  })

  test.each(codes)('names %s as a wire name', (code) => {
    expect(code).toMatch(/^[a-z]+(_[a-z]+)*$/)
  })

  test.each(codes)('says of %s what happened and what to do, in whole sentences', (code) => {
    for (const sentence of [en[`failure.${code}.message`], en[`failure.${code}.remedy`]]) {
      expect(sentence).toMatch(/^[A-Z“].*\.$/s)
      expect(sentence).not.toMatch(/ {2}|\.\.|^\s|\s$|['"]/)
    }
  })

  test('says the same of no two', () => {
    const messages = codes.map((code) => en[`failure.${code}.message`])
    expect(messages.filter((message, at) => messages.indexOf(message) !== at)).toEqual([])
  })

  test.each(['', 'toString', '__proto__', 'constructor', 'ACCESS_DENIED', 'access_denied '])(
    'does not know “%s”',
    (code) => {
      expect(isFailureCode(code)).toBe(false)
    },
  )
})

describe('the text catalogue', () => {
  const text = createText(en, 'en')
  const messages = Object.entries(en) as [keyof typeof en, string][]

  test.each(messages)('has words for %s', (_id, message) => {
    expect(message.trim()).not.toBe('')
    expect(message).toBe(message.trim())
  })

  test.each(messages)('can put any values into %s', (id, message) => {
    const names = [...message.matchAll(/\{(\w+)/g)].map(([, name = '']) => name)
    const values = Object.fromEntries(names.map((name) => [name, 7]))
    expect(text(id, values)).not.toMatch(/[{}]/)
  })

  test('leaves markup in values as it is, to be escaped where it is shown', () => {
    expect(text('page.signed_in.account', { account: '<b>Ada</b>', provider: 'P' })).toContain('<b>Ada</b>')
  })
})
