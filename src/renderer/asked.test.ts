import { expect, test } from 'vitest'
import type { Asked } from '../shared/desktop'
import type { Verb } from '../shared/verbs'
import { takeAsked } from './asked'

test.each([
  ['all that was asked, in order, is done', () => false, ['show_lab', 'show_about', 'refresh'], 0],
  [
    'what comes after one that opens a dialog waits',
    (verb: Verb) => verb === 'show_about',
    ['show_lab', 'show_about'],
    1,
  ],
] as const)('%s', async (_what, opensDialog, expected, left) => {
  const waiting: Asked[] = [{ verb: 'show_lab' }, { verb: 'show_about' }, { verb: 'refresh' }]
  const did: Verb[] = []
  const isFree = () => !did.some(opensDialog)
  await takeAsked(
    async () => waiting.shift() ?? null,
    (verb) => void did.push(verb),
    isFree,
  )
  expect([did, waiting.length]).toEqual([expected, left])
})
