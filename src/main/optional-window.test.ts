import { expect, test } from 'vitest'
import type { AppState } from '../shared/app-state'
import { OptionalWindow } from './optional-window'
import type { PosternWindow } from './window'

function setUp() {
  const windows: { isOpen: boolean; done: string[] }[] = []
  const window = new OptionalWindow((quietly) => {
    const made = { isOpen: true, done: quietly ? ['made quietly'] : ([] as string[]) }
    windows.push(made)
    return {
      get isOpen() {
        return made.isOpen
      },
      show: () => made.done.push('show'),
      bringToFront: () => made.done.push('front'),
      present: () => made.done.push('present'),
    } as unknown as PosternWindow
  })
  return { windows, window }
}

test('what a tool does makes no window', () => {
  const { windows, window } = setUp()
  window.show({} as AppState)
  window.bringToFront()
  expect(windows).toEqual([])
  expect(window.contents).toBeUndefined()
})

test('a person who opens the app gets one, and the same one the next time', () => {
  const { windows, window } = setUp()
  expect(window.open()).toBeDefined()
  window.show({} as AppState)
  expect(window.open()).toBeUndefined()
  expect(windows).toEqual([{ isOpen: true, done: ['show', 'front'] }])
})

test('one that was closed is made anew', () => {
  const { windows, window } = setUp()
  window.open()
  for (const made of windows) made.isOpen = false
  expect(window.open()).toBeDefined()
  expect(windows).toHaveLength(2)
})

test('one that was closed comes back when a redirect arrives', () => {
  const { windows, window } = setUp()
  window.open()
  for (const made of windows) made.isOpen = false
  window.bringToFront()
  expect(windows).toHaveLength(2)
})

test('a question makes one quietly, and has the one that is there noticed without taking the keyboard', () => {
  const { windows, window } = setUp()
  expect([window.present(), window.present()]).toEqual([true, true])
  expect(windows).toEqual([{ isOpen: true, done: ['made quietly', 'present'] }])
})

test('without a display none is made', () => {
  const window = new OptionalWindow(undefined)
  expect(window.present()).toBe(false)
  expect(window.open()).toBeUndefined()
  window.bringToFront()
  expect(window.contents).toBeUndefined()
})
