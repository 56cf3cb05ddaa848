import { expect } from '@playwright/test'
import { test } from './stage'
import { views } from './views'

test('the words of quiet buttons stand in line with what is above, on each line that they need', async ({ stage }) => {
  const account = views.find(({ name }) => name === 'account')
  if (!account) throw new Error('there is no such view')
  await stage.show(account)
  const lefts = await stage.window.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
    const row = [...document.querySelectorAll('.actions')].find((each) =>
      each.firstElementChild?.classList.contains('button-quiet'),
    )
    const words = [...(row?.children ?? [])].map((button) => {
      const range = document.createRange()
      range.selectNodeContents(button)
      return [...range.getClientRects()].map(({ left, top }) => ({ left: Math.round(left), top: Math.round(top) }))
    })
    const lines = Map.groupBy(words.flat(), ({ top }) => top)
    return [...lines.values()].map((line) => Math.min(...line.map(({ left }) => left)))
  })
  expect(lefts.length).toBeGreaterThan(1)
  expect(new Set(lefts).size).toBe(1)
})
