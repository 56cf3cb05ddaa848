import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { journalEventSchema } from './journal-event-schema'
import { allOf, because, httpStatus, member, quote } from './reason'
import { reasonSchema } from './reason-schema'
import { reasonText } from './reason-text'
import { loadMessages } from './text/catalogue'
import { english } from './text/english'
import { createText } from './text/text'

const said: string = 'AADSTS65001'

describe('a reason', () => {
  test('is said in the language of who reads it', async () => {
    const reason = because('reason.part_missing', { part: 2, count: 3 })
    expect(reasonText(reason, english)).toBe('part 2 of 3 is missing')
    expect(reasonText(reason, createText(await loadMessages('de'), 'de'))).toBe('Teil 2 von 3 fehlt')
  })

  test('of somebody else stays as it came', async () => {
    const german = createText(await loadMessages('de'), 'de')
    expect(reasonText(quote('host.example', said), german)).toBe('host.example: AADSTS65001')
    expect(reasonText(httpStatus(503), german)).toBe('HTTP 503')
  })

  test('holds another one, and several are said one after the other', () => {
    const both = allOf([because('reason.not_installed', { program: 'a' }), because('reason.not_json')])
    expect(both && reasonText(both, english)).toBe('a is not installed; it is not JSON')
    const pasted = because('reason.pasted', { reason: because('reason.no_address') })
    expect(reasonText(pasted, english)).toBe('pasted: it is no address')
  })

  test('keeps the direction of what is in it, in a language from right to left', async () => {
    const arabic = createText(await loadMessages('ar'), 'ar')
    expect(reasonText(because('reason.holds', { name: 'id_token' }), arabic)).toContain('\u2068id_token\u2069')
  })

  test('cannot be a sentence that stands in the code, nor lack what its message says', () => {
    // @ts-expect-error: a text of ours belongs into the catalogue
    quote('the ID token has none')
    // @ts-expect-error: and one that is put together as well
    quote(`${said} is not installed`)
    // @ts-expect-error: nor is it a name
    member('no key fits')
    // @ts-expect-error: it says the name
    because('reason.holds')
    // @ts-expect-error: under another name
    because('reason.holds', { what: 'x' })
  })
})

describe('a kept event', () => {
  const event = { kind: 'check', at: 1, name: 'at_hash', result: 'skipped', source: 'OpenID Connect Core §3.1.3.8' }
  const read = (reason: unknown) => v.parse(journalEventSchema, { ...event, reason })

  test.each([
    ['the sentence of an earlier version', 'the ID token has none', 'the ID token has none'],
    ['a message', { id: 'reason.no_at_hash' }, { id: 'reason.no_at_hash' }],
    ['a message that lacks what it says', { id: 'reason.holds', values: { what: 'x' } }, 'reason.holds'],
    [
      'a message whose date is none',
      { id: 'reason.clocks', values: { here: 'yesterday', there: 1e16 } },
      'reason.clocks',
    ],
    ['a message whose number is none', { id: 'reason.larger', values: { megabytes: '1' } }, 'reason.larger'],
    ['a message of a later version', { id: 'reason.of_tomorrow', values: { a: 1 } }, 'reason.of_tomorrow'],
  ])('may hold %s', (_what, reason, kept) => {
    expect(read(reason)).toEqual({ ...event, reason: kept })
  })

  test('holds nothing else as a reason', () => {
    expect(() => read(7)).toThrow()
    expect(() => read({ id: 7 })).toThrow()
  })
})

test('another process may send a message that there is, and no other', () => {
  const message = because('reason.pasted', { reason: because('reason.not_deleted') })
  expect(v.parse(reasonSchema, message)).toEqual(message)
  expect(v.safeParse(reasonSchema, { id: 'reason.of_tomorrow' }).success).toBe(false)
})
