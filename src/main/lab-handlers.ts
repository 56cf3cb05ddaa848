import type { CommandHandlers } from './commands'
import type { AppLab } from './lab'

/** The commands of the redirect lab. */
export function createLabHandlers({
  lab,
  inspect,
}: Pick<AppLab, 'inspect'> & {
  readonly lab: Pick<AppLab['lab'], 'start' | 'cancel' | 'export'>
}): Pick<CommandHandlers, 'runLab' | 'cancelLab' | 'exportLab' | 'inspectRedirect'> {
  return {
    runLab: (wish) => {
      void lab.start(wish)
      return null
    },
    cancelLab: () => {
      lab.cancel()
      return null
    },
    exportLab: ({ format }) => ({ text: lab.export(format) }),
    inspectRedirect: ({ url, send = false }) => inspect(url, send),
  }
}
