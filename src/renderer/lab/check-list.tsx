import { type CheckResult, type Finding, worstOf } from '../../shared/lab'
import type { LabMessageId } from '../../shared/text/en/lab'
import type { WindowCommandName } from '../../shared/window-api'
import { useSender } from '../commands'
import { Button } from '../parts/button'
import { Icon } from '../parts/icon'
import { FailureNotice } from '../parts/notice'
import { text } from './language'

/** Each check with its state and what it found. */
export function CheckList({ checks }: { readonly checks: readonly CheckResult[] }) {
  return (
    <section aria-labelledby="lab-checks">
      <h2 id="lab-checks">{text('lab.checks')}</h2>
      <ul className="lab-checks card">
        {checks.map((check) => (
          <CheckRow key={check.id} check={check} />
        ))}
      </ul>
    </section>
  )
}

function CheckRow({ check: { id, status, findings } }: { readonly check: CheckResult }) {
  const level = worstOf(findings)
  return (
    <li data-level={status === 'done' ? level : undefined}>
      <h3>
        {status === 'done' && <Icon name={level === 'ok' ? 'check' : level === 'note' ? 'info' : 'warning'} />}
        {text(`lab.check.${id}`)}
        <span className="lab-state">
          {status === 'done' ? text(`lab.level.${level}`) : text(`lab.status.${status}`)}
        </span>
      </h3>
      <FindingList findings={findings} />
    </li>
  )
}

/** What was found, and beside each remedy the command that carries it out, where there is one. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul className="lab-findings">
      {findings.map((finding, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: findings are only ever added at the end
        <FindingLine key={at} finding={finding} />
      ))}
    </ul>
  )
}

/** Remedies that Postern can carry out by itself. */
const commands = {
  'lab.remedy.register_scheme': 'registerScheme',
  'lab.remedy.take_scheme': 'registerScheme',
  'lab.remedy.keychain': 'checkKeychain',
} as const satisfies Partial<Record<LabMessageId, WindowCommandName>>

const commandOf = (remedy: LabMessageId) => (remedy in commands ? commands[remedy as keyof typeof commands] : undefined)

function FindingLine({ finding: { level, what, values, remedy } }: { readonly finding: Finding }) {
  const { send, pending, failure, dismiss } = useSender()
  const command = remedy && commandOf(remedy)
  return (
    <li data-level={level}>
      <span className="hidden">{text(`lab.level.${level}`)}: </span>
      {text(what, values)}
      {remedy && !command && <span className="quiet"> {text(remedy)}</span>}
      {remedy && command && (
        <Button pending={pending !== undefined} onClick={() => void send(command, {})}>
          {text(remedy)}
        </Button>
      )}
      {failure && <FailureNotice alert failure={failure} onDismiss={dismiss} />}
    </li>
  )
}
