import { describe, expect, test } from 'vitest'
import { Profiles } from '../core/profiles'
import { Providers } from '../core/provider'
import { steps } from '../core/testing/collecting-journal'
import { exampleProfile } from '../core/testing/example-profile'
import { FakeTool } from '../core/testing/fake-tool'
import { FakeValue } from '../core/testing/fake-value'
import { fakeWorld } from '../core/testing/fake-world'
import { ScriptedProvider } from '../core/testing/scripted-provider'
import type { SessionView } from '../shared/app-state'
import type { Profile, ProfileInput } from '../shared/profile'
import { createProfileHandlers } from './profile-handlers'

type Opened = { readonly content: string } | 'too_large' | undefined

async function setUp(kept: readonly Profile[] = [], opened?: Opened, sessions: Partial<SessionView>[] = []) {
  const tenant = await ScriptedProvider.start({ pushedRequests: 'offered' })
  const world = fakeWorld(tenant)
  const profiles = new Profiles(new FakeValue<readonly Profile[]>(kept), () => {})
  await profiles.load()
  const saved: string[] = []
  const handlers = createProfileHandlers({
    world,
    profiles,
    providers: new Providers(world.clock),
    sessions: { views: () => sessions as SessionView[] },
    files: {
      openText: async () => opened,
      saveProfiles: async (_name, content) => {
        saved.push(content)
        return true
      },
    },
  })
  return { tenant, world, profiles, handlers, saved }
}

const oidc = exampleProfile({ kind: 'oidc', name: 'Work' })
const input: ProfileInput = { kind: 'oidc', issuer: oidc.issuer, clientId: 'client-1' }

describe('updateProfile', () => {
  test('is in the log where it says who may have tokens, and who said so', async () => {
    const { handlers, world } = await setUp([{ ...oidc, tools: 'closed' }])
    const tool = { caller: 'cli', tool: new FakeTool('curl') } as const
    const { id: profileId } = oidc
    await handlers.updateProfile({ profileId, profile: { ...input, tools: 'closed' } }, tool)
    await handlers.updateProfile({ profileId, profile: { ...input, issuer: '', tools: 'allow' } }, tool)
    expect(steps(world.events, 'tool_policy_set')).toEqual([])
    await handlers.updateProfile({ profileId, profile: { ...input, tools: 'allow' } }, tool)
    await handlers.updateProfile({ profileId, profile: input }, { caller: 'window' })
    expect(steps(world.events, 'tool_policy_set')).toMatchObject([
      { from: 'tool', data: { profile: profileId, tools: 'allow', by: 'curl' } },
      { from: 'person', data: { tools: 'ask' } },
    ])
  })
})

describe('inspectProvider', () => {
  test('reports on a profile, with what its sessions have seen', async () => {
    const rotating = [{ id: 's', profileId: oidc.id, rotates: true as const }]
    const { handlers } = await setUp([oidc], undefined, rotating)
    const answer = await handlers.inspectProvider({ profileId: oidc.id })
    if (!('report' in answer)) throw new Error('problems')
    expect(answer.report).toMatchObject({ issuer: oidc.issuer, suggestion: { par: true } })
    expect(answer.report.lines).toContainEqual({ feature: 'rotation', support: 'yes', values: [] })
  })

  test('reports on one that is being typed, and adds nothing', async () => {
    const { handlers, profiles } = await setUp()
    const answer = await handlers.inspectProvider({ profile: input })
    expect(answer).toMatchObject({ report: { issuer: oidc.issuer } })
    expect(profiles.list()).toEqual([])
    expect(await handlers.inspectProvider({ profile: { ...input, issuer: '' } })).toEqual({
      problems: { issuer: 'required' },
    })
  })

  test('a provider that cannot be read: its failure', async () => {
    const { handlers, tenant } = await setUp([oidc])
    tenant.misbehave = { metadata: (json) => ({ ...json, issuer: 'https://evil.example/' }) }
    await expect(handlers.inspectProvider({ profileId: oidc.id })).rejects.toMatchObject({ code: 'issuer_mismatch' })
  })
})

describe('files of profiles', () => {
  const text = (...profiles: unknown[]) => JSON.stringify({ format: 'postern-profiles', version: 1, profiles })

  test('what was exported is here already', async () => {
    const { handlers } = await setUp([oidc])
    const exported = await handlers.exportProfiles({})
    expect(await handlers.importProfiles(exported)).toEqual({
      profiles: [{ name: 'Work', outcome: 'same', profileId: oidc.id }],
    })
  })

  test('elsewhere it is added, under an id of its own', async () => {
    const there = await setUp([oidc])
    const { handlers, profiles } = await setUp()
    await handlers.importProfiles(await there.handlers.exportProfiles({ profileIds: [oidc.id] }))
    expect(profiles.list()).toEqual([{ ...oidc, id: expect.not.stringMatching(oidc.id) }])
  })

  test('each profile has its own answer, and the good ones are added', async () => {
    const { handlers, profiles } = await setUp([oidc])
    const { profiles: imported } = await handlers.importProfiles({
      text: text(
        { ...input, name: 'New' },
        { ...input, name: 'Work', clientId: 'other' },
        { ...input, name: 'Secret', client_secret: 'hunter2' },
        { ...input, name: 'Extra', extra: { access_token: 'hunter2' } },
        { ...input, name: 'new', clientId: 'other' },
      ),
    })
    expect(imported).toMatchObject([
      { outcome: 'added' },
      { outcome: 'refused', problems: { name: 'name_taken' } },
      { outcome: 'secret_member', member: 'client_secret' },
      { outcome: 'refused', problems: { extra: 'extra_reserved' } },
      { outcome: 'refused', problems: { name: 'name_taken' } },
    ])
    expect(JSON.stringify(imported)).not.toContain('hunter2')
    expect(profiles.list().map(({ name }) => name)).toEqual(['Work', 'New'])
  })

  test('one whose provider must be asked and cannot be is told of by itself', async () => {
    const { handlers } = await setUp()
    const entra = { ...input, name: 'Entra', preset: 'entra', issuer: 'contoso.com' }
    const { profiles } = await handlers.importProfiles({ text: text(entra, { ...input, name: 'New' }) })
    expect(profiles).toMatchObject([{ name: 'Entra', outcome: 'failed' }, { outcome: 'added' }])
  })

  test('are written and read where the person says', async () => {
    const practice = exampleProfile({ id: 'practice', name: 'Practice provider', kind: 'practice' })
    const { handlers, saved } = await setUp([oidc, practice], { content: text() })
    expect(await handlers.exportProfilesToFile({})).toEqual({ count: 1 })
    expect(saved).toEqual([(await handlers.exportProfiles({})).text])
    expect(await handlers.importProfilesFromFile({})).toEqual({ profiles: [] })
  })

  test('no file chosen, or too large a one', async () => {
    expect(await (await setUp()).handlers.importProfilesFromFile({})).toBeNull()
    await expect((await setUp([], 'too_large')).handlers.importProfilesFromFile({})).rejects.toMatchObject({
      code: 'profiles_file_invalid',
    })
  })
})
