import type { RefreshEntry } from '../../shared/attempt-report'
import { duration } from '../../shared/inspector-words'
import { formats } from '../language'
import { useNow } from '../tick'
import { text } from './language'
import { Section } from './section'

/** The refreshes of the session that came of the attempt. */
export function Refreshes({ refreshes }: { readonly refreshes: readonly RefreshEntry[] }) {
  const now = useNow('slow')
  return (
    <Section title={text('inspector.refreshes')}>
      {refreshes.length === 0 && <p className="quiet">{text('inspector.refreshes.none')}</p>}
      <ol className="refreshes">
        {refreshes.map(({ at, took, outcome, code, rotated }) => (
          <li key={at} className="dotted">
            <span>{formats.absolute(at, now)}</span>
            <span className="result" data-result={outcome === 'refreshed' ? 'pass' : outcome ? 'fail' : 'running'}>
              {text(`inspector.refresh.${outcome ?? 'running'}`)}
            </span>
            {code && <code>{code}</code>}
            {rotated !== undefined && <span>{text(`inspector.refresh.${rotated ? 'rotated' : 'kept'}`)}</span>}
            {took !== undefined && <span>{duration(text, took)}</span>}
          </li>
        ))}
      </ol>
    </Section>
  )
}
