import type { Colour, Colours } from './colours'
import type { Part } from './parts'

/** What a view looks like, in words and numbers: each part with its place, and its colours in light and in dark. */
export type Look = readonly LookPart[]

interface LookPart {
  readonly part: Part
  readonly light: Colours
  readonly dark: Colours
}

/** How far a colour of the ground may be off, as a distance in RGB. */
const groundTolerance = 14
/** Letters are mixed with their ground at the edges, in another font more or less so. */
const inkTolerance = 90
/** Pixels by which a part may begin elsewhere than it did, as seen from the part before it. */
const placeTolerance = 26
/** The share of its distance from the left by which it may be nearer or farther, beside that: what is above is as wide as letters are. */
const driftTolerance = 0.06
/** The share of its size by which a part may be larger or smaller, beside `placeTolerance`. */
const sizeTolerance = 0.3

/** What differs so much that another font or a somewhat larger text does not explain it, each in a sentence. */
export function differences(kept: Look, seen: Look): readonly string[] {
  const lost = without(kept, seen).map((name) => `missing: ${name}`)
  const more = without(seen, kept).map((name) => `new: ${name}`)
  if (lost.length + more.length > 0) return [...lost, ...more]
  return kept.flatMap((before, at) => {
    const after = seen[at]
    if (!after || after.part.name !== before.part.name) return [`in another place: ${before.part.name}`]
    return [...placeDifferences(kept, seen, at), ...colourDifferences(before, after)]
  })
}

/** The names that one look has and the other lacks, each as often as it is lacking. */
function without(one: Look, other: Look): readonly string[] {
  const left = other.map(({ part }) => part.name)
  return one.flatMap(({ part: { name } }) => {
    const at = left.indexOf(name)
    if (at < 0) return [name]
    left.splice(at, 1)
    return []
  })
}

function placeDifferences(kept: Look, seen: Look, at: number): readonly string[] {
  const [before, after] = [kept[at]?.part, seen[at]?.part]
  if (!before || !after) return []
  const [keptLine, seenLine] = [kept[at - 1]?.part.y ?? 0, seen[at - 1]?.part.y ?? 0]
  const gap = before.y - keptLine
  const moved = [
    // Where a line wraps depends on the font; what lies over something else is told apart from this.
    !before.flows && Math.abs(after.x - before.x) > placeTolerance + before.x * driftTolerance && 'x',
    !before.flows && Math.abs(after.y - seenLine - gap) > placeTolerance + Math.abs(gap) * sizeTolerance && 'y',
    Math.abs(after.width - before.width) > placeTolerance + before.width * sizeTolerance && 'width',
    Math.abs(after.height - before.height) > placeTolerance + before.height * sizeTolerance && 'height',
  ].filter((edge) => edge !== false)
  return moved.length === 0 ? [] : [`${before.name}: ${moved.join(', ')} ${place(before)} is now ${place(after)}`]
}

function colourDifferences(before: LookPart, after: LookPart): readonly string[] {
  return (['light', 'dark'] as const).flatMap((scheme) => {
    const one = before[scheme]
    const other = likeIn(before.part, one, after[scheme])
    const told = (what: string, from: Colour, to: Colour) =>
      `${before.part.name}, ${scheme}: ${what} ${hex(from)} is now ${hex(to)}`
    return [
      ...(distance(one.ground, other.ground) > groundTolerance ? [told('ground', one.ground, other.ground)] : []),
      ...(before.part.inked && distance(one.ink, other.ink) > inkTolerance ? [told('ink', one.ink, other.ink)] : []),
    ]
  })
}

/** In a mark of a few pixels, which of its two colours has more of them depends on the last one. */
function likeIn({ width, height }: Part, { ground }: Colours, seen: Colours): Colours {
  const isMark = width < 20 && height < 20
  const isTurned = distance(ground, seen.ink) < distance(ground, seen.ground)
  return isMark && isTurned ? { ground: seen.ink, ink: seen.ground } : seen
}

const distance = (a: Colour, b: Colour) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
const hex = (colour: Colour) => `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`
const place = ({ x, y, width, height }: Part) => `${x},${y} ${width}x${height}`

/** One line a part: `button Add provider | 640,32 120x32 ~ | #ffffff #1c1f1e | #323635 #eceeed`. */
export const formatLook = (look: Look): string =>
  look
    .map(({ part, light, dark }) => {
      const marks = `${part.flows ? ' ~' : ''}${part.inked ? '' : ' .'}`
      const pair = ({ ground, ink }: Colours) => (part.inked ? `${hex(ground)} ${hex(ink)}` : hex(ground))
      return [part.name.replaceAll('|', '/'), `${place(part)}${marks}`, pair(light), pair(dark)].join(' | ')
    })
    .join('\n')

export const parseLook = (text: string): Look => text.split('\n').filter(Boolean).map(parsePart)

function parsePart(line: string): LookPart {
  const [name = '', where = '', light = '', dark = ''] = line.split(' | ')
  const [x = 0, y = 0, width = 0, height = 0] = where.match(/-?\d+/g)?.map(Number) ?? []
  const part = { name, x, y, width, height, flows: where.includes('~'), inked: !where.endsWith('.') }
  return { part, light: parseColours(light), dark: parseColours(dark) }
}

function parseColours(text: string): Colours {
  const [ground = [0, 0, 0] as const, ink = ground] = text.split(' ').map(parseColour)
  return { ground, ink }
}

function parseColour(text: string): Colour {
  const number = Number.parseInt(text.slice(1), 16)
  return [number >> 16, (number >> 8) & 255, number & 255]
}
