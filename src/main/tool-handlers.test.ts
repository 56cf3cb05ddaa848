import { describe, expect, test } from 'vitest'
import type { HandOut } from '../core/hand-outs'
import { KeptSettings } from '../core/kept-settings'
import { LoginError } from '../core/login-error'
import type { CallOptions } from '../core/session-call'
import { collectingJournal, steps } from '../core/testing/collecting-journal'
import { FakeTool } from '../core/testing/fake-tool'
import { FakeValue } from '../core/testing/fake-value'
import type { Settings } from '../shared/settings'
import type { AnswerTool } from './tool-answers'
import { createToolHandlers, mostHosts, type ToolParts, withoutHosts } from './tool-handlers'

const git = { caller: 'cli', tool: new FakeTool('git') } as const

function setUp(over: { tokenType?: 'bearer' | 'dpop'; apiFails?: true } = {}) {
  const given: HandOut[] = []
  const { events, journal } = collectingJournal()
  const asked: unknown[] = []
  const file = new FakeValue<Settings>({ defaultSubjects: {} })
  const settings = new KeptSettings(file, () => {})
  const whose: unknown[] = []
  const answerTool: AnswerTool = async (asked, calling, use) => {
    whose.push(asked)
    const client = calling?.tool?.client ?? 'unknown'
    const to = { sessionId: 's1', profileId: 'p1', client, program: '/usr/bin/git' }
    return { ...to, value: await use('s1', to) }
  }
  const parts = {
    settings,
    answerTool,
    journal,
    profiles: { get: (id: string) => ({ id }) },
    sessions: {
      accessToken: async (...args: unknown[]) => {
        asked.push(args)
        return { value: 'at-1', tokenType: over.tokenType ?? 'bearer', scope: [], missingScope: [], expiresAt: 9 }
      },
      idToken: async () => ({ value: 'id-1', expiresAt: 7 }),
      callApi: async (id: string, request: unknown, { sending, signal }: CallOptions) => {
        asked.push([id, request])
        sending?.('at-1')
        signal?.throwIfAborted()
        if (over.apiFails) throw new LoginError('network_timeout')
        return { status: 404, headers: { 'content-type': 'text/plain' }, body: new Uint8Array([0, 255]) }
      },
    },
    handOuts: { record: (one: HandOut) => given.push(one) },
  }
  return { given, asked, events, whose, settings, handlers: createToolHandlers(parts as unknown as ToolParts) }
}

const whom = { sessionId: 's1', profileId: 'p1', client: 'git', program: '/usr/bin/git' }

test('a token goes to the tool that asks, and it is written down to whom and for what', async () => {
  const { given, asked, whose, handlers } = setUp()
  expect(await handlers.getToken({ profile: 'work', interactive: true, audience: 'api' }, git)).toMatchObject({
    value: 'at-1',
  })
  expect(whose).toEqual([{ profile: 'work', interactive: true }])
  expect(asked).toEqual([['s1', { audience: 'api' }]])
  expect(given).toEqual([{ ...whom, kind: 'access_token', value: 'at-1', audience: 'api' }])
})

describe('a server', () => {
  test('that nobody has named gets nothing', async () => {
    const { given, asked, handlers } = setUp()
    await expect(handlers.getHostToken({ host: 'git.example.com' }, git)).rejects.toMatchObject({
      code: 'host_not_mapped',
    })
    expect([given, asked]).toEqual([[], []])
  })

  test('gets the token that was said, until it is taken back', async () => {
    const { given, asked, whose, handlers } = setUp()
    await handlers.mapHost({ host: 'Git.example.com', profileId: 'p1', audience: 'repo', username: 'ada' })
    expect(await handlers.getHostToken({ host: 'https://git.example.com/a.git', minTtl: 5 }, git)).toEqual({
      value: 'at-1',
      kind: 'access',
      username: 'ada',
      expiresAt: 9,
    })
    expect(asked).toEqual([['s1', { audience: 'repo', minTtl: 5 }]])
    expect(whose).toEqual([{ profile: 'p1' }])
    expect(given).toMatchObject([{ ...whom, audience: 'repo', host: 'git.example.com' }])
    await handlers.unmapHost({ host: 'git.example.com' })
    await expect(handlers.getHostToken({ host: 'git.example.com' }, git)).rejects.toMatchObject({
      code: 'host_not_mapped',
    })
  })

  test('is taken while the list has room for it; one that is on it may be said anew', async () => {
    const { settings, handlers } = setUp()
    const hosts = Array.from({ length: mostHosts }, (_, i) => ({
      host: `h${i}`,
      profileId: 'p1',
      token: 'id' as const,
    }))
    await settings.change((before) => ({ ...before, hosts }))
    await expect(handlers.mapHost({ host: 'more', profileId: 'p1' })).rejects.toMatchObject({ code: 'list_full' })
    expect(await handlers.mapHost({ host: 'h7', profileId: 'p1' })).toMatchObject({ host: 'h7', token: 'access' })
    expect(settings.current.hosts).toHaveLength(mostHosts)
  })

  test('gets an ID token where that is wanted', async () => {
    const { given, handlers } = setUp()
    await handlers.mapHost({ host: 'k8s.example.com:6443', profileId: 'p1', token: 'id' })
    expect(await handlers.getHostToken({ host: 'k8s.example.com:6443' }, git)).toMatchObject({
      value: 'id-1',
      kind: 'id',
      username: 'oauth2',
    })
    expect(given).toMatchObject([{ kind: 'id_token' }])
    await expect(
      handlers.mapHost({ host: 'k8s.example.com', profileId: 'p1', token: 'id', audience: 'a' }),
    ).rejects.toMatchObject({ code: 'invalid_arguments' })
  })

  test('gets no token that is bound to a key', async () => {
    const { given, handlers } = setUp({ tokenType: 'dpop' })
    await handlers.mapHost({ host: 'git.example.com', profileId: 'p1' })
    await expect(handlers.getHostToken({ host: 'git.example.com' }, git)).rejects.toMatchObject({
      code: 'token_bound_to_key',
    })
    expect(given).toEqual([])
  })

  test('is in the log with who named it, and who took that back', async () => {
    const { events, handlers } = setUp()
    await handlers.mapHost({ host: 'k8s.example.com:6443', profileId: 'p1', token: 'id' }, git)
    await handlers.unmapHost({ host: 'k8s.example.com:6443' }, { caller: 'window' })
    expect(steps(events, 'host_mapped')).toMatchObject([
      { from: 'tool', data: { host: 'k8s.example.com:6443', profile: 'p1', token: 'id', by: 'git' } },
    ])
    expect(steps(events, 'host_unmapped')).toMatchObject([{ from: 'person', data: { host: 'k8s.example.com:6443' } }])
  })

  test('is kept once, and goes with its profile', async () => {
    const { settings, handlers } = setUp()
    await handlers.mapHost({ host: 'a.example', profileId: 'p1' })
    await handlers.mapHost({ host: 'https://a.example/', profileId: 'p1', token: 'id' })
    expect(settings.current.hosts).toEqual([{ host: 'a.example', profileId: 'p1', token: 'id' }])
    expect(withoutHosts(settings.current, ({ profileId }) => profileId === 'p1')).toEqual({ defaultSubjects: {} })
    expect(withoutHosts(settings.current, () => false)).toBe(settings.current)
  })
})

test('an API is called with bytes, and answers with bytes', async () => {
  const { asked, given, whose, handlers } = setUp()
  const answer = await handlers.callApi(
    { session: 's1', url: 'https://api.example.com/', method: 'PUT', body: 'AP8=' },
    git,
  )
  expect(answer).toEqual({ status: 404, headers: { 'content-type': 'text/plain' }, body: 'AP8=' })
  expect(whose).toEqual([{ session: 's1' }])
  expect(asked).toEqual([['s1', { url: 'https://api.example.com/', method: 'PUT', body: new Uint8Array([0, 255]) }]])
  expect(given).toEqual([{ ...whom, kind: 'api_call', value: 'at-1', host: 'https://api.example.com' }])
})

test('a call is cancelled when the tool that asked for it hangs up', async () => {
  const { handlers } = setUp()
  const tool = new FakeTool('git')
  tool.hangUp()
  const call = handlers.callApi({ url: 'https://api.example.com/' }, { caller: 'cli', tool })
  await expect(call).rejects.toMatchObject({ code: 'tool_hung_up' })
})

test('a call whose answer never came is written down too, without what stands behind its origin', async () => {
  const { given, handlers } = setUp({ apiFails: true })
  const call = handlers.callApi({ url: 'https://api.example.com/notes?of=ada', audience: 'notes' }, git)
  await expect(call).rejects.toMatchObject({ code: 'network_timeout' })
  expect(given).toEqual([
    { ...whom, kind: 'api_call', value: 'at-1', audience: 'notes', host: 'https://api.example.com' },
  ])
})
