import { useState } from 'react'
import type { AppState } from '../../shared/app-state'
import type { AttemptReport, ListedAttempt } from '../../shared/attempt-report'
import { useSender } from '../commands'
import { Button } from '../parts/button'
import { FailureNotice } from '../parts/notice'
import { useNow } from '../tick'
import { attemptName, outcomeText } from './attempt-name'
import { CheckList } from './check-list'
import { Comparison, NoLongerKept } from './comparison-table'
import { EventJournal } from './event-journal'
import { ExportBar } from './export-bar'
import { FaultLesson } from './fault-practice'
import { text } from './language'
import { Refreshes } from './refreshes'
import { useReport } from './reports'
import { Section } from './section'
import { Timeline } from './timeline'
import { ParameterTable, ValueTable } from './value-table'

interface Props {
  readonly summary: ListedAttempt
  readonly attempts: readonly ListedAttempt[]
  readonly state: AppState
}

/** One attempt, taken apart. */
export function AttemptView({ summary, attempts, state }: Props) {
  const now = useNow('slow')
  const [otherId, setOther] = useState<string>()
  const chosen = attempts.find(({ id }) => id === otherId)
  const { value: report, failure } = useReport(summary)
  const { value: other } = useReport(chosen)
  const running = summary.outcome === undefined
  return (
    <>
      <section className="card inspector-head" aria-labelledby="inspected">
        <h2 id="inspected" tabIndex={-1}>
          {attemptName(summary, state, now)}
        </h2>
        <p className="result" data-result={summary.outcome ?? 'running'} role="status">
          {outcomeText(summary)} {summary.code && <code>{summary.code}</code>}
        </p>
        {summary.fault && <FaultLesson fault={summary.fault} />}
        {running && <CancelButton attemptId={summary.id} />}
        <label className="compare">
          {text('inspector.compare')}
          <select value={chosen?.id ?? ''} onChange={({ target }) => setOther(target.value || undefined)}>
            <option value="">{text('inspector.compare.none')}</option>
            {attempts
              .filter(({ id }) => id !== summary.id)
              .map((each) => (
                <option key={each.id} value={each.id}>
                  {`${attemptName(each, state, now)}: ${outcomeText(each)}`}
                </option>
              ))}
          </select>
        </label>
        <ExportBar attemptId={summary.id} />
      </section>
      {failure && <FailureNotice alert failure={failure} />}
      {otherId !== undefined && !chosen && <NoLongerKept />}
      {report && chosen && other?.id === chosen.id && <Comparison one={report} other={other} />}
      {report ? <Parts report={report} /> : <p className="quiet">{text('inspector.loading')}</p>}
    </>
  )
}

function CancelButton({ attemptId }: { readonly attemptId: string }) {
  const { send, pending, failure, dismiss } = useSender()
  return (
    <>
      {failure && <FailureNotice alert failure={failure} onDismiss={dismiss} />}
      <div className="actions">
        <Button pending={pending !== undefined} onClick={() => send('cancelAttempt', { attemptId })}>
          {text('inspector.cancel')}
        </Button>
      </div>
    </>
  )
}

function Parts({ report }: { readonly report: AttemptReport }) {
  const { endpoint, idTokenHeader, idTokenClaims } = report
  return (
    <>
      <Timeline report={report} />
      <CheckList checks={report.checks} />
      <Section title={text('inspector.parameters')}>
        {endpoint && <p className="quiet">{text('inspector.parameters.to', { endpoint })}</p>}
        <ParameterTable parameters={report.parameters} />
      </Section>
      <Section title={text('inspector.redirect')}>
        <ValueTable
          label={text('inspector.redirect')}
          values={report.redirect}
          none={text('inspector.redirect.none')}
        />
      </Section>
      <Section title={text('inspector.tokens')}>
        <ValueTable label={text('inspector.tokens')} values={report.tokens} none={text('inspector.tokens.none')} />
      </Section>
      <Section title={text('inspector.id_token_header')}>
        <ValueTable
          label={text('inspector.id_token_header')}
          values={idTokenHeader}
          none={text('inspector.id_token.none')}
        />
      </Section>
      <Section title={text('inspector.id_token_claims')}>
        {idTokenClaims.length > 0 && <p className="quiet">{text('inspector.id_token.about')}</p>}
        <ValueTable
          label={text('inspector.id_token_claims')}
          values={idTokenClaims}
          none={text('inspector.id_token.none')}
        />
      </Section>
      <Section title={text('inspector.proof')}>
        <ValueTable label={text('inspector.proof')} values={report.proof} none={text('inspector.proof.none')} />
      </Section>
      <Refreshes refreshes={report.refreshes} />
      <EventJournal events={report.events} startedAt={report.startedAt} />
    </>
  )
}
