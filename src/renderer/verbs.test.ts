import { expect, test } from 'vitest'
import type { AppState } from '../shared/app-state'
import { type Verb, verbNames } from '../shared/verbs'
import { attempt, profile, session, state } from './accounts/fixtures'
import type { SignIn, WindowActions } from './actions'
import { performVerb } from './verbs'

/** What a verb did. */
function done(verb: Verb, part: Partial<AppState>, id?: string): string[] {
  const did: string[] = []
  const note = (name: string) => (value?: unknown) => {
    const about = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
    did.push([name, about].filter((word) => word !== undefined).join(' '))
  }
  const actions = new Proxy({}, { get: (_target, name) => note(String(name)) }) as WindowActions
  const send = async (name: string, parameters: object) => {
    did.push([name, ...Object.values(parameters)].join(' '))
    return { ok: true, value: null } as never
  }
  const signIn: SignIn['signIn'] = async (chosen, how) => {
    did.push(['signIn', chosen?.id, how?.options?.prompt].filter(Boolean).join(' '))
    return undefined
  }
  performVerb({ state: state(part), actions, send, signIn }, verb, id)
  return did
}

const one = { profiles: [profile()], sessions: [session()] }
const two = {
  profiles: [profile(), profile({ id: 'beta' })],
  sessions: [session(), session({ id: 's2', label: 'Grace', status: 'ended' })],
}

test.each<[Verb, string, Partial<AppState>, string[]]>([
  ['sign_in', 'without a provider', {}, ['addProvider']],
  ['sign_in', 'to the only provider', { profiles: [profile()] }, ['showPlace accounts', 'signIn acme']],
  ['sign_in', 'to one where somebody is signed in', one, ['showPlace accounts', 'signIn acme login']],
  ['sign_in', 'to one of several', two, ['openPalette Sign in']],
  ['sign_out', 'of nobody', {}, []],
  ['sign_out', 'of the only account', one, ['signOut s1']],
  ['sign_out', 'of one of several', two, ['openPalette Sign out']],
  ['refresh', 'what can be refreshed', two, ['refreshSession s1']],
  ['cancel', 'the newest sign-in', { attempts: [attempt(), attempt({ id: 'a2' })] }, ['cancelAttempt a2']],
  ['cancel', 'nothing', {}, []],
  ['run_lab', 'where it does not run', {}, ['showPlace lab', 'runLab']],
  ['run_lab', 'where it runs already', { lab: { running: true, changes: [] } }, []],
])('%s: %s', (verb, _what, part, expected) => {
  expect(done(verb, part)).toEqual(expected)
})

test.each<[Verb, string, string[]]>([
  ['sign_in', 'beta', ['showPlace accounts', 'signIn beta']],
  ['sign_out', 's2', ['signOut s2']],
  ['sign_out', 'gone', []],
  ['show_accounts', 'account-s2', ['showPlace accounts', 'goTo account-s2']],
])('%s of one by its id: %s', (verb, id, expected) => {
  expect(done(verb, two, id)).toEqual(expected)
})

test('every verb does something where all is there to be acted on', () => {
  const full = { ...two, attempts: [attempt()] }
  expect(verbNames.filter((verb) => done(verb, full).length === 0)).toEqual([])
})
