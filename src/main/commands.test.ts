import { expect, test, vi } from 'vitest'
import { LoginError } from '../core/login-error'
import { commands } from '../shared/commands'
import { en } from '../shared/text/en'
import { createText } from '../shared/text/text'
import { type CommandHandlers, createAnswer } from './commands'

const text = createText(en, 'en')

const handlers = (over: Partial<CommandHandlers> = {}) => {
  const refuse = () => {
    throw new Error('not to be called')
  }
  const all = Object.fromEntries(Object.keys(commands).map((name) => [name, refuse]))
  return { ...all, ...over } as CommandHandlers
}

test('a command that fits is answered with its value', async () => {
  const answer = createAnswer(
    'window',
    handlers({ logIn: ({ profileId }) => ({ attemptId: `of ${profileId}` }) }),
    text,
    () => {},
  )
  expect(await answer('logIn', { profileId: 'p1' })).toEqual({ ok: true, value: { attemptId: 'of p1' } })
})

test.each([
  ['an unknown name', 'format', {}],
  ['a name of the prototype', 'constructor', {}],
  ['no arguments', 'logIn', undefined],
  ['an argument too many', 'logIn', { profileId: 'p1', evil: true }],
  ['an argument of another type', 'cancelAttempt', { attemptId: 7 }],
  ['an option that does not exist', 'logIn', { profileId: 'p1', options: { redirect_uri: 'https://evil/' } }],
  ['an invitation that is none', 'logIn', { profileId: 'p1', options: { invitation: 'hello' } }],
  ['a storage that does not exist', 'logIn', { profileId: 'p1', storage: 'plaintext' }],
  ['a way back that does not exist', 'switchAttempt', { attemptId: 'a1', redirect: 'webview' }],
  ['an address without end', 'pasteRedirect', { attemptId: 'a1', address: 'a'.repeat(32_769) }],
])('%s is refused with invalid_arguments', async (_what, name, parameters) => {
  const answer = createAnswer('window', handlers(), text, () => {})
  expect(await answer(name, parameters)).toMatchObject({ ok: false, error: { code: 'invalid_arguments' } })
})

test('a command of the window alone is refused to a tool', async () => {
  const answer = createAnswer('cli', handlers(), text, () => {})
  for (const [name, parameters] of [
    ['copyLink', { attemptId: 'a1' }],
    ['answerQuestion', { questionId: 'q1', answer: 'always' }],
  ] as const) {
    expect(await answer(name, parameters)).toMatchObject({ ok: false, error: { code: 'not_allowed' } })
  }
})

test('a command that returns a token is refused to the window, before its arguments are looked at', async () => {
  const answer = createAnswer('window', handlers(), text, () => {})
  for (const parameters of [{}, { profile: 'Work' }, undefined]) {
    expect(await answer('getToken', parameters)).toMatchObject({ ok: false, error: { code: 'not_allowed' } })
  }
})

test('a handler is told who calls', async () => {
  const seen: unknown[] = []
  const tell: CommandHandlers['checkKeychain'] = (_parameters, calling) => {
    seen.push(calling)
    return null
  }
  const tool = { client: 'git', program: async () => undefined, hungUp: () => new AbortController().signal }
  await createAnswer('cli', handlers({ checkKeychain: tell }), text, () => {})('checkKeychain', {}, tool)
  await createAnswer('window', handlers({ checkKeychain: tell }), text, () => {})('checkKeychain', {})
  expect(seen).toEqual([{ caller: 'cli', tool }, { caller: 'window' }])
})

test('a failure crosses as a value, with its remedy', async () => {
  const fail = () => Promise.reject(new LoginError('session_unknown'))
  const answer = createAnswer('window', handlers({ logOut: fail }), text, () => {})
  expect(await answer('logOut', { sessionId: 's1' })).toEqual({
    ok: false,
    error: {
      code: 'session_unknown',
      message: en['failure.session_unknown.message'],
      remedy: en['failure.session_unknown.remedy'],
    },
  })
})

test('an error that is none of ours says nothing of itself, and is reported', async () => {
  const report = vi.fn()
  const fail = () => Promise.reject(new TypeError('secret-token'))
  const answer = createAnswer('window', handlers({ logOut: fail }), text, report)
  const result = await answer('logOut', { sessionId: 's1' })
  expect(result).toMatchObject({ ok: false, error: { code: 'internal_error' } })
  expect(JSON.stringify(result)).not.toContain('secret-token')
  expect(report).toHaveBeenCalledOnce()
})
