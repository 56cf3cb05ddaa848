import { cellName, type LabChange, type LabRun, worstOf } from '../shared/lab'

/** What is better or worse than in the run before. What only one of them looked at is not compared. */
export function compareRuns(before: LabRun, now: LabRun): LabChange[] {
  const old = outcomes(before)
  return [...outcomes(now)].flatMap(([subject, works]) => {
    const worked = old.get(subject)
    return worked === undefined || worked === works ? [] : [{ subject, better: works }]
  })
}

/** Whether each check and each cell worked. */
function outcomes({ checks, cells }: LabRun): Map<string, boolean> {
  const outcome = new Map<string, boolean>()
  for (const { id, status, findings } of checks) if (status === 'done') outcome.set(id, worstOf(findings) !== 'problem')
  for (const cell of cells) {
    if (cell.status === 'passed' || cell.status === 'failed') outcome.set(cellName(cell), cell.status === 'passed')
  }
  return outcome
}
