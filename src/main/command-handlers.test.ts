import { describe, expect, test } from 'vitest'
import { collectingJournal, steps } from '../core/testing/collecting-journal'
import { exampleProfile } from '../core/testing/example-profile'
import { FakeTool } from '../core/testing/fake-tool'
import { recordedLogin } from '../core/testing/recorded-login'
import type { SessionView } from '../shared/app-state'
import type { AttemptReport } from '../shared/attempt-report'
import { de } from '../shared/text/de'
import { en } from '../shared/text/en'
import { createText } from '../shared/text/text'
import { createHandlers, type Parts } from './command-handlers'
import type { CommandHandlers } from './commands'
import { practiceId } from './practice-profile'

const session = (view: Partial<SessionView>) => ({ id: 's1', profileId: practiceId, status: 'active', ...view })

/** Handlers over parts that only write down what was asked of them. */
function setUp(
  over: {
    practice?: 'stopped' | 'running'
    sessions?: ReturnType<typeof session>[]
    pending?: boolean
    report?: AttemptReport
    saved?: boolean
    parts?: object
  } = {},
) {
  const done: string[] = []
  const { events, journal } = collectingJournal()
  const does =
    <T>(what: string, value?: T) =>
    async (...args: unknown[]) => {
      done.push([what, ...args.filter((arg) => typeof arg === 'string')].join(' '))
      return value as T
    }
  const status = { kind: over.practice ?? 'stopped' }
  const parts = {
    window: { bringToFront: () => done.push('front') },
    text: createText(en, 'en'),
    journal,
    state: () => ({ version: '1.2.3' }),
    settings: { current: { defaultSubjects: {} }, change: async () => {} },
    profiles: {
      list: () => [{ id: 'p1', name: 'Work', kind: 'oidc' }],
      get: (id: string) => ({ id, kind: id === practiceId ? 'practice' : 'oidc' }),
      add: async (input: { issuer: string }, id: string) => ({
        profile: { id, kind: 'practice', issuer: input.issuer },
      }),
      remove: does('remove'),
    },
    sessions: {
      views: () => over.sessions ?? [],
      hasProfile: (id: string) => (over.sessions ?? []).some((one) => one.profileId === id),
      endAll: does('end'),
      refresh: does('refresh'),
      logOut: does('log out'),
      forget: does('forget'),
      keychainReady: () => done.push('keychain ready'),
      revocations: { forget: does('forget revocation') },
      browserLogOuts: {
        get: (id: string) => ({
          cancel: () => done.push(`cancel ${id}`),
          openBrowser: does(`open ${id}`),
          link: async () => `http://127.0.0.1/start/${id}`,
        }),
        dismiss: (id: string) => done.push(`dismiss ${id}`),
      },
    },
    attempts: {
      start: ({ id, extra }: { id: string; extra?: object }, storage: string, options: { prompt?: string }) => {
        const asked = [extra && JSON.stringify(extra), options.prompt].filter(Boolean)
        done.push(['start', id, storage, ...asked].join(' '))
        return { attempt: { id: 'a1' }, isNew: !over.pending }
      },
      get: (id: string) => ({ profile: { id: `profile of ${id}` } }),
      switch: (id: string, profile: { id: string }, redirect: string) => {
        done.push(`switch ${id} of ${profile.id} to ${redirect}`)
        return { id: 'a2' }
      },
      paste: (id: string, address: string) => {
        done.push(`paste ${address} for ${id}`)
        return { id: 'a3' }
      },
      isPendingFor: () => over.pending === true,
    },
    kept: { keep: does('keep'), forget: does('forget consents') },
    handOutRecords: { forget: () => done.push('forget hand-outs') },
    consents: { answer: does('answer') },
    signIns: { has: () => false },
    practice: { status: () => status, start: async () => ({ issuer: 'http://127.0.0.1:1/', clientId: 'c' }) },
    stores: { keychain: { probe: does('probe') } },
    scheme: { check: does('check'), register: does('register'), unregister: does('unregister') },
    records: { list: () => [], report: () => over.report },
    openPage: does('open'),
    files: { saveReport: does('save', over.saved ?? true) },
    lab: {
      lab: { start: does('start lab'), cancel: does('cancel lab'), export: (format: string) => `as ${format}` },
      inspect: async (url: string) => ({ url, findings: [] }),
    },
    invitations: {
      link: (id: string) => (id === 'i1' ? 'link of i1' : undefined),
      dismiss: (id: string) => done.push(`dismiss ${id}`),
      used: (link?: string) => link && done.push(`used ${link}`),
    },
    copyText: does('copy'),
    showLog: does('log'),
    ...over.parts,
  }
  return { done, events, handlers: createHandlers(parts as unknown as Parts) }
}

test('an invitation is given to the window, and is gone with the sign-in that it is for', async () => {
  const { done, handlers } = setUp()
  expect(await handlers.getInvitation({ invitationId: 'i1' })).toEqual({ link: 'link of i1' })
  expect(await handlers.getInvitation({ invitationId: 'i0' })).toBeNull()
  expect(done).toEqual([])
  await handlers.logIn({ profileId: 'p1', options: { invitation: 'link of i1' } })
  await handlers.dismissInvitation({ invitationId: 'i1' })
  expect(done).toEqual(['used link of i1', 'start p1 keychain', 'dismiss i1'])
})

test('a sign-in that is under way already does not use an invitation up', async () => {
  const { done, handlers } = setUp({ pending: true })
  await handlers.logIn({ profileId: 'p1', options: { invitation: 'link of i1' } })
  expect(done).toEqual(['start p1 keychain', 'front'])
})

test('a second sign-in to a profile brings the first to the front', async () => {
  const { done, handlers } = setUp({ pending: true })
  expect(await handlers.logIn({ profileId: 'p1' })).toEqual({ attemptId: 'a1' })
  expect(done).toEqual(['start p1 keychain', 'front'])
})

test('a practice provider that starts anew ends the sessions that it has forgotten, before the sign-in', async () => {
  const { done, handlers } = setUp()
  await handlers.logInWithPractice({})
  expect(done).toEqual([`end ${practiceId} practice_restarted`, `start ${practiceId} keychain`])
})

test('one that still runs keeps them', async () => {
  const { done, handlers } = setUp({ practice: 'running' })
  await handlers.logIn({ profileId: practiceId, storage: 'memory' })
  expect(done).toEqual([`start ${practiceId} memory`])
})

test('a practice session whose provider is gone is ended, not refreshed', async () => {
  const { done, handlers } = setUp({ sessions: [session({})] })
  await handlers.refreshSession({ sessionId: 's1' })
  expect(done).toEqual([`end ${practiceId} practice_restarted`])
})

test('signing out of one is a matter of this computer alone: there is nobody to tell', async () => {
  const { done, handlers } = setUp({ sessions: [session({}), session({ id: 's2', profileId: 'p1' })] })
  await handlers.logOut({ sessionId: 's1', how: 'everywhere' })
  await handlers.logOut({ sessionId: 's2', how: 'everywhere' })
  await handlers.logOut({ sessionId: 's2' })
  expect(done).toEqual(['log out s1 local', 'log out s2 everywhere', 'log out s2'])
})

test('a log out in the browser can be opened again, copied, cancelled and dismissed', async () => {
  const { done, handlers } = setUp()
  await handlers.openLogOutAgain({ logOutId: 'l1' })
  await handlers.copyLogOutLink({ logOutId: 'l1' })
  await handlers.cancelLogOut({ logOutId: 'l1' })
  await handlers.dismissLogOut({ logOutId: 'l1' })
  expect(done).toEqual(['open l1', 'copy http://127.0.0.1/start/l1', 'cancel l1', 'dismiss l1'])
})

test('an account and a revocation can be forgotten', async () => {
  const { done, handlers } = setUp()
  await handlers.forgetSession({ sessionId: 's1' })
  await handlers.forgetRevocation({ sessionId: 's1' })
  expect(done).toEqual(['forget s1', 'forget revocation s1'])
})

test.each([
  ['an account', { sessions: [session({ profileId: 'p1' })] }],
  ['a sign-in under way', { pending: true }],
])('a profile with %s is not removed: profile_in_use', async (_what, over) => {
  const { done, handlers } = setUp(over)
  await expect(handlers.removeProfile({ profileId: 'p1' })).rejects.toMatchObject({ code: 'profile_in_use' })
  expect(done).toEqual([])
})

test('what was said of tools goes with its profile', async () => {
  const { done, handlers } = setUp()
  await handlers.removeProfile({ profileId: 'p1' })
  expect(done).toEqual(['remove p1', 'forget consents', 'forget hand-outs'])
})

test('a keychain that is there again makes the sessions readable that were not', async () => {
  const { done, handlers } = setUp({ sessions: [session({ status: 'unreadable' }), session({ id: 's2' })] })
  await handlers.checkKeychain({})
  expect(done).toEqual(['probe', 'keychain ready', 'refresh s1'])
})

test('an attempt goes on by another way with the profile as it is stored, not as the attempt asked by it', () => {
  const { done, handlers } = setUp()
  expect(handlers.switchAttempt({ attemptId: 'a1', redirect: 'device' })).toEqual({ attemptId: 'a2' })
  expect(done).toEqual(['switch a1 of profile of a1 to device'])
})

test('a pasted address is answered with the attempt that it belongs to', () => {
  const { done, handlers } = setUp()
  expect(handlers.pasteRedirect({ attemptId: 'a1', address: 'http://x' })).toEqual({ accepted: true, attemptId: 'a3' })
  expect(done).toEqual(['paste http://x for a1'])
})

test('the scheme is registered and given up when somebody says so, and at no other time', async () => {
  const { done, handlers } = setUp()
  await handlers.logIn({ profileId: 'p1' })
  await handlers.checkScheme({})
  await handlers.registerScheme({})
  await handlers.unregisterScheme({})
  expect(done.slice(1)).toEqual(['check', 'register', 'unregister'])
})

test('only a tool may name the program that opens the browser', async () => {
  const { done, handlers } = setUp()
  const wish = { profileId: 'p1', options: { browser: 'evil' } }
  for (const calling of [{ caller: 'window' } as const, undefined]) {
    await expect(handlers.logIn(wish, calling)).rejects.toMatchObject({ code: 'not_allowed' })
  }
  expect(done).toEqual([])
  await handlers.logIn(wish, { caller: 'cli' })
  expect(done).toEqual(['start p1 keychain'])
})

test('a sign-in that practises takes its fault along, and the journal says who chose it', async () => {
  const { done, events, handlers } = setUp({ practice: 'running' })
  await handlers.logInWithPractice({ fault: 'wrong_nonce', storage: 'memory' })
  expect(done).toEqual([`start ${practiceId} memory {"practice_fault":"wrong_nonce"}`])
  expect(steps(events, 'fault_chosen')).toMatchObject([{ attemptId: 'a1', data: { fault: 'wrong_nonce' } }])
})

test('a page is shown where the way back from it is what fails', async () => {
  const { done, handlers } = setUp({ practice: 'running' })
  await handlers.logInWithPractice({ fault: 'form_action' })
  expect(done).toEqual([`start ${practiceId} keychain {"practice_fault":"form_action"} login`])
})

test('an attempt under way gets no fault afterwards', async () => {
  const { done, events, handlers } = setUp({ practice: 'running', pending: true })
  await handlers.logInWithPractice({ fault: 'wrong_nonce' })
  expect(done).toEqual([`start ${practiceId} keychain`, 'front'])
  expect(events).toEqual([])
})

test.each([true, false])(
  'an export is written where the person says, who may think better of it: %s',
  async (saved) => {
    const { report } = await recordedLogin()
    const { done, handlers } = setUp({ report, saved })
    const { fileName, text } = await handlers.exportAttempt({ attemptId: report.id, format: 'har' })
    expect(await handlers.saveAttempt({ attemptId: report.id, format: 'har' })).toEqual({ saved })
    expect(done).toEqual([`save ${fileName} ${text}`])
    expect(text).toContain('1.2.3')
  },
)

test('an export is English, whatever language the app speaks', async () => {
  const { report } = await recordedLogin()
  const { handlers } = setUp({ report, parts: { text: createText(de, 'de') } })
  const { text } = await handlers.exportAttempt({ attemptId: report.id, format: 'markdown' })
  expect(text).toContain(en['reason.no_organization_asked'])
  expect(text).not.toContain(de['inspector.checks'])
})

test('a section is opened by its name, and nothing else is', async () => {
  const { done, handlers } = setUp()
  await handlers.openSection({ source: 'RFC 9207 §2.4' })
  expect(done).toEqual(['open https://www.rfc-editor.org/rfc/rfc9207.html#section-2.4'])
  for (const source of ['https://evil.example/', '', 'toString', 'RFC 1 §<script>'])
    await expect(handlers.openSection({ source })).rejects.toMatchObject({ code: 'invalid_arguments' })
})

describe('a sign-in that a tool has begun, when the tool hangs up', () => {
  const joined: [string, (handlers: CommandHandlers) => unknown, string[]][] = [
    ['goes with it', () => {}, ['cancel']],
    ['stays for a person who signs in meanwhile', (handlers) => handlers.logIn({ profileId: 'p1' }), []],
    [
      'stays for a person who answers a card',
      (handlers) => handlers.answerQuestion({ questionId: 'q1', answer: 'sign_in' }),
      [],
    ],
    [
      'stays for a person who chooses another way',
      (handlers) => handlers.switchAttempt({ attemptId: 'a1', redirect: 'device' }),
      [],
    ],
  ]

  test.each(joined)('%s', async (_what, join, expected) => {
    const cancelled: string[] = []
    const profile = exampleProfile({ id: 'p1', name: 'Work' })
    const attempt = {
      id: 'a1',
      profile,
      cancel: () => cancelled.push('cancel'),
      browserFailed: new Promise(() => {}),
    }
    let begun = 0
    const parts = {
      profiles: { list: () => [profile], get: () => profile },
      consents: { admit: async () => undefined },
      signIns: { has: () => true, answer: async () => ({ profileId: 'p1', sessionId: 's1' }) },
      attempts: {
        isPendingFor: () => true,
        get: () => attempt,
        switch: () => attempt,
        start: () => {
          begun += 1
          return { attempt, isNew: begun === 1 }
        },
        ended: () => new Promise(() => {}),
      },
    }
    const { handlers } = setUp({ parts })
    const tool = new FakeTool('git')
    void handlers.getToken({ interactive: true }, { caller: 'cli', tool })
    const turn = () => new Promise((resolve) => setImmediate(resolve))
    await turn()
    await join(handlers)
    await turn()
    tool.hangUp()
    expect(cancelled).toEqual(expected)
  })
})
