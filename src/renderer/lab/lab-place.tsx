import { useState } from 'react'
import type { AppState } from '../../shared/app-state'
import { hasProblems, worstOf } from '../../shared/lab'
import { changeWords } from '../../shared/lab-words'
import { useSender } from '../commands'
import { Button } from '../parts/button'
import { CheckField } from '../parts/field'
import { FailureNotice } from '../parts/notice'
import { CheckList } from './check-list'
import { InspectForm } from './inspect-form'
import { LabExport } from './lab-export'
import { text } from './language'
import { MatrixTable } from './matrix-table'
import { TurnedAwayLinks } from './turned-away-links'

/** The redirect lab: what is in the way of a redirect on this computer, and what to do about it. */
export function LabPlace({ state }: { readonly state: AppState }) {
  const { send, pending, failure, dismiss } = useSender()
  const [own, setOwn] = useState(false)
  const { running, run, changes, failure: broken } = state.lab
  const shown = failure ?? broken
  return (
    <>
      <header className="place-head">
        <h1 tabIndex={-1}>{text('lab.title')}</h1>
        <div className="actions">
          {running ? (
            <Button onClick={() => void send('cancelLab', {})}>{text('lab.cancel')}</Button>
          ) : (
            <>
              <Button pending={pending === 'runLab'} onClick={() => void send('runLab', {})}>
                {text('lab.run')}
              </Button>
              <Button
                look="primary"
                pending={pending === 'runLab'}
                onClick={() => void send('runLab', { matrix: own ? { ownBrowser: true } : {} })}
              >
                {text('lab.run_all')}
              </Button>
            </>
          )}
        </div>
      </header>
      <p className="quiet">{text('lab.about')}</p>
      {!running && (
        <CheckField
          label={text('lab.own_browser.try')}
          help={text('lab.own_browser.help')}
          checked={own}
          onChange={(event) => setOwn(event.target.checked)}
        />
      )}
      {shown && <FailureNotice alert failure={shown} onDismiss={failure ? dismiss : undefined} />}
      <p role="status">{summary(state)}</p>
      {changes.length > 0 && (
        <section aria-labelledby="lab-changes">
          <h2 id="lab-changes">{text('lab.changes')}</h2>
          <ul>
            {changes
              .map((change) => changeWords(change, text))
              .map((words) => (
                <li key={words}>{words}</li>
              ))}
          </ul>
        </section>
      )}
      {!run && !running && (
        <div className="empty">
          <p>{text('lab.empty')}</p>
          <p className="quiet">{text('lab.empty.next')}</p>
        </div>
      )}
      {run && <CheckList checks={run.checks} />}
      {run && run.cells.length > 0 && <MatrixTable cells={run.cells} />}
      {run && !running && <LabExport />}
      <InspectForm />
      <TurnedAwayLinks links={state.turnedAwayLinks} />
    </>
  )
}

function summary({ lab: { running, run } }: AppState): string {
  if (running) return text('lab.running')
  if (!run) return ''
  if (run.incomplete) return text('lab.done.incomplete')
  if (!hasProblems(run)) return text('lab.done.clean')
  const checks = run.checks.filter(({ findings }) => worstOf(findings) === 'problem')
  const cells = run.cells.filter(({ status }) => status === 'failed')
  return text('lab.done.problems', { count: checks.length + cells.length })
}
