import { type Finding, type LabCell, type LabChange, type LabRun, redirectTargets, worstOf } from '../../shared/lab'
import { changeWords } from '../../shared/lab-words'
import type { Text } from '../../shared/text/text'

/** A run as a page to read, or to attach to an issue. @param changes since the run before */
export function exportMarkdown(run: LabRun, text: Text, changes: readonly LabChange[] = []): string {
  const { checks, cells, platform, postern, startedAt } = run
  const lines = [`# Postern ${postern}, ${platform}, ${new Date(startedAt).toISOString()}`, '']
  if (run.incomplete) lines.push(text('lab.incomplete'), '')
  if (changes.length > 0) {
    lines.push(`## ${text('lab.changes')}`, '', ...changes.map((change) => `- ${changeLine(change, text)}`), '')
  }
  for (const { id, status, findings } of checks) {
    lines.push(
      `## ${text(`lab.check.${id}`)}: ${status === 'done' ? text(`lab.level.${worstOf(findings)}`) : text(`lab.status.${status}`)}`,
      '',
    )
    lines.push(...findings.map((finding) => `- ${findingLine(finding, text)}`), '')
  }
  if (cells.length > 0) lines.push(`## ${text('lab.matrix')}`, '', ...table(cells, text), '')
  return `${lines.join('\n').trimEnd()}\n`
}

/** A finding and its remedy, in one line. */
export function findingLine({ level, what, values, remedy }: Finding, text: Text): string {
  const found = `${text(`lab.level.${level}`)}: ${plain(text(what, values))}`
  return remedy === undefined ? found : `${found} ${text('lab.remedy', { remedy: text(remedy) })}`
}

export const changeLine = (change: LabChange, text: Text): string => plain(changeWords(change, text))

/** A line a browser and start, a column a redirect. */
function table(cells: readonly LabCell[], text: Text): string[] {
  const head = [text('lab.column.browser'), text('lab.column.start'), ...redirectTargets]
  const rows = new Map<string, LabCell[]>()
  for (const cell of cells) {
    const key = `${plain(cell.browser)} | ${text(`lab.start.${cell.start}`)}`
    rows.set(key, [...(rows.get(key) ?? []), cell])
  }
  const lines = [...rows].map(([key, row]) => {
    const each = redirectTargets.map((target) => row.find(({ redirect }) => redirect === target))
    return `| ${key} | ${each.map((cell) => (cell ? cellText(cell, text) : '')).join(' | ')} |`
  })
  return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...lines]
}

/** How a cell ended, in few words. */
export function cellText({ status, milliseconds, cause, code }: LabCell, text: Text): string {
  const said = text(`lab.status.${status}`)
  if (status === 'passed' && milliseconds !== undefined) return `${said}, ${text('lab.milliseconds', { milliseconds })}`
  if (cause === undefined) return said
  return `${said}: ${text(`lab.cause.${cause}`)}${code === undefined ? '' : ` (${code})`}`
}

/** Names come from the system: nothing of them is to be read as a table, a tag, a link or a picture. */
const plain = (value: string) => value.replace(/[|<>`[\]\r\n]/g, ' ')
