import { cellName, type LabChange, type LabRun, worstOf } from '../shared/lab'

/** What is better or worse than in the run before. What only one of them looked at is not compared. */
export function compareRuns(before: LabRun, now: LabRun): LabChange[] {
  const old = new Map(outcomes(before).map(({ name, works }) => [name, works]))
  return outcomes(now).flatMap(({ name, subject, works }) => {
    const worked = old.get(name)
    return worked === undefined || worked === works ? [] : [{ subject, better: works }]
  })
}

interface Outcome {
  readonly name: string
  readonly subject: LabChange['subject']
  readonly works: boolean
}

/** Whether each check and each cell worked. */
function outcomes({ checks, cells }: LabRun): readonly Outcome[] {
  return [
    ...checks
      .filter(({ status }) => status === 'done')
      .map(({ id, findings }) => ({ name: id, subject: { check: id }, works: worstOf(findings) !== 'problem' })),
    ...cells
      .filter(({ status }) => status === 'passed' || status === 'failed')
      .map((cell) => {
        const { browser, redirect, start, status } = cell
        return { name: cellName(cell), subject: { browser, redirect, start }, works: status === 'passed' }
      }),
  ]
}
