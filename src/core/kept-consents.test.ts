import { expect, test } from 'vitest'
import type { ToolConsent } from '../shared/tool-consent'
import { KeptConsents } from './kept-consents'
import { LoginError } from './login-error'
import { FakeClock } from './testing/fake-clock'
import { FakeValue } from './testing/fake-value'

async function setUp(kept: readonly ToolConsent[] = []) {
  const clock = new FakeClock(1_000)
  const file = new FakeValue<readonly ToolConsent[]>(kept)
  let changes = 0
  const consents = new KeptConsents(file, clock, () => {
    changes += 1
  })
  await consents.load()
  return { clock, file, consents, changes: () => changes }
}

const git = { client: 'git', profileId: 'p1', rule: 'allow' } as const

test('what was said takes the place of what was said before, of the same program and profile', async () => {
  const { file, consents } = await setUp()
  await consents.keep(git)
  await consents.keep({ ...git, program: '/usr/bin/git' })
  await consents.keep({ ...git, profileId: 'p2' })
  await consents.keep({ ...git, rule: 'refuse' })
  expect(file.value.map(({ program, profileId, rule }) => [program, profileId, rule])).toEqual([
    ['/usr/bin/git', 'p1', 'allow'],
    [undefined, 'p2', 'allow'],
    [undefined, 'p1', 'refuse'],
  ])
  expect(consents.of('git', 'p1')).toHaveLength(2)
})

test('that a tool is to be quiet stands beside what it may have', async () => {
  const { consents } = await setUp()
  await consents.keep(git)
  await consents.keep({ ...git, rule: 'quiet' })
  expect(consents.all().map(({ rule }) => rule)).toEqual(['allow', 'quiet'])
})

test('what was said for a time is over then, and leaves the file with the next change', async () => {
  const { clock, file, consents } = await setUp()
  await consents.keep({ ...git, until: 5_000 })
  clock.advance(4_000)
  expect([consents.all(), consents.of('git', 'p1')]).toEqual([[], []])
  await consents.keep({ ...git, client: 'curl' })
  expect(file.value.map(({ client }) => client)).toEqual(['curl'])
})

test('what cannot be written does not count', async () => {
  const { file, consents, changes } = await setUp()
  file.before = () => {
    throw new LoginError('storage_failed')
  }
  await expect(consents.keep(git)).rejects.toMatchObject({ code: 'storage_failed' })
  expect([consents.all(), changes()]).toEqual([[], 1])
})

test('a list that is full takes no other tool, and still another word on one that is there', async () => {
  const { consents } = await setUp()
  await consents.keep(git, 2)
  await consents.keep({ ...git, client: 'curl' }, 2)
  await expect(consents.keep({ ...git, client: 'kubectl' }, 2)).rejects.toMatchObject({ code: 'list_full' })
  await consents.keep({ ...git, rule: 'refuse' }, 2)
  expect(consents.all().map(({ client, rule }) => [client, rule])).toEqual([
    ['curl', 'allow'],
    ['git', 'refuse'],
  ])
  await consents.keep({ ...git, client: 'docker' })
  expect(consents.all()).toHaveLength(3)
})

test('is forgotten, and nothing is written where nothing goes', async () => {
  const { file, consents, changes } = await setUp()
  await consents.keep(git)
  await consents.forget(({ client }) => client === 'curl')
  expect(changes()).toBe(2)
  await consents.forget(({ client }) => client === 'git')
  expect(file.value).toEqual([])
})

test('a file that had to be set aside is told of', async () => {
  const { file, consents } = await setUp()
  file.damaged = { keptAs: 'consents.json.damaged' }
  await expect(consents.load()).rejects.toMatchObject({ code: 'file_damaged' })
})
