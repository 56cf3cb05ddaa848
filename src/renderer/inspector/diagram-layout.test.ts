import { expect, test } from 'vitest'
import type { Arrow } from '../../shared/attempt-report'
import { layOut } from './diagram-layout'

const arrow = (from: Arrow['from'], to: Arrow['to'], at: number): Arrow => ({ name: 'x', from, to, at })

test('only who takes part has a lane, from the person to the keychain', () => {
  const { lanes, width } = layOut([arrow('postern', 'keychain', 1), arrow('person', 'postern', 0)], 'ltr')
  expect(lanes.map(({ party }) => party)).toEqual(['person', 'postern', 'keychain'])
  expect(lanes.every(({ x }, index) => index === 0 || x > (lanes[index - 1]?.x ?? 0))).toBe(true)
  expect(lanes.every(({ x }) => x < width)).toBe(true)
})

test('each message is below the one before, between its two lanes, and inside of the drawing', () => {
  const { lanes, arrows, height } = layOut(
    [arrow('person', 'postern', 0), arrow('postern', 'postern', 1), arrow('postern', 'browser', 2)],
    'ltr',
  )
  const x = (party: string) => lanes.find((lane) => lane.party === party)?.x
  expect(arrows.map(({ from, to }) => [from, to])).toEqual([
    [x('person'), x('postern')],
    [x('postern'), x('postern')],
    [x('postern'), x('browser')],
  ])
  const rows = arrows.map(({ y }) => y)
  expect([...rows].sort((a, b) => a - b)).toEqual(rows)
  expect(rows.every((y) => y < height)).toBe(true)
})

test('nothing is drawn of nothing', () => {
  expect(layOut([], 'ltr')).toMatchObject({ width: 0, lanes: [], arrows: [] })
})

test('read from right to left, the person stands at the right', () => {
  const messages = [arrow('person', 'postern', 0), arrow('postern', 'provider', 1)]
  const [there, mirrored] = [layOut(messages, 'ltr'), layOut(messages, 'rtl')]
  expect(mirrored.lanes.map(({ party, x }) => [party, there.width - x])).toEqual(
    there.lanes.map(({ party, x }) => [party, x]),
  )
  expect(mirrored.arrows.every(({ from, to }) => from > to)).toBe(true)
})
