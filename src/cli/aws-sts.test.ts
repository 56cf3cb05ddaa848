import { expect, test } from 'vitest'
import { beginningOf } from './aws-sts'

test('an answer without an end is read to its limit, and no further', async () => {
  let chunks = 0
  let cancelled = false
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      chunks += 1
      controller.enqueue(new Uint8Array(10_000).fill(97))
    },
    cancel: () => {
      cancelled = true
    },
  })
  expect(await beginningOf(new Response(endless))).toHaveLength(65_536)
  expect(cancelled).toBe(true)
  expect(chunks).toBeLessThan(10)
})

test('a short one is read whole, and none at all is empty', async () => {
  expect(await beginningOf(new Response('<Credentials>é</Credentials>'))).toBe('<Credentials>é</Credentials>')
  expect(await beginningOf(new Response(null))).toBe('')
})
