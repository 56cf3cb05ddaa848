import { expect, test } from 'vitest'
import { toFailure } from '../core/failure'
import { Invitations } from '../core/invitations'
import type { LinkEnd } from '../core/login-attempts'
import { LoginError } from '../core/login-error'
import { collectingJournal } from '../core/testing/collecting-journal'
import { FakeClock } from '../core/testing/fake-clock'
import { en } from '../shared/text/en'
import { createText } from '../shared/text/text'
import { ArrivedLinks } from './arrived-links'

const scheme = 'dev.postern.app'
const failure = toFailure(new LoginError('keychain_locked'), createText(en, 'en'))

/** @param ends what the sign-ins say of each link; a number: the keychain holds it up for so many milliseconds */
function setUp(...ends: readonly (LinkEnd | number)[]) {
  const done: string[] = []
  const clock = new FakeClock()
  const left = [...ends]
  const { events, journal } = collectingJournal()
  const invitations = new Invitations(() => done.push('changed'))
  const links = new ArrivedLinks({
    scheme,
    clock,
    journal,
    invitations,
    profiles: {
      list: () => [],
      get: () => {
        throw new Error('no profile')
      },
    },
    attempts: {
      deliverLink: async ({ url }) => {
        done.push(`deliver ${url}`)
        const end = left.shift() ?? { kind: 'waiting' }
        return typeof end === 'number' ? { kind: 'held_up', until: clock.now() + end, failure } : end
      },
    },
    lab: {
      take: (link) => link.startsWith(`${scheme}:/lab?`),
      turnedAway: (link) => link === `${scheme}:/lab?probe=sent#fragment`,
    },
    openWindow: () => done.push('open'),
    changed: () => done.push('changed'),
  })
  return { links, done, clock, invitations, written: () => JSON.stringify(events) }
}

test.each([
  ['waiting', []],
  ['resumed', ['open']],
  ['unknown', ['changed']],
  ['unreadable', ['changed']],
] as const)(
  'a redirect is a sign-in’s, and the window opens for one of an earlier run alone: %s',
  async (answered, then) => {
    const { links, done } = setUp({ kind: answered })
    await links.receive(`${scheme}:/callback?state=s`)
    expect(done).toEqual([`deliver ${scheme}:/callback?state=s`, ...then])
    const reasons = { waiting: [], resumed: [], unknown: ['unknown_state'], unreadable: ['unreadable'] }
    expect(links.turnedAway().map(({ reason }) => reason)).toEqual(reasons[answered])
  },
)

const answer = `${scheme}:/callback?state=s`
test('an answer that the keychain holds up waits, opens the window, and is judged when the keychain works', async () => {
  const { links, done, clock } = setUp(60_000, { kind: 'resumed' })
  await links.receive(answer)
  expect(done).toEqual([`deliver ${answer}`, 'changed', 'open'])
  expect(links.held()).toEqual([{ until: clock.now() + 60_000, failure }])
  expect(JSON.stringify(links.held())).not.toContain('state=s')
  await links.keychainReady()
  expect(done.slice(3)).toEqual(['changed', `deliver ${answer}`, 'open'])
  expect(links.held()).toEqual([])
  await links.keychainReady()
  expect(done).toHaveLength(6)
})

test('an answer that is held up again goes on waiting, once however often it comes', async () => {
  const { links, clock } = setUp(60_000, 60_000, 60_000)
  await links.receive(answer)
  await links.receive(answer)
  await links.keychainReady()
  expect(links.held()).toHaveLength(1)
  clock.advance(60_000)
  expect(links.turnedAway()).toHaveLength(1)
})

test('an answer that waits is let go at the time limit of its sign-in, and listed as unreadable', async () => {
  const { links, clock, done } = setUp(60_000)
  await links.receive(answer)
  clock.advance(59_999)
  expect(links.turnedAway()).toEqual([])
  clock.advance(1)
  expect(links.held()).toEqual([])
  expect(links.turnedAway()).toEqual([{ at: clock.now(), reason: 'unreadable', length: answer.length }])
  await links.keychainReady()
  expect(done.filter((each) => each.startsWith('deliver'))).toHaveLength(1)
})

test('a keychain that works while Postern quits has no sign-in go on, and lists nothing as unreadable', async () => {
  const { links, clock, done } = setUp(60_000)
  await links.receive(answer)
  links.stop()
  await links.keychainReady()
  clock.advance(60_000)
  expect(done.filter((each) => each.startsWith('deliver'))).toHaveLength(1)
  expect(links.turnedAway()).toEqual([])
})

test('no more than eight answers wait', async () => {
  const { links } = setUp(...Array.from({ length: 9 }, () => 60_000))
  for (let n = 0; n < 9; n += 1) await links.receive(`${answer}${n}`)
  expect(links.held()).toHaveLength(8)
  expect(links.turnedAway().map(({ reason }) => reason)).toEqual(['unreadable'])
})

test('a link that the lab sent to be turned away is not listed, and one like it from elsewhere is', async () => {
  const { links } = setUp()
  await links.receive(`${scheme}:/lab?probe=sent#fragment`)
  expect(links.turnedAway()).toEqual([])
  await links.receive(`${scheme}:/lab?probe=forged#fragment`)
  expect(links.turnedAway().map(({ reason }) => reason)).toEqual(['fragment'])
})

test('the lab’s own link goes no further', async () => {
  const { links, done } = setUp()
  await links.receive(`${scheme}:/lab?probe=x`)
  expect(done).toEqual([])
})

test('an invitation waits for a person in the window, starts no sign-in, and its ticket is not written down', async () => {
  const { links, done, invitations, written } = setUp()
  await links.receive(`${scheme}:/invite?invitation=ticket-1&organization=org_1`)
  expect(done).toEqual(['changed', 'open'])
  expect(invitations.view()).toMatchObject({ organization: 'org_1' })
  expect(written()).not.toContain('ticket-1')
})

test.each([
  ['invitation_invalid', `${scheme}:/invite?invitation=ticket-1&organization=org_1&browser=/bin/sh`],
  ['foreign_scheme', '--gpu-launcher=calc'],
  ['characters', `${scheme}:/invite?invitation=ticket-1&organization=org_1" --inspect`],
  ['unknown_address', `${scheme}://evil.example/invite?invitation=ticket-1&organization=org_1`],
])('an attack opens nothing, and its reason alone is kept: %s', async (reason, link) => {
  const { links, done, invitations, written } = setUp()
  await links.receive(link)
  expect(done).toEqual(['changed'])
  expect(invitations.view()).toBeUndefined()
  expect(links.turnedAway()).toEqual([{ at: expect.any(Number), reason, length: link.length }])
  expect(written()).not.toContain('ticket-1')
})

test('the last eight are remembered, the newest first', async () => {
  const { links } = setUp()
  for (let length = 1; length <= 10; length += 1) await links.receive('x'.repeat(length))
  expect(links.turnedAway().map(({ length }) => length)).toEqual([10, 9, 8, 7, 6, 5, 4, 3])
})
