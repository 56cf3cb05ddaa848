import type { ToolProgram } from '../../shared/tool-consent'
import { text } from '../language'

interface Tool {
  readonly client: string
  readonly program?: ToolProgram | undefined
}

/** What a person would call it: the program that the system shows, else what it says of itself. */
export const toolName = ({ client, program }: Tool): string => (program ? fileName(program.path) : client)

/** Which program it is and where it comes from, as far as the system shows it, and what is only its own word. */
export function toolStory({ client, program }: Tool): string {
  if (!program) return text('tools.who.claims', { client })
  const { path, startedBy: parent, folder } = program
  const words =
    parent === undefined
      ? folder === undefined
        ? text('tools.who', { program: path })
        : text('tools.who.folder', { program: path, folder })
      : folder === undefined
        ? text('tools.who.started', { program: path, parent })
        : text('tools.who.started.folder', { program: path, parent, folder })
  return fileName(path) === client ? words : `${words} ${text('tools.who.calls_itself', { client })}`
}

const fileName = (path: string) => path.split('/').at(-1) || path
