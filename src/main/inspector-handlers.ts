import { exportAttempt } from '../core/attempt-export'
import type { AttemptRecords } from '../core/attempt-records'
import type { AppState } from '../shared/app-state'
import type { CommandParameters } from '../shared/commands'
import { english } from '../shared/text/english'
import type { CommandHandlers } from './commands'
import type { PersonsFiles } from './persons-files'

export interface InspectorParts {
  readonly records: Pick<AttemptRecords, 'list' | 'report'>
  readonly state: () => Pick<AppState, 'version'>
  readonly files: Pick<PersonsFiles, 'saveReport'>
}

type InspectorCommand = 'listAttempts' | 'getAttempt' | 'exportAttempt' | 'saveAttempt'

/** The commands of the inspector. */
export function createInspectorHandlers({
  records,
  state,
  files,
}: InspectorParts): Pick<CommandHandlers, InspectorCommand> {
  const exported = ({ attemptId, format }: CommandParameters<'exportAttempt'>) =>
    exportAttempt(records.report(attemptId), format, english, state().version)

  return {
    listAttempts: () => records.list(),
    getAttempt: ({ attemptId }) => records.report(attemptId),
    exportAttempt: exported,
    saveAttempt: async (asked) => {
      const { fileName, text } = exported(asked)
      return { saved: await files.saveReport(fileName, text) }
    },
  }
}
