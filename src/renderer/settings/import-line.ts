import type { ImportedProfile } from '../../shared/profile-file'
import type { WindowMessageId } from '../../shared/text/en/window'
import type { Text } from '../../shared/text/text'

/** What became of one profile of a file, in a line. */
export function importLine(imported: ImportedProfile, text: Text<WindowMessageId>): string {
  const { name, outcome } = imported
  switch (outcome) {
    case 'added':
    case 'same':
      return text(`settings.import.${outcome}`, { name })
    case 'refused': {
      const reasons = Object.entries(imported.problems).map(
        ([field, problem]) => `${field}: ${text(`profile.problem.${problem}`)}`,
      )
      return text('settings.import.refused', { name, reasons: reasons.join(' ') })
    }
    case 'failed':
      return text('settings.import.refused', {
        name,
        reasons: `${imported.failure.message} ${imported.failure.remedy}`,
      })
    default:
      return text(`settings.import.${outcome}`, { name, member: imported.member })
  }
}
