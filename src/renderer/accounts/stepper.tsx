import type { AttemptView } from '../../shared/app-state'
import { text } from '../language'
import { Icon } from '../parts/icon'
import { steps } from './accounts-view'

const marks = { done: 'check', present: 'dot', failed: 'cross', open: undefined } as const

export function Stepper({ attempt, provider }: { readonly attempt: AttemptView; readonly provider: string }) {
  return (
    <ol className="steps" aria-label={text('attempt.steps', { provider })}>
      {steps(attempt).map(({ stage, progress }) => {
        const device = attempt.redirect === 'device' && stage === 'waiting'
        const step = text(device ? 'attempt.step.waiting.device' : `attempt.step.${stage}`)
        const mark = marks[progress]
        return (
          <li key={stage} data-progress={progress} aria-current={progress === 'present' ? 'step' : undefined}>
            <span className="step-mark">{mark && <Icon name={mark} />}</span>
            <span aria-hidden="true">{step}</span>
            <span className="hidden">{text(`attempt.step.${progress}`, { step })}</span>
          </li>
        )
      })}
    </ol>
  )
}
