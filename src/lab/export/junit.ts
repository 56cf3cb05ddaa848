import { cellName, type LabRun, worstOf } from '../../shared/lab'
import type { Text } from '../../shared/text/text'
import { cellText, findingLine } from './markdown'

interface Case {
  readonly name: string
  readonly suite: 'checks' | 'matrix'
  readonly seconds: number
  readonly failure?: string
  readonly skipped?: boolean
}

/** A run as a build server reads it: a problem and a failed cell are failures, a note is none. */
export function exportJunit(run: LabRun, text: Text): string {
  const all = [...checkCases(run, text), ...cellCases(run, text)]
  const suites = (['checks', 'matrix'] as const).map((name) => suite(name, all))
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Postern">\n${suites.join('')}</testsuites>\n`
}

const checkCases = ({ checks }: LabRun, text: Text): Case[] =>
  checks.map(({ id, findings, milliseconds = 0, status }) => ({
    name: text(`lab.check.${id}`),
    suite: 'checks',
    seconds: milliseconds / 1_000,
    ...(status === 'done' ? {} : { skipped: true }),
    ...(worstOf(findings) === 'problem'
      ? { failure: findings.map((finding) => findingLine(finding, text)).join('\n') }
      : {}),
  }))

const cellCases = ({ cells }: LabRun, text: Text): Case[] =>
  cells.map((cell) => ({
    name: cellName(cell),
    suite: 'matrix',
    seconds: (cell.milliseconds ?? 0) / 1_000,
    ...(cell.status === 'failed' ? { failure: cellText(cell, text) } : {}),
    ...(cell.status === 'passed' || cell.status === 'failed' ? {} : { skipped: true }),
  }))

function suite(name: Case['suite'], all: readonly Case[]): string {
  const own = all.filter((each) => each.suite === name)
  const count = (which: (each: Case) => unknown) => own.filter(which).length
  const totals = `tests="${own.length}" failures="${count((each) => each.failure)}" skipped="${count((each) => each.skipped)}"`
  return `  <testsuite name="${name}" ${totals}>\n${own.map(testCase).join('')}  </testsuite>\n`
}

function testCase({ name, suite: of, seconds, failure, skipped }: Case): string {
  const start = `    <testcase classname="postern.${of}" name="${xmlText(name)}" time="${seconds.toFixed(3)}"`
  if (failure !== undefined) return `${start}>\n      <failure>${xmlText(failure)}</failure>\n    </testcase>\n`
  return skipped ? `${start}>\n      <skipped/>\n    </testcase>\n` : `${start}/>\n`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Control characters have no place in XML 1.0 at all. */
const xmlText = (value: string) =>
  value.replace(/[&<>"]/g, (character) => entities[character] ?? '').replace(/(?![\n\t])\p{Cc}/gu, ' ')
