import { expect, test } from 'vitest'
import { Invitations } from './invitations'

const first = { link: 'dev.postern.app:/invite?invitation=ticket&organization=org_1', organization: 'org_1' }
const second = { ...first, link: 'dev.postern.app:/invite?invitation=other&organization=org_2', organization: 'org_2' }

function setUp() {
  let changes = 0
  const invitations = new Invitations(() => {
    changes += 1
  })
  return { invitations, changes: () => changes, id: () => invitations.view()?.id ?? '' }
}

test('what everybody may see of an invitation is not its ticket', () => {
  const { invitations, changes, id } = setUp()
  invitations.offer({ ...first, organizationName: 'acme' })
  expect(invitations.view()).toEqual({ id: id(), organization: 'org_1', organizationName: 'acme' })
  expect(invitations.link(id())).toBe(first.link)
  expect(changes()).toBe(1)
})

test('the newest is held, and the one before can no longer be taken up', () => {
  const { invitations, id } = setUp()
  invitations.offer(first)
  const before = id()
  invitations.offer(second)
  expect(invitations.link(before)).toBeUndefined()
  invitations.dismiss(before)
  expect(invitations.view()).toMatchObject({ organization: 'org_2' })
})

test.each([
  ['a sign-in with it', (invitations: Invitations) => invitations.used(` ${first.link} `)],
  ['a person', (invitations: Invitations, id: string) => invitations.dismiss(id)],
])('it is gone after %s', (_who, end) => {
  const { invitations, id } = setUp()
  invitations.offer(first)
  end(invitations, id())
  expect(invitations.view()).toBeUndefined()
})

test('a sign-in without it, or with another, leaves it', () => {
  const { invitations } = setUp()
  invitations.offer(first)
  invitations.used(undefined)
  invitations.used(second.link)
  expect(invitations.view()).toBeDefined()
})
