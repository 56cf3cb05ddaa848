import { expect, test } from 'vitest'
import { mostConsents } from '../core/kept-consents'
import { LoginError } from '../core/login-error'
import { collectingJournal, steps } from '../core/testing/collecting-journal'
import { exampleProfile } from '../core/testing/example-profile'
import { FakeTool } from '../core/testing/fake-tool'
import { type ConsentParts, createConsentHandlers } from './consent-handlers'

function setUp() {
  const done: unknown[] = []
  const { events, journal } = collectingJournal()
  const does =
    (what: string, value?: unknown) =>
    async (...args: unknown[]) => {
      done.push([what, ...args])
      return value
    }
  const rows = [
    { client: 'git', profileId: 'p1' },
    { client: 'git', program: '/usr/bin/git', profileId: 'p1' },
    { client: 'git', profileId: 'p2' },
  ]
  const parts = {
    journal,
    profiles: {
      get: (id: string) => {
        if (id !== 'p1') throw new LoginError('profile_unknown')
        return exampleProfile({ id })
      },
      update: does('update', { profile: {} }),
    },
    sessions: { views: () => [{ id: 's1', storage: 'memory' }] },
    kept: {
      keep: does('keep'),
      forget: async (goes: (row: object) => boolean) => done.push(['forget', rows.filter(goes)]),
    },
    consents: { answer: does('answer'), reconsider: () => done.push(['reconsider']) },
    signIns: { has: (id: string) => id === 'q2', answer: does('answer sign-in', { profileId: 'p1', sessionId: 's1' }) },
    handOutRecords: { forget: (goes: (row: object) => boolean) => done.push(['forget rows', rows.filter(goes)]) },
    begin: async ({ id }: { id: string }, storage: string) => done.push(['begin', id, storage]),
  }
  return { done, events, handlers: createConsentHandlers(parts as unknown as ConsentParts) }
}

test('an answer goes to the question that it is about', async () => {
  const { done, handlers } = setUp()
  await handlers.answerQuestion({ questionId: 'q1', answer: 'hour' })
  await handlers.answerQuestion({ questionId: 'q2', answer: 'later' })
  expect(done).toEqual([
    ['answer', 'q1', 'hour'],
    ['answer sign-in', 'q2', 'later'],
  ])
})

test('“sign in” begins a sign-in with the storage of before, and no other answer does', async () => {
  const { done, handlers } = setUp()
  await handlers.answerQuestion({ questionId: 'q2', answer: 'sign_in' })
  expect(done.at(-1)).toEqual(['begin', 'p1', 'memory'])
})

test('what is said of a tool is kept, and the journal has who said it', async () => {
  const { done, events, handlers } = setUp()
  const tool = new FakeTool('provisioning')
  await handlers.ruleTool({ client: 'git', profileId: 'p1', rule: 'allow' }, { caller: 'cli', tool })
  await handlers.ruleTool({ client: 'git', profileId: 'p1', rule: 'refuse' })
  expect(done).toEqual([
    ['keep', { client: 'git', profileId: 'p1', rule: 'allow' }, mostConsents],
    ['reconsider'],
    ['keep', { client: 'git', profileId: 'p1', rule: 'refuse' }, mostConsents],
    ['reconsider'],
  ])
  expect(steps(events, 'tool_ruled')).toMatchObject([
    { from: 'tool', data: { client: 'git', rule: 'allow', by: 'provisioning' } },
    { from: 'person', data: { client: 'git', rule: 'refuse' } },
  ])
  await expect(handlers.ruleTool({ client: 'git', profileId: 'p9', rule: 'allow' })).rejects.toMatchObject({
    code: 'profile_unknown',
  })
})

test('a tool is forgotten with all its programs, or one of them alone', async () => {
  const { done, handlers } = setUp()
  await handlers.forgetTool({ client: 'git', profileId: 'p1' })
  await handlers.forgetTool({ client: 'git', program: '/usr/bin/git', profileId: 'p1' })
  const [byName, one] = [
    [
      { client: 'git', profileId: 'p1' },
      { client: 'git', program: '/usr/bin/git', profileId: 'p1' },
    ],
    [{ client: 'git', program: '/usr/bin/git', profileId: 'p1' }],
  ]
  expect(done).toEqual([
    ['forget', byName],
    ['forget rows', byName],
    ['forget', one],
    ['forget rows', one],
  ])
})

test('the policy of a profile changes, and nothing else of it', async () => {
  const { done, handlers } = setUp()
  await handlers.setToolPolicy({ profileId: 'p1', tools: 'closed' })
  const { issuer, clientId, scope } = exampleProfile({ id: 'p1' })
  expect(done).toMatchObject([['update', 'p1', { issuer, clientId, scope, tools: 'closed' }]])
})
