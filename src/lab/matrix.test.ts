import { expect, test } from 'vitest'
import type { AttemptView } from '../shared/app-state'
import type { LabCell } from '../shared/lab'
import type { BrowserRun } from './browser-run'
import { causeOf, type Matrix, plannedCells, runMatrix, type TripEnd } from './matrix'

const chromium = { name: 'Chromium', family: 'chromium', program: '/usr/bin/chromium' } as const
const failure = (code: string) => ({ failure: { code, message: '', remedy: '' } })

const trip = (view: object, startFetched = true): TripEnd => ({
  view: { stage: 'failed', strays: 0, ...view } as AttemptView,
  startFetched,
})

test.each([
  ['scheme_not_ours', trip(failure('scheme_not_registered'), false)],
  ['scheme_not_ours', trip(failure('scheme_owned_by_other'), false)],
  ['refused', trip({ ...failure('iss_mismatch'), answered: true })],
  ['browser_failed', trip({ browserFailure: {} }, false)],
  ['not_fetched', trip(failure('redirect_timeout'), false)],
  ['stray', trip({ ...failure('redirect_timeout'), strays: 1 })],
  ['no_redirect', trip(failure('redirect_timeout'))],
])('the cause is what was seen: %s', (cause, end) => {
  expect(causeOf(end, { redirect: 'scheme', start: 'cold' })).toBe(cause)
})

test.each([
  ['asking', 'scheme', 'as_is'],
  ['no_redirect', '127.0.0.1', 'as_is'],
  ['no_redirect', 'scheme', 'warm'],
] as const)(
  'a browser with the person’s own profile may ask before it opens a link: %s, %s, %s',
  (cause, redirect, start) => {
    expect(causeOf(trip(failure('redirect_timeout')), { redirect, start })).toBe(cause)
  },
)

test('Safari has no profile that is thrown away, so it is tried as it is', () => {
  const safari = { name: 'Safari', family: 'safari', program: '' } as const
  expect(new Set(plannedCells([safari]).map(({ start }) => start))).toEqual(new Set(['as_is']))
})

function setUp(over: Partial<BrowserRun> = {}, end: TripEnd = trip({ stage: 'signed_in' })) {
  const done: string[] = []
  const seen: LabCell[][] = []
  const cancel = new AbortController()
  let time = 0
  const matrix: Matrix = {
    browsers: [chromium],
    now: () => (time += 100),
    startBrowser: async () => ({
      warmUp: async () => Boolean(done.push('warm')),
      open: async () => {},
      end: async () => void done.push('end'),
      ...over,
    }),
    signIn: async (target) => {
      done.push(target)
      return end
    },
  }
  const run = () => runMatrix(matrix, cancel.signal, (cells) => seen.push(cells))
  return { run, done, seen, cancel }
}

test('every redirect is tried warm and cold, and each browser is ended', async () => {
  const { run, done, seen } = setUp()
  const cells = await run()
  expect(cells.map(({ redirect, start, status }) => `${redirect} ${start} ${status}`)).toEqual(
    ['127.0.0.1', '::1', 'localhost', 'scheme'].flatMap((each) => [`${each} warm passed`, `${each} cold passed`]),
  )
  expect(done.slice(0, 5)).toEqual(['warm', '127.0.0.1', 'end', '127.0.0.1', 'end'])
  expect(done.filter((each) => each === 'end')).toHaveLength(8)
  expect(cells[0]?.milliseconds).toBe(100)
  expect(seen[0]?.map(({ status }) => status)).toEqual(['running', ...Array(7).fill('waiting')])
})

test('a browser that never asks for a page fails where it was to run already, and is ended', async () => {
  const { run, done } = setUp({ warmUp: async () => false })
  const [warm] = await run()
  expect(warm).toMatchObject({ status: 'failed', cause: 'not_fetched' })
  expect(done[0]).toBe('end')
})

test('one that cannot be started is a cause, not a defect', async () => {
  const { run } = setUp({ warmUp: () => Promise.reject(new Error()) })
  expect((await run())[0]).toMatchObject({ status: 'failed', cause: 'browser_failed' })
})

test('a failed sign-in brings its code', async () => {
  const { run } = setUp({}, trip(failure('redirect_timeout')))
  expect((await run())[1]).toMatchObject({ status: 'failed', cause: 'no_redirect', code: 'redirect_timeout' })
})

test('what is asked for is run and nothing else', () => {
  const firefox = { ...chromium, name: 'Firefox' }
  const wish = { browsers: ['Firefox'], redirects: ['scheme'], starts: ['cold'] } as const
  expect(
    plannedCells([chromium, firefox], {
      ...wish,
      browsers: [...wish.browsers],
      redirects: [...wish.redirects],
      starts: [...wish.starts],
    }),
  ).toEqual([{ browser: 'Firefox', redirect: 'scheme', start: 'cold', status: 'waiting' }])
})

test('the person’s own browser has one line, and only where they asked for it', () => {
  const own = { name: 'Your browser', family: 'own', program: '' } as const
  expect(plannedCells([own])).toEqual([])
  const cells = plannedCells([chromium, own], { browsers: [], ownBrowser: true })
  expect(cells.map(({ browser, start, redirect }) => `${browser} ${start} ${redirect}`)).toEqual(
    ['127.0.0.1', '::1', 'localhost', 'scheme'].map((redirect) => `Your browser as_is ${redirect}`),
  )
})

test('Cancel leaves the other cells out', async () => {
  const { run, cancel } = setUp()
  cancel.abort()
  expect(await run()).toEqual(
    plannedCells([chromium]).map((cell) => ({ ...cell, status: 'skipped', cause: 'cancelled' })),
  )
})
