import { expect } from '@playwright/test'
import { kept, openAttempt, providers } from './inspector'
import { recordings, summaries } from './recordings'
import { type Stage, test } from './stage'

const [shown, other] = recordings

/** How often each was asked for. */
async function asked(stage: Stage): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {}
  for (const [name, parameters] of await stage.calls()) {
    const call = name === 'getAttempt' ? `${name} ${(parameters as { attemptId: string }).attemptId}` : name
    counts[call] = (counts[call] ?? 0) + 1
  }
  return counts
}

test('a report is asked for when there is more in it, and not for another’s sake', async ({ stage }) => {
  await stage.show({ name: '', state: providers, answers: kept(shown, other), open: openAttempt })
  await stage.window.getByLabel('Compare with').selectOption({ index: 1 })
  await stage.window.getByRole('table', { name: 'Side by side' }).waitFor()
  const [ofOne, ofOther] = [`getAttempt ${shown.id}`, `getAttempt ${other.id}`]
  expect(await asked(stage)).toMatchObject({ listAttempts: 1, [ofOne]: 1, [ofOther]: 1 })

  await stage.push({ ...providers, attemptEvents: 2 })
  await expect.poll(() => asked(stage)).toMatchObject({ listAttempts: 2 })
  const grown = summaries.map((each) => (each.id === other.id ? { ...each, revision: 3 } : each))
  await stage.answer([{ command: 'listAttempts', value: grown }, ...kept(shown, other)])
  await stage.push({ ...providers, attemptEvents: 3 })
  await expect.poll(() => asked(stage)).toMatchObject({ listAttempts: 3, [ofOne]: 1, [ofOther]: 2 })
})

test('a comparison whose other side is no longer kept is not just gone', async ({ stage }) => {
  const { window } = stage
  await stage.show({ name: '', state: providers, answers: kept(shown, other), open: openAttempt })
  await window.getByLabel('Compare with').selectOption({ index: 1 })
  await window.getByRole('table', { name: 'Side by side' }).waitFor()
  await stage.answer(kept(shown))
  await stage.push({ ...providers, attemptEvents: 2 })
  await expect(window.getByRole('status').filter({ hasText: 'no longer kept' })).toBeVisible()
  await expect(window.getByRole('table', { name: 'Side by side' })).toHaveCount(0)
})
