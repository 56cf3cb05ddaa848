import { useState } from 'react'
import type { ProfileProblems } from '../../shared/profile'
import type { ProviderReport, Suggestion } from '../../shared/provider-report'
import { useSender } from '../commands'
import { text } from '../language'
import { Button } from '../parts/button'
import { FailureNotice } from '../parts/notice'
import { ReportView } from '../report/report-view'
import { type FormValues, inputOf } from './form-values'

interface Props {
  readonly values: FormValues
  readonly onProblems: (problems: ProfileProblems) => void
  readonly onUse: (suggestion: Suggestion) => void
}

/** Reads what the provider of the form says of itself, before anything is saved. */
export function ProviderCheck({ values, onProblems, onUse }: Props) {
  const sender = useSender()
  const [found, setFound] = useState<{ readonly report: ProviderReport; readonly of: FormValues }>()

  const check = async () => {
    const answer = inputOf(values)
    if ('problems' in answer) return onProblems(answer.problems)
    // A client ID is not needed to read what a provider says.
    const profile = { ...answer.input, clientId: answer.input.clientId || '-' }
    const result = await sender.send('inspectProvider', { profile })
    if (!result.ok) return
    if ('problems' in result.value) onProblems(result.value.problems)
    else setFound({ report: result.value.report, of: values })
  }
  // Of another address it says nothing.
  const report = found?.of.issuer === values.issuer && found.of.preset === values.preset ? found.report : undefined
  return (
    <section className="provider-check" aria-label={text('report.title')}>
      <Button pending={sender.pending !== undefined} onClick={() => void check()}>
        {text('report.check')}
      </Button>
      {sender.failure && <FailureNotice alert failure={sender.failure} onDismiss={sender.dismiss} />}
      <div role="status">{report && text('report.ready', { issuer: report.issuer })}</div>
      {report && (
        <ReportView
          report={report}
          onUse={(suggestion) => {
            onUse(suggestion)
            setFound({ of: values, report: { ...report, suggestion: {} } })
          }}
        />
      )}
    </section>
  )
}
