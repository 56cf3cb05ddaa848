import { expect, test } from 'vitest'
import { LoginError } from '../core/login-error'
import type { ArrivedRedirect, DeliverRedirect, ResultPage } from '../core/ports'
import { collectingJournal } from '../core/testing/collecting-journal'
import type { Profile } from '../shared/profile'
import { because, type Message } from '../shared/reason'
import type { SchemeOwner } from '../shared/scheme'
import { createRedirectReceivers } from './redirect-receivers'
import { SchemeWatch } from './scheme-watch'

const way = (over: Partial<Profile['redirect']> = {}): Profile['redirect'] => ({
  kind: 'scheme',
  host: '127.0.0.1',
  ports: [17_823],
  path: '/callback',
  ...over,
})

function setUp(owner: SchemeOwner = { kind: 'ours' }) {
  const opened: Profile['redirect'][] = []
  const delivers: DeliverRedirect[] = []
  const arrived: ArrivedRedirect[] = []
  let closed = 0
  const registration = { owner: async () => owner, register: async () => {}, unregister: async () => {} }
  const open = createRedirectReceivers({
    scheme: 'dev.postern.app',
    watch: new SchemeWatch('dev.postern.app', registration, () => {}),
    openLoopback: async (redirect, deliver) => {
      opened.push(redirect)
      delivers.push(deliver)
      return {
        redirectUri: 'http://127.0.0.1:1/callback',
        startAddress: () => 'http://127.0.0.1:1/start/x',
        [Symbol.asyncDispose]: async () => {
          closed += 1
        },
      }
    },
    openUnbound: async () => ({
      redirectUri: 'http://127.0.0.1:17823/callback',
      [Symbol.asyncDispose]: async () => {},
    }),
  })
  const { journal } = collectingJournal(() => 0)
  const openWay = (redirect: Profile['redirect']) => open(redirect, (each) => void arrived.push(each), journal)
  return { open: openWay, opened, delivers, arrived, closed: () => closed }
}

test('a loopback redirect has its own receiver', async () => {
  const { open, opened } = setUp({ kind: 'nobody' })
  const receiver = await open(way({ kind: 'loopback' }))
  expect(receiver.redirectUri).toBe('http://127.0.0.1:1/callback')
  expect(opened).toEqual([way({ kind: 'loopback' })])
})

test.each([
  [undefined, 'dev.postern.app:/callback'],
  ['dev.postern.app://tenant.example.com/callback', 'dev.postern.app://tenant.example.com/callback'],
])('a redirect by the scheme binds a free port, for the start address alone: %s', async (uri, redirectUri) => {
  const { open, opened, delivers, arrived, closed } = setUp()
  const receiver = await open(way(uri === undefined ? {} : { uri }))
  expect(receiver.redirectUri).toBe(redirectUri)
  expect(opened).toMatchObject([{ kind: 'loopback', ports: [] }])
  expect(receiver.startAddress?.('https://provider.example/', () => {})).toBe('http://127.0.0.1:1/start/x')
  const pages: ResultPage[] = []
  delivers[0]?.({ url: 'http://127.0.0.1:1/callback?state=s', answer: async (page) => void pages.push(page) })
  expect([pages, arrived]).toEqual([[{ outcome: 'stray' }], []])
  await receiver[Symbol.asyncDispose]()
  expect(closed()).toBe(1)
})

test.each<[string, SchemeOwner, string | Message | undefined]>([
  ['scheme_not_registered', { kind: 'nobody' }, undefined],
  [
    'scheme_not_registered',
    { kind: 'stale', path: '/old/postern' },
    because('reason.leads_to', { path: '/old/postern' }),
  ],
  ['scheme_owned_by_other', { kind: 'other', name: 'Other app' }, 'Other app'],
])('no browser opens where the link would not come back: %s', async (code, owner, detail) => {
  const { open, opened } = setUp(owner)
  const failure = await open(way()).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(LoginError)
  expect(failure).toMatchObject({ code })
  expect((failure as LoginError).detail).toEqual(detail)
  expect(opened).toEqual([])
})

test('the scheme of another channel cannot arrive here: scheme_not_registered', async () => {
  const { open } = setUp()
  await expect(open(way({ uri: 'dev.postern.app.dev:/callback' }))).rejects.toMatchObject({
    code: 'scheme_not_registered',
  })
})

test.each(['device', 'paste'] as const)('for %s nothing is bound', async (kind) => {
  const { open, opened } = setUp()
  await open(way({ kind }))
  expect(opened).toEqual([])
})
