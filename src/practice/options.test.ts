import { expect, test } from 'vitest'
import { PracticeOptionsError, parsePracticeOptions } from './options'

test('everything has a default', () => {
  expect(parsePracticeOptions({})).toMatchObject({
    host: '127.0.0.1',
    port: 0,
    accessTokenSeconds: 3_600,
    sendIssuer: true,
  })
})

test.each([
  ['host', { host: '0.0.0.0' }],
  ['host', { host: 'localhost' }],
  ['port', { port: 65_536 }],
  ['port', { port: -1 }],
  ['accessTokenSeconds', { accessTokenSeconds: 0 }],
  ['accessTokenSeconds', { accessTokenSeconds: 1.5 }],
  ['audiences', { audiences: ['not a URI'] }],
  ['audiences', { audiences: ['https://api.example/#part'] }],
  ['deviceSlowDowns', { deviceSlowDowns: -1 }],
  ['strictPorts', { strictPorts: [] }],
  ['strictPorts', { strictPorts: [0] }],
  ['acessTokenSeconds', { acessTokenSeconds: 60 }],
  ['options', null],
])('a bad %s is named: %j', (name, options) => {
  expect(() => parsePracticeOptions(options)).toThrow(PracticeOptionsError)
  expect(() => parsePracticeOptions(options)).toThrow(name)
})
