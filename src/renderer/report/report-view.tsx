import { useState } from 'react'
import type { ProviderReport, ReportLine, Suggestion } from '../../shared/provider-report'
import { copyText } from '../clipboard'
import { text } from '../language'
import { Button } from '../parts/button'
import { reportMarkdown, suggestionLines } from './report-text'

interface Props {
  readonly report: ProviderReport
  readonly onUse: (suggestion: Suggestion) => void
  readonly pending?: boolean
}

/** What a provider supports, what that means, and what the profile could do otherwise. */
export function ReportView({ report, onUse, pending = false }: Props) {
  const [copied, setCopied] = useState(false)
  const suggested = suggestionLines(report.suggestion, text)
  const copy = () => {
    setCopied(copyText(reportMarkdown(report, text)))
    setTimeout(() => setCopied(false), 4_000)
  }
  return (
    <div className="report">
      {suggested.length > 0 ? (
        <div className="report-suggestion">
          <p className="notice-title">{text('report.suggestion')}</p>
          <ul>
            {suggested.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Button pending={pending} onClick={() => onUse(report.suggestion)}>
            {text('report.use')}
          </Button>
        </div>
      ) : (
        <p>{text('report.suggestion.none')}</p>
      )}
      <dl className="report-lines">
        {report.lines.map((line) => (
          <Line key={line.feature} line={line} />
        ))}
      </dl>
      <div className="actions">
        <Button icon={copied ? 'check' : 'copy'} onClick={copy}>
          {text('report.copy')}
        </Button>
        <span className="copied" role="status">
          {copied && text('form.redirects.copied')}
        </span>
      </div>
    </div>
  )
}

function Line({ line: { feature, support, values } }: { readonly line: ReportLine }) {
  return (
    <div>
      <dt>
        {text(`report.${feature}`)}{' '}
        <span className="report-support" data-support={support}>
          {text(feature === 'rotation' ? `report.rotation.${support}` : `report.support.${support}`)}
        </span>
      </dt>
      <dd>
        <p className="help">{text(`report.${feature}.meaning`)}</p>
        {values.length > 0 && (
          <p className="report-values">
            {values.map((value) => (
              <code key={value}>{value}</code>
            ))}
          </p>
        )}
      </dd>
    </div>
  )
}
