import { expect, type Page } from '@playwright/test'
import { findings, loadAxe } from '../axe'
import { shownPart } from './sight'
import type { View } from './view'

/** The smallest window, and what is left of it when everything is twice as large (`minWidth`, `minHeight` of window.ts). */
export const smallest = { width: 480, height: 560 }
const twiceAsLarge = { width: smallest.width / 2, height: smallest.height / 2 }

/** All rules in light; of what changes with the colours, the rule that looks at them. */
const light = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' } as const
const dark = { ...light, colorScheme: 'dark', reducedMotion: 'no-preference' } as const
const forced = { ...light, forcedColors: 'active' } as const
/** The system's colours are the same on all views, so one of each place says enough. */
const seenInForced = ['first-start', 'accounts-several', 'form-edit-advanced', 'inspector-comparison', 'lab-after']

/** Of the view that is shown: axe finds nothing, and twice as large it fits the smallest window. */
export async function expectAccess(window: Page, view: View): Promise<void> {
  await window.setViewportSize(smallest)
  await loadAxe(window)
  for (const media of [dark, ...(seenInForced.includes(view.name) ? [forced] : []), light]) {
    await window.emulateMedia(media)
    const rules = media === light ? undefined : ['color-contrast']
    expect(await findings(window, rules), JSON.stringify(media)).toEqual([])
  }
  await window.setViewportSize(twiceAsLarge)
  expect(await sideways(window, await shownPart(window, view.part))).toEqual([])
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
