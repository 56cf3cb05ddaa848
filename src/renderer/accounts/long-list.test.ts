import { describe, expect, test } from 'vitest'
import { profile, session, state } from './fixtures'
import { foundAccounts, isLong, manyItems } from './long-list'

const people = Array.from({ length: manyItems + 1 }, (_, index) =>
  session({ id: `s${index}`, label: `Person ${index}` }),
)
const many = (...more: ReturnType<typeof session>[]) =>
  state({ profiles: [profile(), profile({ id: 'beta', name: 'Beta' })], sessions: [...people, ...more] })
const labels = (typed: string, ...more: ReturnType<typeof session>[]) =>
  foundAccounts(many(...more), typed).map(({ label }) => label)

test('a list is long with more than a screenful of accounts or of providers', () => {
  expect(isLong(state({ sessions: people.slice(1) }))).toBe(false)
  expect(isLong(state({ sessions: people }))).toBe(true)
  const profiles = Array.from({ length: manyItems + 1 }, (_, index) => profile({ id: `p${index}` }))
  expect(isLong(state({ profiles }))).toBe(true)
})

describe('an account is found', () => {
  const jose = session({
    id: 'jose',
    label: 'José Ortega',
    email: 'jo@example.com',
    organization: 'Harbour',
    profileId: 'beta',
  })
  test.each(['jose', 'ORTEGA', 'ortega jos', 'jo@example', 'harbour', 'beta'])('by %s', (typed) => {
    expect(labels(typed, jose)).toEqual(['José Ortega'])
  })

  test('by nothing typed: all are there', () => {
    expect(labels(' ', jose)).toHaveLength(manyItems + 2)
  })

  test('by no other word', () => {
    expect(labels('jose nobody', jose)).toEqual([])
  })
})

test.each(['ended', 'unreadable'] as const)('of many accounts one that is %s comes first', (status) => {
  expect(labels('', session({ id: 'x', label: 'Xaver', status }))[0]).toBe('Xaver')
})

test('a short list keeps its order', () => {
  const sessions = [session(), session({ id: 's2', status: 'ended' })]
  expect(foundAccounts(state({ sessions }), '')).toEqual(sessions)
})
