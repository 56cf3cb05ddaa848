import type { AttemptReport } from '../../shared/attempt-report'
import { arrowTitle, checkTitle, duration } from '../../shared/inspector-words'
import { isFingerprint, valueText } from '../../shared/journal-text'
import type { Message } from '../../shared/reason'
import { reasonText } from '../../shared/reason-text'
import { text } from './language'

export interface ComparedLine {
  readonly part: string
  readonly name: string
  readonly one: string | undefined
  readonly other: string | undefined
}

/**
 * What differs between two attempts, in the order of the inspector.
 *
 * Random values differ in each attempt and say nothing: of two fingerprints, presence alone is compared.
 */
export function differences(one: AttemptReport, other: AttemptReport): readonly ComparedLine[] {
  const left = linesOf(one)
  const right = linesOf(other)
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => {
    const [part = '', name = ''] = key.split('\n')
    const [a, b] = [left.get(key), right.get(key)]
    return a === b ? [] : [{ part, name, one: a, other: b }]
  })
}

function linesOf(report: AttemptReport): Map<string, string> {
  const lines = new Map<string, string>()
  const said = (reason: string | Message | undefined) => reason && reasonText(reason, text)
  const add = (part: string, name: string, value: string) => lines.set(`${part}\n${name}`, value)
  const outcome = text(`inspector.outcome.${report.outcome ?? 'running'}`)
  add(text('inspector.check.result'), '', [outcome, report.code].filter(Boolean).join(' '))
  for (const arrow of report.arrows)
    if (arrow.took !== undefined)
      add(text('inspector.timeline'), [arrowTitle(text, arrow), said(arrow.note)].join(' '), duration(text, arrow.took))
  for (const { name, result, reason } of report.checks)
    add(
      text('inspector.checks'),
      checkTitle(text, name),
      [text(`inspector.check.${result}`), said(reason)].filter(Boolean).join(': '),
    )
  const tables = ['parameters', 'redirect', 'tokens', 'idTokenHeader', 'idTokenClaims', 'proof'] as const
  for (const table of tables)
    for (const { name, value } of report[table])
      add(text(titles[table]), name, isFingerprint(value) ? `‹${value.secret}›` : valueText(value, text))
  return lines
}

const titles = {
  parameters: 'inspector.parameters',
  redirect: 'inspector.redirect',
  tokens: 'inspector.tokens',
  idTokenHeader: 'inspector.id_token_header',
  idTokenClaims: 'inspector.id_token_claims',
  proof: 'inspector.proof',
} as const
