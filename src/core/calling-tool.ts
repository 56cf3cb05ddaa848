import type { ToolProgram } from '../shared/tool-consent'

/** A tool that waits for an answer. */
export interface CallingTool {
  /** What it calls itself. Nothing proves it. */
  readonly client: string
  /** Which program the system shows at the other end; looked up when it is first asked for. */
  program(): Promise<ToolProgram | undefined>
  /** Aborted when the tool waits no longer; the reason is a `LoginError`, `tool_hung_up`. */
  hungUp(): AbortSignal
}
