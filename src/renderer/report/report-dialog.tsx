import { useEffect, useId, useState } from 'react'
import type { Profile } from '../../shared/profile'
import { inputOfProfile } from '../../shared/profile-file'
import type { ProviderReport, Suggestion } from '../../shared/provider-report'
import { useSender } from '../commands'
import { text } from '../language'
import { ClosingFoot } from '../parts/closing-foot'
import { Dialog } from '../parts/dialog'
import { FailureNotice } from '../parts/notice'
import { profileName } from '../profile/profile-name'
import { ReportView } from './report-view'

interface Props {
  readonly profile: Profile
  readonly onClosed: () => void
}

/** What the provider of a profile says of itself. */
export function ReportDialog({ profile, onClosed }: Props) {
  const title = useId()
  const { send, pending, failure, dismiss } = useSender()
  const [report, setReport] = useState<ProviderReport>()
  const { id: profileId } = profile

  useEffect(() => {
    let current = true
    void send('inspectProvider', { profileId }).then((result) => {
      if (current && result.ok && 'report' in result.value) setReport(result.value.report)
    })
    return () => {
      current = false
    }
  }, [profileId, send])

  const use = async (suggestion: Suggestion) => {
    const { ports, ...others } = suggestion
    const changed = { ...inputOfProfile(profile), ...others, ...(ports ? { ports: [...ports] } : {}) }
    const result = await send('updateProfile', { profileId, profile: changed })
    if (result.ok && 'profile' in result.value && report) setReport({ ...report, suggestion: {} })
  }
  return (
    <Dialog labelledBy={title} look="sheet" passing onClosed={onClosed}>
      {(close) => (
        <>
          <h2 id={title} className="dialog-title">
            {text('report.title.of', { provider: profileName(profile) })}
          </h2>
          <div className="form-body">
            <p role="status" className="quiet">
              {pending === 'inspectProvider' && text('report.reading')}
              {report && text('report.ready', { issuer: report.issuer })}
            </p>
            {failure && <FailureNotice alert failure={failure} onDismiss={dismiss} />}
            {report && (
              <ReportView report={report} pending={pending !== undefined} onUse={(chosen) => void use(chosen)} />
            )}
          </div>
          <ClosingFoot close={close} />
        </>
      )}
    </Dialog>
  )
}
