import { expect, test } from 'vitest'
import { Asks } from './asks'

function setUp() {
  const done: string[] = []
  const asks = new Asks(
    () => done.push('open'),
    () => done.push('changed'),
  )
  return { done, asks }
}

test('what is asked opens the window, shows in the state, and is taken once, in order', () => {
  const { done, asks } = setUp()
  asks.ask({ verb: 'open_settings' })
  asks.ask({ verb: 'sign_in', id: 'p1' })
  expect([asks.revision, done]).toEqual([2, ['open', 'changed', 'open', 'changed']])
  expect([asks.take(), asks.take(), asks.take()]).toEqual([
    { verb: 'open_settings' },
    { verb: 'sign_in', id: 'p1' },
    null,
  ])
})

test('what nobody takes does not pile up', () => {
  const { asks } = setUp()
  for (let i = 0; i < 100; i += 1) asks.ask({ verb: 'show_about' })
  let taken = 0
  while (asks.take()) taken += 1
  expect(taken).toBeLessThan(10)
})
