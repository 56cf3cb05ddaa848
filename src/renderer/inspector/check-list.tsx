import type { ReportedCheck } from '../../shared/attempt-report'
import { checkAttack, checkTitle } from '../../shared/inspector-words'
import { reasonText } from '../../shared/reason-text'
import { Icon, type IconName } from '../parts/icon'
import { text } from './language'
import { Section } from './section'
import { SectionButton } from './section-button'

const icons = { pass: 'check', fail: 'cross', skipped: 'dot', open: 'dot' } as const satisfies Record<
  ReportedCheck['result'],
  IconName
>

/** Each check: how it went, why, who asks for it, and what an attacker could do without it. */
export function CheckList({ checks }: { readonly checks: readonly ReportedCheck[] }) {
  const count = (result: ReportedCheck['result']) => checks.filter((check) => check.result === result).length
  return (
    <Section title={text('inspector.checks')}>
      <p className="quiet">
        {text('inspector.checks.sum', {
          pass: count('pass'),
          fail: count('fail'),
          skipped: count('skipped'),
          open: count('open'),
        })}
      </p>
      <ul className="checks">
        {checks.map((check) => (
          <Check key={check.name} check={check} />
        ))}
      </ul>
    </Section>
  )
}

function Check({ check: { name, result, reason, source } }: { readonly check: ReportedCheck }) {
  const attack = checkAttack(text, name)
  return (
    <li className="check" data-result={result} data-check={name}>
      <Icon name={icons[result]} />
      <div>
        <p>
          <strong>{checkTitle(text, name)}</strong>
        </p>
        <p className="dotted">
          <span className="result" data-result={result}>
            {text(`inspector.check.${result}`)}
          </span>
          <SectionButton source={source} />
        </p>
        {reason !== undefined && <p>{text('inspector.check.reason', { reason: reasonText(reason, text) })}</p>}
        {attack && <p className="quiet">{text('inspector.check.without', { attack })}</p>}
      </div>
    </li>
  )
}
