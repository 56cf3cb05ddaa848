import type { ChangeEvent } from 'react'
import type { RedirectKind } from '../../shared/profile'
import { text } from '../language'
import { ChoiceField } from '../parts/field'

/** The ways that the window offers, the best first. */
export const waysBack = ['loopback', 'scheme', 'device', 'paste'] as const satisfies readonly RedirectKind[]

interface Props {
  readonly name: string
  readonly value: string
  readonly problem: string | undefined
  readonly onChange: (event: ChangeEvent<HTMLSelectElement>) => void
}

/** How the answer comes back to Postern. */
export const WayBackField = (props: Props) => (
  <ChoiceField label={text('form.redirect')} help={text('form.redirect.help')} {...props}>
    {waysBack.map((way) => (
      <option key={way} value={way}>
        {text(`form.redirect.${way}`)}
      </option>
    ))}
  </ChoiceField>
)
