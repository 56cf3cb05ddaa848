/** Where a window was, in the pixels of the desktop. */
export interface WindowPlace {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly maximized: boolean
}

type Area = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>

/**
 * The place that a window gets: wholly on the display where most of it was. `undefined` where none of it can be seen any
 * more, because that display is gone.
 *
 * @param areas of the displays, without what the desktop keeps for itself
 */
export function fitPlace(place: Area, areas: readonly Area[]): Area | undefined {
  const [best] = areas
    .map((area) => ({ area, seen: overlap(place, area) }))
    .filter(({ seen }) => seen > 0)
    .toSorted((a, b) => b.seen - a.seen)
  if (!best) return undefined
  const { area } = best
  const width = Math.min(place.width, area.width)
  const height = Math.min(place.height, area.height)
  return {
    x: within(place.x, area.x, area.x + area.width - width),
    y: within(place.y, area.y, area.y + area.height - height),
    width,
    height,
  }
}

function overlap(a: Area, b: Area): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, across) * Math.max(0, down)
}

const within = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most)
