import type { AttemptStage, AttemptView } from '../../shared/app-state'
import { text } from '../language'

/** What Postern does, or waits for, at this stage of an attempt that is under way. */
export function stageText({ stage, silent, redirect }: AttemptView): string {
  if (stage !== 'waiting') return text(`attempt.stage.${stage as AttemptStage}`)
  if (silent) return text('attempt.stage.waiting.silent')
  return redirect === 'device' || redirect === 'paste'
    ? text(`attempt.stage.waiting.${redirect}`)
    : text('attempt.stage.waiting')
}
