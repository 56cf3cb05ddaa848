import type { ToolProgram } from '../../shared/tool-consent'
import type { CallingTool } from '../calling-tool'
import { LoginError } from '../login-error'

/** A tool that can hang up, and that counts how often somebody looked which program it is. */
export class FakeTool implements CallingTool {
  looked = 0
  readonly client: string
  readonly #program: ToolProgram | undefined
  readonly #gone = new AbortController()

  constructor(client: string, program?: ToolProgram) {
    this.client = client
    this.#program = program
  }

  async program(): Promise<ToolProgram | undefined> {
    this.looked += 1
    return this.#program
  }

  hungUp(): AbortSignal {
    return this.#gone.signal
  }

  hangUp(): void {
    this.#gone.abort(new LoginError('tool_hung_up'))
  }
}
