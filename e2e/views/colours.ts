import type { Page } from '@playwright/test'
import type { Part } from './parts'

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number]

/** What the picture has in a part: its most frequent colour, and the one that stands out most from it. */
export interface Colours {
  readonly ground: Colour
  readonly ink: Colour
}

/** Reads the colours of the parts out of a picture (PNG), whose upper left corner is theirs. The page decodes it. */
export function coloursOf(page: Page, picture: Buffer, parts: readonly Part[]): Promise<readonly Colours[]> {
  return page.evaluate(read, { picture: picture.toString('base64'), parts })
}

/** Runs in the page. */
async function read({ picture, parts }: { picture: string; parts: readonly Part[] }): Promise<readonly Colours[]> {
  const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('the page draws nothing')
  context.drawImage(bitmap, 0, 0)

  const distance = (a: Colour, b: Colour) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
  return parts.map(({ x, y, width, height }) => {
    const { data } = context.getImageData(x, y, Math.max(1, width), Math.max(1, height))
    const counts = new Map<number, number>()
    // What is large is looked at here and there.
    const step = 4 * Math.ceil(data.length / 4 / 30_000)
    for (let at = 0; at < data.length; at += step) {
      const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0)
      counts.set(colour, (counts.get(colour) ?? 0) + 1)
    }
    const split = (colour: number): Colour => [colour >> 16, (colour >> 8) & 255, colour & 255]
    const [[most = 0] = []] = [...counts].sort((a, b) => b[1] - a[1])
    const ground = split(most)
    const ink = [...counts.keys()]
      .map(split)
      .reduce((far, one) => (distance(one, ground) > distance(far, ground) ? one : far), ground)
    return { ground, ink }
  })
}
