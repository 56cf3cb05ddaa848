import { useId } from 'react'
import type { Profile } from '../../shared/profile'
import { useSender } from '../commands'
import { text } from '../language'
import { Button } from '../parts/button'
import { Dialog } from '../parts/dialog'
import { FailureNotice } from '../parts/notice'
import { profileName } from './profile-name'

export function RemoveDialog({ profile, onClosed }: { readonly profile: Profile; readonly onClosed: () => void }) {
  const title = useId()
  const { send, pending, failure, dismiss } = useSender()
  const remove = async (close: () => void) => {
    const result = await send('removeProfile', { profileId: profile.id })
    if (result.ok) close()
  }
  return (
    <Dialog labelledBy={title} look="question" onClosed={onClosed}>
      {(close) => (
        <>
          <h2 id={title} className="dialog-title">
            {text('provider.remove.title', { provider: profileName(profile) })}
          </h2>
          <p>{text('provider.remove.meaning')}</p>
          {failure && <FailureNotice alert failure={failure} onDismiss={dismiss} />}
          <div className="actions">
            <span className="spring" />
            <Button onClick={close}>{text('form.cancel')}</Button>
            <Button look="danger" pending={pending !== undefined} onClick={() => void remove(close)}>
              {text('provider.remove')}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  )
}
