import type { Journal } from '../core/journal'
import type { Calling } from './commands'

/** Writes down what was said of tools, and whether a person at the window said it or a tool, by its name. */
export function noteDecision(
  journal: Pick<Journal, 'step'>,
  what: string,
  calling: Calling | undefined,
  data: Readonly<Record<string, string>>,
): void {
  const by = calling?.tool ? { by: calling.tool.client } : {}
  journal.step(what, calling?.tool ? 'tool' : 'person', 'postern', { ...data, ...by })
}
