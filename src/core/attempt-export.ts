import type { AttemptExport, AttemptReport, ExportFormat, ReportedValue } from '../shared/attempt-report'
import { arrowTitle, checkAttack, checkTitle, duration, parameterPurpose } from '../shared/inspector-words'
import type { StepEvent } from '../shared/journal-event'
import { valueText } from '../shared/journal-text'
import { isMessage, type Message } from '../shared/reason'
import { reasonText } from '../shared/reason-text'
import type { Text } from '../shared/text/text'
import { spokenReport } from './spoken-event'

/**
 * An attempt as a text for a public issue. It can hold no secret, for it is made of the journal's events alone.
 *
 * @param text English, for whoever helps reads it, and programs do
 * @param version of Postern, for who reads it
 */
export function exportAttempt(report: AttemptReport, format: ExportFormat, text: Text, version: string): AttemptExport {
  const name = `postern-${new Date(report.startedAt).toISOString().slice(0, 19).replace(/[:T]/g, '-')}`
  switch (format) {
    case 'markdown':
      return { fileName: `${name}.md`, text: markdown(report, text, version) }
    case 'json':
      return { fileName: `${name}.json`, text: json({ postern: version, ...spokenReport(report, text) }) }
    case 'har':
      return { fileName: `${name}.har`, text: json({ log: har(report, version) }) }
  }
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

function markdown(report: AttemptReport, text: Text, version: string): string {
  const outcome = text(`inspector.outcome.${report.outcome ?? 'running'}`)
  const heading = `# ${code(report.issuer)}: ${outcome}${report.code ? ` (${code(report.code)})` : ''}`
  const columns = [text('inspector.name'), text('inspector.value')]
  const row = rowsIn(text)
  const values = (name: string, source: readonly ReportedValue[]) => section(name, columns, source.map(row))
  return [
    heading,
    `${new Date(report.startedAt).toISOString()}, Postern ${version}`,
    ...(report.fault ? [text('inspector.attempt.fault', { fault: text(`fault.${report.fault}.title`) })] : []),
    timeline(report, text),
    checks(report, text),
    section(
      text('inspector.parameters'),
      [...columns, text('inspector.purpose')],
      report.parameters.map((each) => [...row(each), parameterPurpose(text, each.name)]),
    ),
    values(text('inspector.redirect'), report.redirect),
    values(text('inspector.tokens'), report.tokens),
    values(text('inspector.id_token_header'), report.idTokenHeader),
    values(text('inspector.id_token_claims'), report.idTokenClaims),
    values(text('inspector.proof'), report.proof),
    refreshes(report, text),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

const rowsIn =
  (text: Text) =>
  ({ name, value }: ReportedValue) => [code(name), code(valueText(value, text))]

function timeline({ arrows }: AttemptReport, text: Text): string {
  const columns = ['at', 'from', 'to', 'what', 'took'] as const
  return section(
    text('inspector.timeline'),
    columns.map((column) => text(`inspector.timeline.${column}`)),
    arrows.map((arrow) => [
      duration(text, arrow.at),
      text(`inspector.party.${arrow.from}`),
      text(`inspector.party.${arrow.to}`),
      `${arrowTitle(text, arrow)}${arrow.note ? ` ${seenText(arrow.note, text)}` : ''}`,
      arrow.took === undefined ? '' : duration(text, arrow.took),
    ]),
  )
}

function checks(report: AttemptReport, text: Text): string {
  return section(
    text('inspector.checks'),
    [text('inspector.check.result'), text('inspector.check.what'), text('inspector.check.source')],
    report.checks.map(({ name, result, source, reason }) => {
      const attack = result === 'fail' ? checkAttack(text, name) : undefined
      const seen = reason === undefined ? '' : ` ${text('inspector.check.reason', { reason: seenText(reason, text) })}`
      const without = attack ? ` ${text('inspector.check.without', { attack })}` : ''
      return [text(`inspector.check.${result}`), `${checkTitle(text, name)}.${seen}${without}`, source]
    }),
  )
}

function refreshes(report: AttemptReport, text: Text): string {
  return section(
    text('inspector.refreshes'),
    [text('inspector.refreshes'), text('inspector.check.result'), text('inspector.timeline.took')],
    report.refreshes.map(({ at, took, outcome, code: failure, rotated }) => {
      const ended = text(`inspector.refresh.${outcome ?? 'running'}`)
      const token = rotated === undefined ? '' : text(`inspector.refresh.${rotated ? 'rotated' : 'kept'}`)
      return [
        new Date(at).toISOString(),
        [ended, token, failure && code(failure)].filter(Boolean).join(', '),
        took === undefined ? '' : duration(text, took),
      ]
    }),
  )
}

function section(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [`## ${title}`, '', line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n')
}

/** What somebody else said stands apart from what we say, within a sentence of ours as well. */
const seenText = (reason: string | Message, text: Text) =>
  isMessage(reason) ? reasonText(withCode(reason), text) : code(reason)

function withCode({ id, values = {} }: Message): Message {
  const apart = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? code(value) : isMessage(value) ? withCode(value) : value,
  ])
  return { id, values: Object.fromEntries(apart) }
}

/** A provider's words are shown as they are, and can begin no table cell, link or mention. */
const code = (words: string) => `\`${words.replaceAll('`', '’').replaceAll('|', '¦').replace(/\s+/g, ' ')}\``

/** The requests that Postern made itself, in the form of an HTTP archive; bodies and queries are not recorded at all. */
function har({ events, startedAt, issuer }: AttemptReport, version: string) {
  const requests = events.filter((event): event is StepEvent => event.kind === 'step' && event.name === 'request')
  const page = { id: 'attempt', title: issuer, startedDateTime: new Date(startedAt).toISOString(), pageTimings: {} }
  return {
    version: '1.2',
    creator: { name: 'Postern', version },
    pages: [page],
    entries: requests.map(({ at, took = 0, data = {} }) => ({
      pageref: page.id,
      startedDateTime: new Date(at - took).toISOString(),
      time: took,
      request: { ...message, method: data['method'], url: data['address'], queryString: [] },
      response: {
        ...message,
        status: data['status'] ?? 0,
        statusText: data['failed'] ?? '',
        content: { size: -1, mimeType: '' },
        redirectURL: '',
      },
      cache: {},
      timings: { send: 0, wait: took, receive: 0 },
    })),
  }
}

const message = { httpVersion: '', cookies: [], headers: [], headersSize: -1, bodySize: -1 }
