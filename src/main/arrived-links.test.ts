import { expect, test } from 'vitest'
import { Invitations } from '../core/invitations'
import { collectingJournal } from '../core/testing/collecting-journal'
import { FakeClock } from '../core/testing/fake-clock'
import { ArrivedLinks } from './arrived-links'

const scheme = 'dev.postern.app'

function setUp(answered: 'waiting' | 'resumed' | 'unknown' = 'waiting') {
  const done: string[] = []
  const { events, journal } = collectingJournal()
  const invitations = new Invitations(() => done.push('changed'))
  const links = new ArrivedLinks({
    scheme,
    clock: new FakeClock(),
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
        return answered
      },
    },
    lab: {
      take: (link) => link.startsWith(`${scheme}:/lab?`),
      turnedAway: (link) => link === `${scheme}:/lab?probe=sent#fragment`,
    },
    openWindow: () => done.push('open'),
    changed: () => done.push('changed'),
  })
  return { links, done, invitations, written: () => JSON.stringify(events) }
}

test.each([
  ['waiting', []],
  ['resumed', ['open']],
  ['unknown', ['changed']],
] as const)(
  'a redirect is a sign-in’s, and the window opens for one of an earlier run alone: %s',
  async (answered, then) => {
    const { links, done } = setUp(answered)
    await links.receive(`${scheme}:/callback?state=s`)
    expect(done).toEqual([`deliver ${scheme}:/callback?state=s`, ...then])
    expect(links.turnedAway().map(({ reason }) => reason)).toEqual(answered === 'unknown' ? ['unknown_state'] : [])
  },
)

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
