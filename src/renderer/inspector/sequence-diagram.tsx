import type { Arrow } from '../../shared/attempt-report'
import { arrowTitle, duration } from '../../shared/inspector-words'
import { directionOf } from '../../shared/languages'
import { windowLanguage } from '../language'
import { type DrawnArrow, layOut } from './diagram-layout'
import { text } from './language'

/** The timeline as a drawing. For those who cannot see it, the table beside it says the same. */
export function SequenceDiagram({ arrows }: { readonly arrows: readonly Arrow[] }) {
  const direction = directionOf(windowLanguage.locale)
  const { width, height, lanes, arrows: drawn } = layOut(arrows, direction)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section className="diagram" tabIndex={0} aria-label={text('inspector.timeline.scroll')}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={text('inspector.timeline.drawing', { count: arrows.length })}
      >
        {lanes.map(({ party, x }) => (
          <g key={party} className="lane">
            <line x1={x} x2={x} y1={32} y2={height} />
            <text x={x} y={20}>
              {text(`inspector.party.${party}`)}
            </text>
          </g>
        ))}
        {drawn.map((each, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an arrow is known by its place alone
          <Message key={index} drawn={each} onwards={direction === 'rtl' ? -1 : 1} />
        ))}
      </svg>
    </section>
  )
}

/** The tip of an arrow, 6 units long, at its end. */
const tip = (to: number, y: number, forwards: number) =>
  `M${to - forwards * 6} ${y - 4} L${to} ${y} L${to - forwards * 6} ${y + 4}`

interface MessageProps {
  readonly drawn: DrawnArrow
  /** 1 where one reads from left to right, else -1. */
  readonly onwards: 1 | -1
}

function Message({ drawn: { arrow, from, to, y }, onwards }: MessageProps) {
  const forwards = Math.sign(to - from)
  const took = arrow.took === undefined ? '' : ` · ${duration(text, arrow.took)}`
  const look = arrow.failed ? 'failed' : arrow.inferred ? 'inferred' : 'seen'
  const alone = forwards === 0
  // A request says itself what it is for.
  const address = arrow.name === 'request' && typeof arrow.note === 'string' ? arrow.note : undefined
  return (
    <g className="message" data-look={look}>
      {alone ? <circle cx={from} cy={y - 4} r={4} /> : <path d={`M${from} ${y} L${to} ${y} ${tip(to, y, forwards)}`} />}
      <text x={alone ? from + onwards * 10 : (from + to) / 2} y={alone ? y : y - 6} data-alone={alone || undefined}>
        {address ? <tspan className="diagram-address">{address}</tspan> : arrowTitle(text, arrow)}
        {took}
      </text>
    </g>
  )
}
