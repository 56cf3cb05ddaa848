import { describe, expect, test } from 'vitest'
import { isSchemeUri } from '../shared/scheme'
import {
  deepLinkLimit,
  isStartedForLink,
  isTooLongToHandOver,
  linkInArguments,
  ownArguments,
  parseDeepLink,
} from './deep-link'

const scheme = 'dev.postern.app'
const uris = ['dev.postern.app:/callback', 'dev.postern.app://tenant.eu.auth0.com/postern/callback']
const parse = (link: string) => parseDeepLink(link, scheme, uris)

describe('a deep link', () => {
  test.each([
    'dev.postern.app:/callback?code=c&state=s',
    'dev.postern.app:/callback',
    'dev.postern.app://tenant.eu.auth0.com/postern/callback?code=c&state=s',
    "dev.postern.app:/callback?error=x&error_description=it's%20(not)%20{allowed}|\\^`",
    `dev.postern.app:/callback?${'x'.repeat(deepLinkLimit - 26)}`,
  ])('that comes to a redirect URI is a redirect: %s', (link) => {
    expect(parse(link)).toEqual({ kind: 'redirect', url: link })
  })

  test.each([
    ['too_long', `dev.postern.app:/callback?${'x'.repeat(deepLinkLimit)}`],
    ['characters', ''],
    ['characters', 'dev.postern.app:/callback?code=c state=s'],
    ['characters', 'dev.postern.app:/callback?" --no-sandbox --gpu-launcher="cmd.exe /c calc'],
    ['characters', 'dev.postern.app:/callback\n--inspect'],
    ['characters', 'dev.postern.app:/callback?code=\0'],
    ['characters', 'dev.postern.app:/callback?code=\u202e'],
    ['characters', 'dev.postern.app:/callback?<script>'],
    ['characters', 'dev.postern.app:/cаllback'], // a Cyrillic letter
    ['foreign_scheme', '--no-sandbox'],
    ['foreign_scheme', '--renderer-cmd-prefix=/bin/sh'],
    ['foreign_scheme', '/etc/passwd'],
    ['foreign_scheme', 'file:///etc/passwd'],
    ['foreign_scheme', 'javascript:alert(1)'],
    ['foreign_scheme', 'https://dev.postern.app/callback?code=c'],
    ['foreign_scheme', 'dev.postern.app.dev:/callback?code=c'],
    ['foreign_scheme', 'DEV.POSTERN.APP:/callback?code=c'],
    ['foreign_scheme', 'dev.postern.appx:/callback'],
    ['fragment', 'dev.postern.app:/callback?code=c#state=s'],
    ['fragment', 'dev.postern.app:/callback#?code=c'],
    ['foreign_scheme', 'https://evil.example/?invitation=t&invitation=u&organization=org_1'],
    ['fragment', 'https://app.example/?invitation=t&organization=org_1#x'],
    ['unknown_address', 'dev.postern.app:/invite/?invitation=t&organization=org_1'],
    ['unknown_address', 'dev.postern.app://invite?invitation=t&organization=org_1'],
    ['unknown_address', 'dev.postern.app:/Invite?invitation=t&organization=org_1'],
    ['characters', 'dev.postern.app:/invite?invitation=t&organization=org_1" --gpu-launcher="calc'],
    ['characters', 'dev.postern.app:/invite?invitation=t&organization=org 1'],
    ['invitation_invalid', 'dev.postern.app:/invite'],
    ['invitation_invalid', 'dev.postern.app:/invite?'],
    ['invitation_invalid', 'dev.postern.app:/invite?invitation=t'],
    ['invitation_invalid', 'dev.postern.app:/invite?organization=org_1'],
    ['invitation_invalid', 'dev.postern.app:/invite?invitation=&organization=org_1'],
    ['invitation_invalid', 'dev.postern.app:/invite?invitation=t&organization=org_1&organization=org_2'],
    ['invitation_invalid', 'dev.postern.app:/invite?invitation=t&organization=org_1&prompt=none'],
    ['invitation_invalid', 'dev.postern.app:/invite?invitation=t&organization=org_1&browser=/bin/sh'],
    ['invitation_invalid', 'dev.postern.app:/invite?invitation=t&organization=org_1&'],
    ['invitation_invalid', 'dev.postern.app:/invite?invitation=t%26organization=org_2&organization=org_1'],
    ['invitation_invalid', 'dev.postern.app:/invite?invitation=t&organization=org_1%00'],
    ['invitation_invalid', 'dev.postern.app:/invite?invitation=t&organization=--no-sandbox'],
    ['invitation_invalid', 'dev.postern.app:/invite?invitation=t&organization=gpu+launcher'],
    ['invitation_invalid', 'dev.postern.app:/invite?invitation=t&organization=org_1&organization_name=../../x'],
    ['invitation_invalid', 'dev.postern.app:/invite?invitation=t?invitation=u&organization=org_1'],
    ['invitation_invalid', 'dev.postern.app:/invite?invitation=t&organization=org_1&__proto__=x'],
    ['invitation_invalid', `dev.postern.app:/invite?invitation=${'t'.repeat(257)}&organization=org_1`],
    ['unknown_address', 'dev.postern.app:'],
    ['unknown_address', 'dev.postern.app:callback?code=c'],
    ['unknown_address', 'dev.postern.app://callback?code=c'],
    ['unknown_address', 'dev.postern.app:///callback?code=c'],
    ['unknown_address', 'dev.postern.app:/callback/?code=c'],
    ['unknown_address', 'dev.postern.app:/Callback?code=c'],
    ['unknown_address', 'dev.postern.app:/x/../callback?code=c'],
    ['unknown_address', 'dev.postern.app:/%63allback?code=c'],
    ['unknown_address', 'dev.postern.app://evil.example/postern/callback?code=c'],
    ['unknown_address', 'dev.postern.app://user:word@tenant.eu.auth0.com/postern/callback?code=c'],
    ['unknown_address', 'dev.postern.app://tenant.eu.auth0.com:8080/postern/callback?code=c'],
    ['unknown_address', 'dev.postern.app://tenant.eu.auth0.com\\@evil/postern/callback'],
  ])('is refused (%s): %s', (reason, link) => {
    expect(parse(link)).toEqual({ kind: 'refused', reason })
  })
})

describe('an invitation', () => {
  const link = 'dev.postern.app:/invite?invitation=t1&organization=org_1'

  test.each([
    [link, {}],
    [`${link}&organization_name=acme`, { organizationName: 'acme' }],
    ['https://app.example/login?invitation=t1&organization=org_1&organization_name=acme', { organizationName: 'acme' }],
    // Whatever a link of the web has beside the invitation stays behind: its address too.
    ['https://user:word@evil.example/x?next=/&invitation=t1&prompt=none&organization=org_1', {}],
  ])('is read from %s', (typed, more) => {
    expect(parse(typed)).toEqual({ kind: 'invitation', invitation: { link, organization: 'org_1', ...more } })
  })
})

describe('the link among the arguments', () => {
  const link = 'dev.postern.app:/callback?code=c&state=s'

  test.each([
    ['an installed app', ['/opt/Postern/postern', '--open-url', '--', link]],
    ['a checkout', ['/x/electron', '--no-sandbox', '/home/me/postern', '--open-url', '--', link]],
    ['switches that Chromium put in between', ['postern', '--open-url', '--origin-trial=x', '/app', '--', link]],
  ])('is the one after “--”: %s', (_what, args) => {
    expect(linkInArguments(args)).toBe(link)
  })

  test.each([
    ['nothing', ['postern']],
    ['a link without “--”', ['postern', '--open-url', link]],
    ['a link as a plain argument', ['postern', link]],
    ['nothing that says a link comes', ['postern', '--', link]],
    ['a link that says it of itself', ['postern', '--', '--open-url', link]],
    ['nothing after “--”', ['postern', '--open-url', '--']],
    ['an empty word after “--”', ['postern', '--open-url', '--', '']],
    [
      'a link that a blank has split',
      ['postern', '--open-url', '--', 'dev.postern.app:/callback?a', '--gpu-launcher=x'],
    ],
    ['two links', ['postern', '--open-url', '--', link, link]],
    ['a second “--”', ['postern', '--open-url', '--', '--', link]],
  ])('is not looked for in: %s', (_what, args) => {
    expect(linkInArguments(args)).toBeUndefined()
  })

  test('that looks like a switch is given as it is, and refused as a link', () => {
    const attack = linkInArguments(['postern', '--open-url', '--', '--no-sandbox'])
    expect(parse(attack ?? '')).toEqual({ kind: 'refused', reason: 'foreign_scheme' })
  })
})

test('what no Postern would take is not handed to the one that runs, which Chromium would end', () => {
  const args = (length: number) => ['/opt/Postern/postern', '--open-url', '--', 'x'.repeat(length)]
  expect(isTooLongToHandOver(args(deepLinkLimit))).toBe(false)
  expect(isTooLongToHandOver(args(20_000))).toBe(true)
})

describe('a redirect URI of a scheme', () => {
  test.each([
    'dev.postern.app:/callback',
    'dev.postern.app.dev:/oauth/callback',
    'dev.postern.app.test://tenant.eu.auth0.com/linux/dev.postern.app/callback',
  ])('is taken: %s', (uri) => expect(isSchemeUri(uri)).toBe(true))

  test.each([
    '',
    'postern:/callback',
    'com.example.app:/callback',
    'https://dev.postern.app/callback',
    'dev.postern.app:callback',
    'dev.postern.app:/',
    'dev.postern.app:///callback',
    'dev.postern.app://tenant.example.com',
    'dev.postern.app://tenant.example.com:80/callback',
    'dev.postern.app://user@tenant.example.com/callback',
    'dev.postern.app:/callback?x=1',
    'dev.postern.app:/callback#x',
    'dev.postern.app:/a/../callback',
    'dev.postern.app:/a%20b',
    'dev.postern.app:/invite',
    'dev.postern.app:/lab',
    `dev.postern.app:/${'x'.repeat(300)}`,
  ])('is refused: %s', (uri) => expect(isSchemeUri(uri)).toBe(false))
})

test.each([
  ['a menu, by the command of an installed app', ['postern', '--open-url', '--'], false],
  ['a menu that puts an empty word for the link', ['postern', '--open-url', '--', ''], false],
  ['a person', ['postern'], false],
  ['a link', ['postern', '--open-url', '--', 'dev.postern.app:/callback'], true],
  ['a link that was split', ['postern', '--open-url', '--', 'dev.postern.app:/callback?a', '--inspect'], true],
])('whether a start is for a link: %s', (_what, args, expected) => {
  expect(isStartedForLink(args)).toBe(expected)
})

test('what came with a link is never among the program’s own switches', () => {
  expect(ownArguments(['postern', '--open-url', '--', '--background'])).toEqual(['postern', '--open-url'])
  expect(ownArguments(['postern', '--background'])).toEqual(['postern', '--background'])
})
