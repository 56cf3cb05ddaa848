import { useState } from 'react'
import type { ImportedProfile } from '../../shared/profile-file'
import { useSender } from '../commands'
import { text } from '../language'
import { Button } from '../parts/button'
import { FailureNotice } from '../parts/notice'
import { importLine } from './import-line'

/** Profiles from a file and into one. */
export function ProfileFiles({ count }: { readonly count: number }) {
  const { send, pending, failure, dismiss } = useSender()
  const [imported, setImported] = useState<readonly ImportedProfile[]>()
  const [exported, setExported] = useState<number>()

  const importFile = async () => {
    setExported(undefined)
    const result = await send('importProfilesFromFile', {})
    if (result.ok && result.value) setImported(result.value.profiles)
  }
  const exportFile = async () => {
    setImported(undefined)
    const result = await send('exportProfilesToFile', {})
    if (result.ok && result.value) setExported(result.value.count)
  }
  return (
    <div className="setting">
      <p className="help">{text('settings.files.help')}</p>
      <div className="actions">
        <Button pending={pending === 'importProfilesFromFile'} onClick={() => void importFile()}>
          {text('settings.files.import')}
        </Button>
        {count > 0 && (
          <Button pending={pending === 'exportProfilesToFile'} onClick={() => void exportFile()}>
            {text('settings.files.export')}
          </Button>
        )}
      </div>
      {failure && <FailureNotice alert failure={failure} onDismiss={dismiss} />}
      <div role="status">
        {exported !== undefined && <p>{text('settings.files.exported', { count: exported })}</p>}
        {imported?.length === 0 && <p>{text('settings.files.empty')}</p>}
        {imported && imported.length > 0 && (
          <ul>
            {imported.map((profile, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is made once, and two may have one name
              <li key={index}>{importLine(profile, text)}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
