import { useState } from 'react'
import { type FaultName, faultNames, isFaultName } from '../../shared/faults'
import { useSender } from '../commands'
import { Button } from '../parts/button'
import { ChoiceField } from '../parts/field'
import { FailureNotice } from '../parts/notice'
import { text } from './language'

interface Props {
  readonly open: boolean
  readonly onToggle: (open: boolean) => void
  readonly onStarted: (attemptId: string) => void
}

/** A sign-in at the practice provider that goes wrong in a way that is chosen beforehand. */
export function FaultPractice({ open, onToggle, onStarted }: Props) {
  const { send, pending, failure, dismiss } = useSender()
  const [fault, setFault] = useState<FaultName>('wrong_state')
  const start = async () => {
    const result = await send('logInWithPractice', { fault, storage: 'memory' })
    if (result.ok) onStarted(result.value.attemptId)
  }
  return (
    <details className="card inspector-part" open={open} onToggle={({ currentTarget }) => onToggle(currentTarget.open)}>
      <summary>{text('inspector.fault')}</summary>
      <p>{text('inspector.fault.about')}</p>
      <ChoiceField
        label={text('inspector.fault.choose')}
        value={fault}
        onChange={({ target }) => {
          if (isFaultName(target.value)) setFault(target.value)
        }}
      >
        {faultNames.map((name) => (
          <option key={name} value={name}>
            {text(`fault.${name}.title`)}
          </option>
        ))}
      </ChoiceField>
      <FaultLesson fault={fault} />
      {failure && <FailureNotice alert failure={failure} onDismiss={dismiss} />}
      <div className="actions">
        <Button look="primary" pending={pending !== undefined} onClick={start}>
          {text('inspector.fault.start')}
        </Button>
      </div>
    </details>
  )
}

/** What a fault does, and what protects from it. */
export function FaultLesson({ fault }: { readonly fault: FaultName }) {
  return (
    <dl className="lesson">
      <div>
        <dt>{text('inspector.fault.happens')}</dt>
        <dd>{text(`fault.${fault}.happens`)}</dd>
      </div>
      <div>
        <dt>{text('inspector.fault.protects')}</dt>
        <dd>{text(`fault.${fault}.protects`)}</dd>
      </div>
    </dl>
  )
}
