import type { ProviderReport, Suggestion } from '../../shared/provider-report'
import type { WindowMessageId } from '../../shared/text/en/window'
import type { Text } from '../../shared/text/text'

type WindowText = Text<WindowMessageId>

/** The report for a ticket or a chat. What the provider says is put between backticks, and cannot get out of them. */
export function reportMarkdown({ issuer, lines, suggestion }: ProviderReport, text: WindowText): string {
  const rows = lines.map(({ feature, support, values }) => {
    const said = text(feature === 'rotation' ? `report.rotation.${support}` : `report.support.${support}`)
    return `| ${text(`report.${feature}`)} | ${said} | ${values.map(code).join(' ')} | ${text(`report.${feature}.meaning`)} |`
  })
  const suggested = suggestionLines(suggestion, text).map((line) => `- ${line}`)
  const columns = ['feature', 'support', 'values', 'meaning'] as const
  return [
    `# ${text('report.title')}: ${code(issuer)}`,
    '',
    `| ${columns.map((column) => text(`report.column.${column}`)).join(' | ')} |`,
    '|---|---|---|---|',
    ...rows,
    '',
    suggested.length > 0 ? text('report.suggestion') : text('report.suggestion.none'),
    ...(suggested.length > 0 ? ['', ...suggested] : []),
    '',
  ].join('\n')
}

/** One line for each field that would change. */
export function suggestionLines(suggestion: Suggestion, text: WindowText): readonly string[] {
  const { scope, par, dpop, responseMode, ports } = suggestion
  return [
    ...(scope === undefined ? [] : [text('report.suggestion.scope', { scope })]),
    ...(par === undefined ? [] : [text(par ? 'report.suggestion.par.on' : 'report.suggestion.par.off')]),
    ...(dpop === undefined ? [] : [text(dpop ? 'report.suggestion.dpop.on' : 'report.suggestion.dpop.off')]),
    ...(responseMode === undefined ? [] : [text('report.suggestion.query')]),
    ...(ports === undefined ? [] : [text('report.suggestion.ports', { ports: ports.join(', ') })]),
  ]
}

const code = (value: string) => `\`${value.replace(/[`|\r\n]/g, ' ')}\``
