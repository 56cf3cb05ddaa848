import type { Page, TestInfo } from '@playwright/test'
import { coloursOf } from './colours'
import { formatLook, type Look, parseLook } from './look'
import { layoutOf } from './parts'
import type { View } from './view'

/** The window as it opens. Higher while it is looked at, so that all of it is on screen. */
export const size = { width: 960, height: 680 }
const highest = 8_000

export interface Sight {
  readonly look: Look
  /** What a screen reader is told. */
  readonly tree: string
  /** Parts that lie over each other, are cut off or covered. */
  readonly faults: readonly string[]
  /** PNG */
  readonly pictures: { readonly light: Buffer; readonly dark: Buffer }
}

/** Looks at the view that is shown, in light and in dark. */
export async function lookAt(window: Page, { part }: Pick<View, 'part'>): Promise<Sight> {
  const selector = await shownPart(window, part)
  await growToContent(window)
  const { parts, faults } = await layoutOf(window, selector)
  const pictures = { light: await picture(window, selector, 'light'), dark: await picture(window, selector, 'dark') }
  const light = await coloursOf(window, pictures.light, parts)
  const dark = await coloursOf(window, pictures.dark, parts)
  const none = { ground: [0, 0, 0], ink: [0, 0, 0] } as const
  const look = parts.map((each, at) => ({ part: each, light: light[at] ?? none, dark: dark[at] ?? none }))
  // As it will be read back, so that both sides of a comparison have gone the same way.
  return {
    look: parseLook(formatLook(look)),
    tree: await window.locator(selector).first().ariaSnapshot(),
    faults,
    pictures,
  }
}

export async function shownPart(window: Page, part: View['part']): Promise<string> {
  if (part) return part
  return (await window.locator('dialog[open]').count()) > 0 ? 'dialog[open]' : '.column'
}

/** A dialog that grows shows more of what it has, so once is not enough. */
async function growToContent(window: Page): Promise<void> {
  let { height } = size
  await window.setViewportSize(size)
  for (let hidden = await hiddenBelow(window), before = 0; hidden > 0 && hidden !== before && height < highest; ) {
    height = Math.min(highest, height + hidden)
    await window.setViewportSize({ ...size, height })
    before = hidden
    hidden = await hiddenBelow(window)
  }
}

/** Pixels that would have to be scrolled to see everything. */
const hiddenBelow = (window: Page) =>
  window.evaluate(() => {
    const scrolling = [...document.querySelectorAll('.place, dialog[open], dialog[open] .form-body')]
    for (const each of scrolling) each.scrollTop = 0
    return Math.max(0, ...scrolling.map((each) => each.scrollHeight - each.clientHeight))
  })

/** `npm run looks -- -u`: what is seen is right, and is kept. */
export const isUpdating = ({ config }: TestInfo): boolean =>
  config.updateSnapshots === 'all' || config.updateSnapshots === 'changed'

async function picture(window: Page, selector: string, colorScheme: 'light' | 'dark'): Promise<Buffer> {
  await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  return window.locator(selector).first().screenshot({ animations: 'disabled', caret: 'hide' })
}
