import { expect, test } from 'vitest'
import { toFailure } from '../core/failure'
import { LoginError } from '../core/login-error'
import type { FailureCode } from '../shared/failures'
import { quote } from '../shared/reason'
import type { SchemeOwner } from '../shared/scheme'
import { en } from '../shared/text/en'
import { createText } from '../shared/text/text'
import { withScheme } from './borrowed-scheme'
import { Connection } from './connection'

const text = createText(en, 'en')

/** An app on a system where `owner` has the scheme, and where the commands named by `fails` do not work. */
function setUp(owner: SchemeOwner, fails: Readonly<Record<string, FailureCode>> = {}) {
  const done: string[] = []
  const said: string[] = []
  const postern = new Connection({
    call: async (command) => {
      if (command === 'getState') return { ok: true, value: { scheme: { scheme: 'dev.postern.app', owner } } }
      done.push(command)
      const code = fails[command]
      return code
        ? { ok: false, error: toFailure(new LoginError(code, quote<string>('as the system says')), text) }
        : { ok: true, value: null }
    },
    watch: async () => undefined,
    start: async () => {},
  })
  const work = async () => {
    done.push('work')
    return 7
  }
  return { borrow: { postern, text, say: (line: string) => void said.push(line) }, work, done, said }
}

const borrowed = ['checkScheme', 'registerScheme', 'work', 'unregisterScheme']

test.each<[SchemeOwner, readonly string[]]>([
  [{ kind: 'nobody' }, borrowed],
  [{ kind: 'other', name: 'Other app' }, borrowed],
  [{ kind: 'stale', path: '/old/postern' }, borrowed],
  [{ kind: 'ours' }, ['checkScheme', 'work']],
])('the scheme is had while the work runs, and is as before after: %j', async (owner, expected) => {
  const { borrow, work, done, said } = setUp(owner)
  expect(await withScheme(borrow, work)).toBe(7)
  expect(done).toEqual(expected)
  expect(said).toEqual([])
})

test('it is given back after work that fails, whose failure stays what it was', async () => {
  const { borrow, done } = setUp({ kind: 'nobody' }, { unregisterScheme: 'scheme_registration_failed' })
  const fail = () => Promise.reject(new LoginError('lab_cancelled'))
  await expect(withScheme(borrow, fail)).rejects.toMatchObject({ code: 'lab_cancelled' })
  expect(done.at(-1)).toBe('unregisterScheme')
})

test('Ctrl-C ends nothing before it is given back', async () => {
  const heard: [string, number][] = []
  const before = process.listenerCount('SIGINT')
  const note = (what: string) => heard.push([what, process.listenerCount('SIGINT') - before])
  const { borrow, work } = setUp({ kind: 'nobody' })
  const call: Connection['call'] = (command, parameters) => {
    note(command)
    return borrow.postern.call(command, parameters)
  }
  await withScheme({ ...borrow, postern: { call } }, work)
  expect(heard).toEqual(
    expect.arrayContaining([
      ['registerScheme', 1],
      ['unregisterScheme', 1],
    ]),
  )
  expect(process.listenerCount('SIGINT')).toBe(before)
})

test.each(['registerScheme', 'unregisterScheme'])(
  'what the system refuses is said, and the work is done: %s',
  async (command) => {
    const { borrow, work, done, said } = setUp({ kind: 'nobody' }, { [command]: 'scheme_registration_failed' })
    expect(await withScheme(borrow, work)).toBe(7)
    expect(done).toEqual(borrowed)
    expect(said).toEqual([expect.stringContaining(quote<string>('as the system says'))])
  },
)

test('a system that cannot say whose the scheme is is asked for it', async () => {
  const { borrow, work, done } = setUp({ kind: 'nobody' }, { checkScheme: 'scheme_registration_failed' })
  await withScheme(borrow, work)
  expect(done).toEqual(borrowed)
})
