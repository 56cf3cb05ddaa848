import { expect, type Locator, type Page } from '@playwright/test'

/** Works the window as a person without a mouse does, and sees that the keyboard is never lost. */
export class Keyboard {
  readonly #window: Page

  constructor(window: Page) {
    this.#window = window
  }

  /** Goes on by the Tab key until the control has the focus. */
  async reach(control: Locator): Promise<void> {
    await control.waitFor()
    for (let presses = 0; presses < 150; presses += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) return this.#seesRing(control)
      await this.#window.keyboard.press('Tab')
    }
    throw new Error(`the keyboard does not reach ${control}`)
  }

  /** Goes to the control, and presses it. */
  async press(control: Locator, key: 'Enter' | 'Space' | 'ArrowDown' | 'ArrowUp' = 'Enter'): Promise<void> {
    await this.reach(control)
    await this.#window.keyboard.press(key)
    await this.keepsFocus()
  }

  async type(control: Locator, words: string): Promise<void> {
    await this.reach(control)
    await this.#window.keyboard.type(words)
  }

  /** The keyboard is somewhere, after what happened on the page has been drawn. */
  async keepsFocus(): Promise<void> {
    await this.#window.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
    await expect.poll(() => this.#window.evaluate(() => document.activeElement?.localName)).not.toBe('body')
  }

  async #seesRing(control: Locator): Promise<void> {
    const ring = () =>
      control.evaluate((element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element)
        return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
      })
    await expect.poll(ring, `a ring around ${control}`).toBeGreaterThanOrEqual(2)
  }
}
