import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'

/** Axe finds nothing on the page, in light and in dark. */
export async function expectNoFindings(page: Page, what: string): Promise<void> {
  await loadAxe(page)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await findings(page), `${what}, ${colorScheme}`).toEqual([])
  }
}

/** Once for a page: it is large. */
export const loadAxe = (page: Page): Promise<void> => page.evaluate(axe.source)

/** @param rules all of them, where left out */
export const findings = (page: Page, rules?: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, { resultTypes: ['violations'], ...(only && { runOnly: [...only] }) })
    return violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target}`)
  }, rules)
