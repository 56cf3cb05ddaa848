import type { Arrow } from '../../shared/attempt-report'
import type { Party } from '../../shared/journal-event'

/** The lanes, as a sign-in goes through them. */
const order: readonly Party[] = ['tool', 'person', 'browser', 'postern', 'provider', 'keychain']

/** Lengths in units of the drawing. Five lanes fit into the window as it opens; words may reach over the lanes beside. */
const laneWidth = 126
const rowHeight = 36
const headHeight = 44

export interface Lane {
  readonly party: Party
  readonly x: number
}

export interface DrawnArrow {
  readonly arrow: Arrow
  /** From the one's lane to the other's; the same for what somebody does alone. */
  readonly from: number
  readonly to: number
  readonly y: number
}

export interface DiagramLayout {
  readonly width: number
  readonly height: number
  readonly lanes: readonly Lane[]
  readonly arrows: readonly DrawnArrow[]
}

/** Places the parties that take part side by side, as one reads, and their messages below each other. */
export function layOut(arrows: readonly Arrow[], direction: 'ltr' | 'rtl'): DiagramLayout {
  const present = new Set(arrows.flatMap(({ from, to }) => [from, to]))
  const parties = order.filter((party) => present.has(party))
  const width = laneWidth * parties.length
  const x = (party: Party) => {
    const along = laneWidth * (parties.indexOf(party) + 0.5)
    return direction === 'rtl' ? width - along : along
  }
  return {
    width,
    height: headHeight + rowHeight * (arrows.length + 0.5),
    lanes: parties.map((party) => ({ party, x: x(party) })),
    arrows: arrows.map((arrow, index) => ({
      arrow,
      from: x(arrow.from),
      to: x(arrow.to),
      y: headHeight + rowHeight * (index + 0.75),
    })),
  }
}
