import { expect, test } from 'vitest'
import { Asks } from './asks'

test('what is asked opens the window, and is taken once, in order', () => {
  const done: string[] = []
  const asks = new Asks(
    () => done.push('open'),
    () => done.push('changed'),
  )
  asks.ask({ verb: 'open_settings' })
  asks.ask({ verb: 'sign_in', id: 'p1' })
  expect([asks.count, done]).toEqual([2, ['open', 'changed', 'open', 'changed']])
  expect([asks.take(), asks.take(), asks.take()]).toEqual([
    { verb: 'open_settings' },
    { verb: 'sign_in', id: 'p1' },
    null,
  ])
  expect([asks.count, done.length]).toEqual([0, 6])
})

test('what nobody takes does not pile up', () => {
  const asks = new Asks(
    () => {},
    () => {},
  )
  for (let i = 0; i < 100; i += 1) asks.ask({ verb: 'show_about' })
  expect(asks.count).toBeLessThan(10)
})
