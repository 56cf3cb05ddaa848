import { expect, test } from 'vitest'
import { fitPlace } from './window-place'

const left = { x: 0, y: 24, width: 1_920, height: 1_056 }
const right = { x: 1_920, y: 0, width: 1_280, height: 1_024 }
const place = (x: number, y: number, width = 960, height = 680) => ({ x, y, width, height })

test.each([
  ['stays where it was', place(100, 100), [left, right], place(100, 100)],
  ['stays on the second display', place(2_000, 50), [left, right], place(2_000, 50)],
  ['goes to the display that most of it was on', place(1_800, 50), [left, right], place(1_920, 50)],
  ['comes out from under the bar of the desktop', place(10, 0), [left], place(10, 24)],
  ['comes back from beyond the edge', place(1_700, 900), [left], place(960, 400)],
  ['gets no larger than the display', place(-50, -50, 5_000, 5_000), [left], { ...left }],
])('%s', (_what, before, areas, after) => {
  expect(fitPlace(before, areas)).toEqual(after)
})

test.each([
  ['its display is gone', place(2_000, 50), [left]],
  ['there is no display', place(0, 0), []],
  ['it is empty', place(0, 100, 0, 0), [left]],
])('where it cannot be seen, it gets the usual place: %s', (_why, before, areas) => {
  expect(fitPlace(before, areas)).toBeUndefined()
})
