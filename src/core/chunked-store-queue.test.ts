import { expect, test } from 'vitest'
import { createQueue } from './chunked-store-queue'

test('runs tasks one after the other, also after one that failed', async () => {
  const enqueue = createQueue()
  const log: string[] = []
  const task = (name: string, fails = false) =>
    enqueue(async () => {
      log.push(`${name} begins`)
      await new Promise((resolve) => setTimeout(resolve, 1))
      log.push(`${name} ends`)
      if (fails) throw new Error(name)
      return name
    })
  const results = await Promise.allSettled([task('first'), task('second', true), task('third')])
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(log).toEqual(['first begins', 'first ends', 'second begins', 'second ends', 'third begins', 'third ends'])
})
