import type { LabRun } from '../../shared/lab'

/** A run for programs, as it is kept. */
export const exportJson = (run: LabRun): string => `${JSON.stringify(run, undefined, 2)}\n`
