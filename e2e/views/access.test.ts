import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { shownPart } from './sight'
import { test } from './stage'
import { views } from './views'

/** The smallest window, and what is left of it when everything is twice as large (`minWidth`, `minHeight` of window.ts). */
const smallest = { width: 480, height: 560 }
const twiceAsLarge = { width: smallest.width / 2, height: smallest.height / 2 }

/** All rules in light; of what changes with the colours, the rule that looks at them. */
const light = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' } as const
const dark = { ...light, colorScheme: 'dark', reducedMotion: 'no-preference' } as const
const forced = { ...light, forcedColors: 'active' } as const
/** The system's colours are the same on all views, so one of each place says enough. */
const seenInForced = ['first-start', 'accounts-several', 'form-edit-advanced', 'inspector-comparison', 'lab-after']

for (const view of views) {
  test(`${view.name}: axe finds nothing, and twice as large it fits the smallest window`, async ({ stage }) => {
    const { window } = stage
    await window.setViewportSize(smallest)
    await stage.show(view)
    for (const media of [dark, ...(seenInForced.includes(view.name) ? [forced] : []), light]) {
      await window.emulateMedia(media)
      const rules = media === light ? undefined : ['color-contrast']
      expect(await findings(window, rules), JSON.stringify(media)).toEqual([])
    }
    await window.setViewportSize(twiceAsLarge)
    expect(await sideways(window, await shownPart(window, view.part))).toEqual([])
  })
}

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

async function findings(page: Page, rules: readonly string[] | undefined): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze()
  return violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target}`)
}

/** What reaches beyond the window. A table or a drawing may be scrolled by itself. */
const sideways = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((root) => {
      const isScrolled = (element: Element): boolean => {
        const own = getComputedStyle(element).overflowX
        if (own === 'auto' || own === 'scroll') return !element.matches('html, body, main, dialog, .form-body')
        return element.parentElement !== null && isScrolled(element.parentElement)
      }
      return [...root.querySelectorAll('*')]
        .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest('svg *'))
        .filter((each) => each.getBoundingClientRect().right > innerWidth + 1 && !isScrolled(each))
        .map((each) => `${each.localName} ${each.textContent?.trim().slice(0, 30)}`)
    })
