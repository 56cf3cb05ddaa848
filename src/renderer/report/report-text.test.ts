import { expect, test } from 'vitest'
import { type ProviderReport, reportFeatures } from '../../shared/provider-report'
import { text } from '../language'
import { reportMarkdown, suggestionLines } from './report-text'

const report: ProviderReport = {
  issuer: 'https://id.example.com/',
  lines: reportFeatures.map((feature) => ({ feature, support: 'unsaid', values: [] })),
  suggestion: {},
}

test('each feature has a row of its own', () => {
  const rows = reportMarkdown(report, text)
    .split('\n')
    .filter((line) => line.startsWith('| '))
  expect(rows).toHaveLength(reportFeatures.length + 1)
  expect(rows).toContainEqual(expect.stringMatching(/^\| Rotation of refresh tokens \| Not seen yet \|/))
})

test('what the provider says cannot get out of its backticks', () => {
  const values = ['a`b', '<img>', 'c|d', 'e\n# f']
  const markdown = reportMarkdown({ ...report, lines: [{ feature: 'scopes', support: 'yes', values }] }, text)
  expect(markdown).toContain('| `a b` `<img>` `c d` `e # f` |')
})

test('each suggestion is a line', () => {
  const suggestion = { scope: 'openid', par: true, dpop: false, responseMode: 'query', ports: [5_000, 5_001] } as const
  expect(suggestionLines({ ...suggestion, ports: [...suggestion.ports] }, text)).toHaveLength(5)
  expect(reportMarkdown({ ...report, suggestion: { par: false } }, text)).toContain('- Do not push the request')
})
