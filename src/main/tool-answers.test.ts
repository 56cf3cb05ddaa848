import { describe, expect, test } from 'vitest'
import { AwaitedSignIns } from '../core/awaited-sign-ins'
import type { LoginAttempt } from '../core/login-attempt'
import { LoginError } from '../core/login-error'
import type { Wanted } from '../core/sign-in-questions'
import { exampleProfile } from '../core/testing/example-profile'
import { FakeTool } from '../core/testing/fake-tool'
import { gate } from '../core/testing/gate'
import type { AttemptView, SessionView } from '../shared/app-state'
import type { FailureCode } from '../shared/failures'
import type { Profile } from '../shared/profile'
import { type AnswerParts, createToolAnswers } from './tool-answers'

const session = { id: 's1', profileId: 'p1', subject: 'ada', signedInAt: 1, storage: 'memory' } as SessionView
const signedIn = { sessionId: 's2' } as AttemptView

function setUp(
  over: {
    sessions?: SessionView[]
    profile?: Partial<Profile>
    admit?: FailureCode
    heed?: FailureCode
    ended?: Promise<AttemptView>
    /** A sign-in is under way. */
    isPending?: boolean
    /** No browser opens; true: the window can be shown. */
    noBrowser?: boolean
  } = {},
) {
  const done: string[] = []
  let underWay = false
  const attempt = {
    cancel: () => done.push('cancel'),
    browserFailed: over.noBrowser === undefined ? new Promise(() => {}) : Promise.resolve(),
  } as unknown as LoginAttempt
  const parts = {
    awaited: new AwaitedSignIns(),
    present: () => over.noBrowser === true,
    settings: { current: { defaultSubjects: {} } },
    profiles: { list: () => [exampleProfile({ id: 'p1', name: 'Work', ...over.profile })] },
    sessions: { views: () => over.sessions ?? [session] },
    consents: {
      admit: async () => {
        done.push('admit')
        if (over.admit) throw new LoginError(over.admit)
        return { path: '/usr/bin/git' }
      },
      heed: async () => {
        done.push('heed')
        if (over.heed) throw new LoginError(over.heed)
        return { path: '/usr/bin/git' }
      },
    },
    signIns: {
      need: ({ sessionId = 'nobody', profileId, client, program }: Wanted) =>
        done.push(`need ${sessionId} ${profileId} ${client} ${program?.path}`),
    },
    begin: async ({ id }: Profile, storage: string) => {
      const isNew = !underWay
      underWay = true
      done.push(`begin ${id} ${storage} ${isNew}`)
      return { attempt, isNew }
    },
    attempts: { ended: async () => over.ended ?? signedIn, isPendingFor: () => over.isPending === true },
  }
  const tool = new FakeTool('git')
  const answer = createToolAnswers(parts as unknown as AnswerParts)
  const ask = (asked: Parameters<typeof answer>[0], use: (id: string) => Promise<string>, by = tool) =>
    answer(asked, { caller: 'cli', tool: by }, use)
  return { done, tool, ask }
}

const give = async (id: string) => `token of ${id}`
const failing = (code: FailureCode) => async (id: string) => {
  if (id === 's1') throw new LoginError(code)
  return give(id)
}
const byDevice: Profile['redirect'] = { kind: 'device', host: '127.0.0.1', ports: [], path: '/callback' }
const code = (expected: string) => expect.objectContaining({ code: expected })

test('a tool that may gets what it asks for, and it is known to whom it went', async () => {
  const { done, ask } = setUp()
  expect(await ask({ profile: 'work' }, give)).toEqual({
    value: 'token of s1',
    sessionId: 's1',
    profileId: 'p1',
    client: 'git',
    program: '/usr/bin/git',
  })
  expect(done).toEqual(['admit'])
})

test('one that may not never reaches a token, nor the person by another way', async () => {
  const { done, ask } = setUp({ admit: 'tool_refused' })
  let used = false
  const use = async () => {
    used = true
    throw new LoginError('session_ended')
  }
  await expect(ask({ interactive: true }, use)).rejects.toEqual(code('tool_refused'))
  expect([used, done]).toEqual([false, ['admit']])
})

test.each([
  [{ profile: 'nobody' }, 'profile_unknown'],
  [{ session: 's9' }, 'session_unknown'],
])('%j is %s, and nobody is asked', async (asked, expected) => {
  const { done, ask } = setUp()
  await expect(ask(asked, give)).rejects.toEqual(code(expected))
  expect(done).toEqual([])
})

describe('where nobody is signed in', () => {
  test('a tool in the background gets interaction_required and puts a card; whether it may is not asked yet', async () => {
    const { done, ask } = setUp({ sessions: [] })
    await expect(ask({ profile: 'work' }, give)).rejects.toMatchObject({
      code: 'interaction_required',
      detail: 'session_unknown',
    })
    expect(done).toEqual(['heed', 'need nobody p1 git /usr/bin/git'])
  })

  test('one that may not hears so, and puts no card', async () => {
    const { done, ask } = setUp({ sessions: [], heed: 'tools_closed' })
    await expect(ask({}, give)).rejects.toEqual(code('tools_closed'))
    expect(done).toEqual(['heed'])
  })

  test('interactive puts a card, too, where a sign-in needs somebody who types', async () => {
    const { done, ask } = setUp({ sessions: [], profile: { redirect: byDevice } })
    await expect(ask({ interactive: true }, give)).rejects.toEqual(code('interaction_required'))
    expect(done).toEqual(['heed', 'need nobody p1 git /usr/bin/git'])
  })
})

test('while a sign-in is under way, a tool in the background puts no card', async () => {
  const { done, ask } = setUp({ isPending: true })
  await expect(ask({}, failing('session_ended'))).rejects.toEqual(code('interaction_required'))
  expect(done).toEqual(['admit'])
})

describe('a session that needs the person', () => {
  test.each(['session_ended', 'refresh_token_missing', 'login_required', 'interaction_required'] as const)(
    'is interaction_required with %s as reason, and a card; no browser opens',
    async (why) => {
      const { done, ask } = setUp()
      await expect(ask({}, failing(why))).rejects.toMatchObject({ code: 'interaction_required', detail: why })
      expect(done).toEqual(['admit', 'need s1 p1 git /usr/bin/git'])
    },
  )

  test('what else goes wrong is told as it is', async () => {
    const { done, ask } = setUp()
    await expect(ask({ interactive: true }, failing('network_unreachable'))).rejects.toEqual(
      code('network_unreachable'),
    )
    expect(done).toEqual(['admit'])
  })
})

describe('interactive', () => {
  test('signs in again with the storage of before, and gives the token of the new session', async () => {
    const { done, ask } = setUp()
    expect(await ask({ interactive: true }, failing('session_ended'))).toMatchObject({
      value: 'token of s2',
      sessionId: 's2',
    })
    expect(done).toEqual(['admit', 'begin p1 memory true'])
  })

  test('signs in where nobody is', async () => {
    const { done, ask } = setUp({ sessions: [] })
    expect(await ask({ interactive: true }, give)).toMatchObject({ value: 'token of s2' })
    expect(done).toEqual(['admit', 'begin p1 keychain true'])
  })

  test('500 callers wait for one sign-in', async () => {
    const { done, ask } = setUp()
    await Promise.all(Array.from({ length: 500 }, () => ask({ interactive: true }, failing('session_ended'))))
    expect(done.filter((what) => what === 'begin p1 memory true')).toHaveLength(1)
  })

  test.each<[Partial<AttemptView>, string]>([
    [{ failure: { code: 'access_denied', message: '', remedy: '' } }, 'access_denied'],
    [{}, 'attempt_cancelled'],
  ])('tells how the sign-in ended: %j', async (view, expected) => {
    const { ask } = setUp({ ended: Promise.resolve(view as AttemptView) })
    await expect(ask({ interactive: true }, failing('session_ended'))).rejects.toEqual(code(expected))
  })

  test('cancels the sign-in when the tool that began it hangs up', async () => {
    const ended = gate<AttemptView>()
    const { done, tool, ask } = setUp({ ended: ended.passed })
    const answered = expect(ask({ interactive: true }, failing('session_ended'))).rejects.toEqual(
      code('attempt_cancelled'),
    )
    await new Promise((resolve) => setImmediate(resolve))
    tool.hangUp()
    ended.open({} as AttemptView)
    await answered
    expect(done).toContain('cancel')
  })

  test('goes on when the tool that began it hangs up while another waits', async () => {
    const ended = gate<AttemptView>()
    const { done, tool, ask } = setUp({ ended: ended.passed })
    const answers = [tool, new FakeTool('curl')].map((by) => ask({ interactive: true }, failing('session_ended'), by))
    await new Promise((resolve) => setImmediate(resolve))
    tool.hangUp()
    expect(done).not.toContain('cancel')
    ended.open(signedIn)
    expect(await Promise.all(answers)).toMatchObject([{}, { value: 'token of s2', client: 'curl' }])
  })

  test.each([
    [true, []],
    [false, ['cancel']],
  ])('where no browser opens, it waits for the window alone: %s', async (noBrowser, expected) => {
    const ended = gate<AttemptView>()
    const { done, ask } = setUp({ ended: ended.passed, noBrowser })
    const browserFailure = { code: 'browser_failed', message: '', remedy: '', detail: 'xdg-open: code 3' } as const
    const answered = expect(ask({ interactive: true }, failing('session_ended'))).rejects.toMatchObject({
      code: 'browser_failed',
      detail: 'xdg-open: code 3',
    })
    await new Promise((resolve) => setImmediate(resolve))
    expect(done.filter((what) => what === 'cancel')).toEqual(expected)
    const failure = { code: 'attempt_cancelled', message: '', remedy: '' } as const
    ended.open({ failure, browserFailure } as AttemptView)
    await answered
  })

  test('puts a card where a sign-in needs somebody who types', async () => {
    const { done, ask } = setUp({ profile: { redirect: byDevice } })
    await expect(ask({ interactive: true }, failing('session_ended'))).rejects.toEqual(code('interaction_required'))
    expect(done).toEqual(['admit', 'need s1 p1 git /usr/bin/git'])
  })
})
