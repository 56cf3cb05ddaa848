import type { TurnedAwayLink } from '../../shared/turned-away-link'
import { formats } from '../language'
import { text } from './language'

/** Links that belonged to nothing, and why. */
export function TurnedAwayLinks({ links }: { readonly links: readonly TurnedAwayLink[] }) {
  if (links.length === 0) return null
  return (
    <section aria-labelledby="lab-turned-away">
      <h2 id="lab-turned-away">{text('lab.turned_away')}</h2>
      <p className="quiet">{text('lab.turned_away.about')}</p>
      <ul className="lab-turned-away">
        {links.map(({ at, reason, length }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no state of its own
          <li key={index}>
            {text('lab.turned_away.line', {
              when: formats.absolute(at, Date.now()),
              length,
              reason: text(`lab.turned_away.${reason}`),
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
