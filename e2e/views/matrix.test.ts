import { expect } from '@playwright/test'
import { smallest } from './access'
import { test } from './stage'
import { views } from './views'

test('no word of the matrix is torn apart in the smallest window', async ({ stage }) => {
  const { window } = stage
  const view = views.find(({ name }) => name === 'lab-after')
  if (!view) throw new Error('there is no such view')
  await window.setViewportSize(smallest)
  await stage.show(view)
  await stage.push({ ...view.state, language: { chosen: 'de', locale: 'de' } })
  const cells = window.locator('.lab-matrix td')
  await expect(cells.filter({ hasText: 'Ausgelassen' })).toHaveCount(1)
  expect(await cells.evaluateAll(tornWords)).toEqual([])
})

/** Words that stand on two lines. */
const tornWords = (elements: readonly Element[]) =>
  elements.flatMap((element) => {
    const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const torn: string[] = []
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\p{L}+/gu)) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) torn.push(word)
      }
    }
    return torn
  })
