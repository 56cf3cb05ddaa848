import { expect, test } from 'vitest'
import { DeepLinks } from './deep-links'

const link = (number: number) => `dev.postern.app:/callback?code=c&state=${number}`
const args = (...link: string[]) => ['postern', '--open-url', '--', ...link]

/** An app whose events the test raises. */
function setUp(argv: readonly string[] = ['postern']) {
  const listeners: Record<string, (...values: unknown[]) => void> = {}
  const app = {
    on: (event: string, listener: never) => {
      listeners[event] = listener
    },
  }
  const received: string[] = []
  let started = 0
  const links = new DeepLinks()
  links.listen(app, argv, () => {
    started += 1
  })
  return {
    received,
    receive: () => links.receive((each) => received.push(each)),
    stop: () => links.stop(),
    openUrl: (url: string) => listeners['open-url']?.({ preventDefault: () => {} }, url),
    second: (reordered: string[], data: unknown) => listeners['second-instance']?.({}, reordered, '/', data),
    started: () => started,
  }
}

test('links of all three ways are one stream, those from before it was ready first', () => {
  const { received, receive, openUrl, second } = setUp(args(link(1)))
  openUrl(link(2))
  expect(received).toEqual([])
  receive()
  openUrl(link(3))
  second(['postern'], { argv: args(link(4)) })
  expect(received).toEqual([link(1), link(2), link(3), link(4)])
})

test('a link that comes while Postern quits uses up nothing', () => {
  const { received, receive, openUrl, stop } = setUp()
  receive()
  stop()
  openUrl(link(1))
  expect(received).toEqual([])
})

test('links that wait are not heaped up without end', () => {
  const { received, receive, openUrl } = setUp()
  for (let number = 0; number < 100; number++) openUrl(link(number))
  receive()
  expect(received).toHaveLength(8)
})

test('a second start without a link brings the window forward, one with a link does not', () => {
  const { second, started } = setUp()
  second(args(link(1)), { argv: args(link(1)) })
  expect(started()).toBe(0)
  second(['postern'], { argv: ['postern'] })
  expect(started()).toBe(1)
  // A menu's entry is the command for links without one.
  second(args(), { argv: args() })
  expect(started()).toBe(2)
})

test.each([
  ['nothing', undefined],
  ['no list', { argv: 'x' }],
  ['no texts', { argv: [1] }],
  ['far too many', { argv: Array(1_000).fill('x') }],
  ['something else', [['--open-url', '--', link(9)]]],
])('what is handed over is not believed to be arguments when it is %s', (_what, data) => {
  const { received, receive, second } = setUp()
  receive()
  second(['postern', '--open-url', '--added-by-chromium', '--', link(1)], data)
  expect(received).toEqual([link(1)])
})

test('a second start whose link was split brings nothing', () => {
  const { received, receive, second, started } = setUp()
  receive()
  second(['postern'], { argv: args('dev.postern.app:/callback?a', '--gpu-launcher=x') })
  expect([received, started()]).toEqual([[], 0])
})
