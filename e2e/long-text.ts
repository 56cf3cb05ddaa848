import type { Page } from '@playwright/test'

/** The text of the page, half as long again and with accents: as long as the longest language, and taller. */
export async function lengthenText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const accents: Readonly<Record<string, string>> = {
      a: 'ǻ',
      e: 'ệ',
      i: 'ï',
      o: 'ǿ',
      u: 'ǘ',
      A: 'Ǻ',
      E: 'Ệ',
      I: 'Ï',
      O: 'Ǿ',
      U: 'Ǘ',
    }
    while (walker.nextNode()) {
      const node = walker.currentNode
      const words = node.nodeValue ?? ''
      if (words.trim() === '' || node.parentElement?.closest('code, svg')) continue
      node.nodeValue = words
        .replace(/[\p{L}]{2,}/gu, (word) => word + word.slice(0, Math.ceil(word.length / 2)))
        .replace(/[aeiou]/gi, (letter) => accents[letter] ?? letter)
    }
  })
}

/** What reaches over its box, where that does not scroll. The page itself must never scroll sideways. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const reaches = (element: Element) => {
      const { overflowX, display, clipPath } = getComputedStyle(element)
      if (display === 'inline' || clipPath !== 'none' || element.closest('svg, select')) return false
      const scrolls = overflowX === 'auto' || overflowX === 'scroll'
      return !scrolls && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1
    }
    return [document.documentElement, ...document.querySelectorAll('body *')]
      .filter(reaches)
      .map((element) => `${element.tagName} ${element.className}: ${element.textContent?.slice(0, 40)}`)
  })
