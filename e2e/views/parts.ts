import type { Page } from '@playwright/test'

/** One part of a picture: what it is, where it lies, and whether it is a place of its own in a line that may wrap. */
export interface Part {
  /** Its element and the beginning of its words. */
  readonly name: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** It stands in a line with others, and where depends on how wide the words before it are. */
  readonly flows: boolean
  /** It shows something itself, and is not only what lies around others. */
  readonly inked: boolean
}

export interface Layout {
  readonly parts: readonly Part[]
  /** Parts that lie over each other, are cut off, or cannot be reached by the mouse. */
  readonly faults: readonly string[]
}

/** What is on screen below `selector`, in the order of the page. A table or a drawing is one part. */
export function layoutOf(page: Page, selector: string): Promise<Layout> {
  return page.locator(selector).first().evaluate(measure)
}

/** Runs in the page. */
function measure(root: Element): Layout {
  const controls = 'button, a[href], input, select, textarea, summary'
  const whole = 'table, svg, img, select, .events'
  const origin = root.getBoundingClientRect()
  const seen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect()
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && width > 3 && height > 3
  }
  const hasWords = (element: Element) =>
    [...element.childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim())
  const isPainted = (element: Element) => {
    const { backgroundColor, borderTopWidth, borderTopStyle } = getComputedStyle(element)
    const isFilled = !/^(transparent|rgba\(0, 0, 0, 0\))$/.test(backgroundColor)
    return isFilled || (borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0)
  }
  const inked = (element: Element) => element.matches(`${controls}, ${whole}`) || hasWords(element)
  const words = (element: Element) => {
    const label = (element as HTMLInputElement).labels?.[0]?.textContent
    const said = element.getAttribute('aria-label') ?? (label || element.textContent) ?? ''
    return said.replaceAll(/\s+/g, ' ').trim().slice(0, 32)
  }
  const inLine = (element: Element) => {
    const parent = element.parentElement
    if (!parent) return false
    const { display, flexWrap } = getComputedStyle(parent)
    const wraps = display.endsWith('flex') && flexWrap === 'wrap'
    return wraps || getComputedStyle(element).display.startsWith('inline')
  }

  const found: Element[] = []
  const walk = (element: Element) => {
    // Of many alike, the first are enough.
    if (element !== root && (!seen(element) || element.matches('article:nth-of-type(n + 4), li:nth-of-type(n + 12)')))
      return
    if (element.matches(controls) || element.matches(whole) || hasWords(element) || isPainted(element))
      found.push(element)
    if (!element.matches(whole)) for (const child of element.children) walk(child)
  }
  walk(root)

  const ink = found.filter(inked).map((element) => ({ element, box: element.getBoundingClientRect() }))
  const faults: string[] = []
  for (const [index, { element: one, box: a }] of ink.entries()) {
    for (const { element: other, box: b } of ink.slice(index + 1)) {
      if (b.top > a.bottom || b.bottom < a.top || one.contains(other) || other.contains(one)) continue
      const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      if (width > 3 && height > 3) faults.push(`“${words(one)}” and “${words(other)}” lie over each other`)
    }
    const at = document.elementFromPoint(a.left + a.width / 2, a.top + Math.min(a.height / 2, 20))
    const reached = at !== null && one.contains(at)
    if (one.matches(controls) && !reached) faults.push(`“${words(one)}” is covered`)
    if (a.left < origin.left - 2 || a.right > origin.right + 2) faults.push(`“${words(one)}” is cut off`)
  }
  return {
    faults,
    parts: found.map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      const name = `${element.localName} ${inked(element) ? words(element) : ''}`.trim()
      const [x, y] = [Math.round(left - origin.left), Math.round(top - origin.top)]
      return {
        name,
        x,
        y,
        width: Math.round(width),
        height: Math.round(height),
        flows: inLine(element),
        inked: inked(element),
      }
    }),
  }
}
