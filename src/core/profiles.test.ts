import { describe, expect, test } from 'vitest'
import type { Profile, ProfileInput } from '../shared/profile'
import { LoginError } from './login-error'
import { Profiles } from './profiles'
import { exampleProfile } from './testing/example-profile'
import { FakeValue } from './testing/fake-value'
import { gate, settle } from './testing/gate'

const input: ProfileInput = { kind: 'oidc', issuer: 'https://id.example.com', clientId: 'client-1' }

async function setUp(kept: readonly Profile[] = []) {
  const file = new FakeValue<readonly Profile[]>(kept)
  let changes = 0
  const profiles = new Profiles(file, () => {
    changes += 1
  })
  await profiles.load()
  return { file, profiles, changes: () => changes }
}

const ids = (profiles: Profiles) => profiles.list().map(({ id }) => id)

describe('Profiles', () => {
  test('are those of the file', async () => {
    const { profiles, changes } = await setUp([exampleProfile()])
    expect(profiles.list()).toEqual([exampleProfile()])
    expect(profiles.get('profile-1')).toEqual(exampleProfile())
    expect(changes()).toBe(1)
  })

  test('say file_damaged when the file had to be set aside, and go on', async () => {
    const { file, profiles } = await setUp()
    file.damaged = { keptAs: 'profiles.json.damaged' }
    await expect(profiles.load()).rejects.toMatchObject({ code: 'file_damaged', detail: 'profiles.json.damaged' })
    expect(await profiles.add(input)).toHaveProperty('profile')
  })

  test('take one that is well formed, and write it', async () => {
    const { file, profiles, changes } = await setUp()
    const answer = await profiles.add(input)
    expect(answer).toMatchObject({ profile: { issuer: 'https://id.example.com/' } })
    expect(file.value).toEqual(profiles.list())
    expect(changes()).toBe(2)
  })

  test('give each an id of its own', async () => {
    const { profiles } = await setUp()
    await profiles.add(input)
    await profiles.add(input)
    expect(new Set(ids(profiles)).size).toBe(2)
  })

  test('refuse one that is not, with its problems, and write nothing', async () => {
    const { file, profiles, changes } = await setUp()
    expect(await profiles.add({ ...input, clientId: '' })).toEqual({ problems: { clientId: 'required' } })
    expect([file.value, changes()]).toEqual([[], 1])
  })

  test('change one in its place, and keep its id', async () => {
    const { profiles } = await setUp([exampleProfile({ id: 'a' }), exampleProfile({ id: 'b' })])
    await profiles.update('a', { ...input, name: 'New' })
    expect(profiles.list()).toMatchObject([{ id: 'a', name: 'New', kind: 'oidc' }, { id: 'b' }])
    expect(await profiles.update('b', { ...input, issuer: '' })).toEqual({ problems: { issuer: 'required' } })
  })

  test('put one under the id that it is given', async () => {
    const { profiles } = await setUp()
    await profiles.add(input, 'practice')
    await profiles.add({ ...input, issuer: 'http://127.0.0.1:4000' }, 'practice')
    expect(profiles.list()).toMatchObject([{ id: 'practice', issuer: 'http://127.0.0.1:4000/' }])
  })

  test('take one away', async () => {
    const { file, profiles } = await setUp([exampleProfile({ id: 'a' }), exampleProfile({ id: 'b' })])
    await profiles.remove('a')
    expect(ids(profiles)).toEqual(['b'])
    expect(file.value).toEqual(profiles.list())
  })

  test('say profile_unknown of one that is not there', async () => {
    const { profiles } = await setUp()
    const unknown = { code: 'profile_unknown' }
    expect(() => profiles.get('a')).toThrow(expect.objectContaining(unknown))
    await expect(profiles.update('a', input)).rejects.toMatchObject(unknown)
    await expect(profiles.remove('a')).rejects.toMatchObject(unknown)
  })

  test('stay as they are when the file cannot be written', async () => {
    const { file, profiles, changes } = await setUp([exampleProfile({ id: 'a' })])
    file.before = () => {
      throw new LoginError('storage_failed')
    }
    await expect(profiles.add(input)).rejects.toMatchObject({ code: 'storage_failed' })
    await expect(profiles.remove('a')).rejects.toMatchObject({ code: 'storage_failed' })
    expect([ids(profiles), changes()]).toEqual([['a'], 1])
  })

  test('lose none of several changes at the same time', async () => {
    const { file, profiles } = await setUp([exampleProfile({ id: 'old' })])
    const first = gate()
    file.before = () => (file.value.length === 1 ? first.passed : undefined)
    const changes = [profiles.add(input, 'a'), profiles.add(input, 'b'), profiles.remove('old')]
    await settle()
    first.open()
    await Promise.all(changes)
    expect(ids(profiles)).toEqual(['a', 'b'])
    expect(file.value.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  test('go on after a change that failed', async () => {
    const { file, profiles } = await setUp()
    file.before = () => {
      file.before = () => {}
      throw new LoginError('storage_failed')
    }
    const [failed, done] = await Promise.allSettled([profiles.add(input, 'a'), profiles.add(input, 'b')])
    expect([failed.status, done.status]).toEqual(['rejected', 'fulfilled'])
    expect(ids(profiles)).toEqual(['b'])
  })
})

describe('the names of profiles', () => {
  test('one that is taken, in whatever case, is refused: name_taken', async () => {
    const { profiles } = await setUp([exampleProfile({ id: 'a', name: 'Work' })])
    expect(await profiles.add({ ...input, name: ' work ' })).toEqual({ problems: { name: 'name_taken' } })
    expect(ids(profiles)).toEqual(['a'])
  })

  test('two at the same time do not both get it', async () => {
    const { profiles } = await setUp()
    const answers = await Promise.all(['Work', 'WORK'].map((name) => profiles.add({ ...input, name })))
    expect(answers).toMatchObject([{ profile: { name: 'Work' } }, { problems: { name: 'name_taken' } }])
  })

  test('a profile keeps its own when it is changed', async () => {
    const { profiles } = await setUp([exampleProfile({ id: 'a', name: 'Work' })])
    expect(await profiles.update('a', { ...input, name: 'WORK' })).toMatchObject({ profile: { name: 'WORK' } })
  })

  test('one that is made of the address gets a number', async () => {
    const { profiles } = await setUp()
    for (const clientId of ['a', 'b', 'c']) await profiles.add({ ...input, clientId })
    expect(profiles.list().map(({ name }) => name)).toEqual(['id.example.com', 'id.example.com 2', 'id.example.com 3'])
  })

  test('the practice provider is never refused for its name', async () => {
    const { profiles } = await setUp([exampleProfile({ id: 'a', name: 'Practice provider' })])
    const answer = await profiles.add({ ...input, kind: 'practice', name: 'Practice provider' }, 'practice')
    expect(answer).toMatchObject({ profile: { name: 'Practice provider 2' } })
  })
})
