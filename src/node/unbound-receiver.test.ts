import { expect, test } from 'vitest'
import type { ArrivedRedirect, DeliverRedirect, OpenRedirectReceiver, ResultPage } from '../core/ports'
import { collectingJournal } from '../core/testing/collecting-journal'
import { exampleProfile } from '../core/testing/example-profile'
import type { Profile } from '../shared/profile'
import { createUnboundReceivers } from './unbound-receiver'

const nothing = () => {}

/** A loopback that binds nothing, and can be looked into. */
function fakeLoopback() {
  const opened: { redirect: Profile['redirect']; deliver: DeliverRedirect; closed: boolean }[] = []
  const open: OpenRedirectReceiver = async (redirect, deliver) => {
    const receiver = { redirect, deliver, closed: false }
    opened.push(receiver)
    return {
      redirectUri: 'http://127.0.0.1:50000/callback',
      startAddress: (target) => `http://127.0.0.1:50000/start/${opened.length}?${target.length}`,
      [Symbol.asyncDispose]: async () => {
        receiver.closed = true
      },
    }
  }
  return { open, opened }
}

function openReceiver(part: Partial<Profile['redirect']> = {}) {
  const loopback = fakeLoopback()
  const delivered: ArrivedRedirect[] = []
  const redirect = { ...exampleProfile().redirect, kind: 'paste' as const, ...part }
  const receiver = createUnboundReceivers(loopback.open)(
    redirect,
    (one) => delivered.push(one),
    collectingJournal().journal,
  )
  return { loopback, delivered, receiver }
}

test.each<[Partial<Profile['redirect']>, string]>([
  [{}, 'http://127.0.0.1:17823/callback'],
  [{ ports: [8_400, 8_401] }, 'http://127.0.0.1:8400/callback'],
  [{ host: '::1' }, 'http://[::1]:17823/callback'],
  [{ host: 'localhost' }, 'http://localhost:17823/callback'],
])('%j comes back to %s, and nothing is bound', async (part, redirectUri) => {
  const { loopback, receiver } = openReceiver(part)
  expect((await receiver).redirectUri).toBe(redirectUri)
  await (await receiver)[Symbol.asyncDispose]()
  expect(loopback.opened).toEqual([])
})

test('the browser here is opened by a start address on any port, which closes with the receiver', async () => {
  const { loopback, receiver } = openReceiver({ ports: [8_400] })
  const { startAddress, [Symbol.asyncDispose]: close } = await receiver
  const addresses = [
    await startAddress?.('https://tenant.example.com/?state=s1', nothing),
    await startAddress?.('https://x', nothing),
  ]
  expect(addresses.join()).toMatch(/^(http:\/\/127\.0\.0\.1:50000\/start\/1\?\d+,?){2}$/)
  expect(loopback.opened).toMatchObject([{ redirect: { ports: [] }, closed: false }])
  await close()
  expect(loopback.opened).toMatchObject([{ closed: true }])
})

test('what comes to that port is a stray', async () => {
  const { loopback, delivered, receiver } = openReceiver()
  await (await receiver).startAddress?.('https://x', nothing)
  const pages: ResultPage[] = []
  loopback.opened[0]?.deliver({
    url: 'http://127.0.0.1:50000/callback?code=c',
    answer: async (page) => void pages.push(page),
  })
  expect(pages).toEqual([{ outcome: 'stray' }])
  expect(delivered).toEqual([])
})
