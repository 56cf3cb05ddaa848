import { useEffect, useRef, useState } from 'react'
import type { AppState, InvitationView } from '../../shared/app-state'
import { useWindowActions } from '../actions'
import { call } from '../commands'
import { text } from '../language'
import { Button } from '../parts/button'
import { ChoiceField } from '../parts/field'
import { Notice } from '../parts/notice'
import { profileName } from '../profile/profile-name'

/** An invitation that a link has brought: the person says where it is for, and confirms it in the options of a sign-in. */
export function InvitationNotice({ state: { invitation, profiles } }: { readonly state: AppState }) {
  const inviting = profiles.filter(({ kind }) => kind !== 'practice')
  return invitation ? <Invitation key={invitation.id} invitation={invitation} inviting={inviting} /> : null
}

interface Props {
  readonly invitation: InvitationView
  readonly inviting: AppState['profiles']
}

function Invitation({ invitation: { id, organization, organizationName }, inviting }: Props) {
  const { addProvider, signInWithOptions } = useWindowActions()
  const [chosen, setChosen] = useState<string>()
  const profile = inviting.find((each) => each.id === chosen) ?? inviting[0]
  const goOn = async () => {
    const result = await call('getInvitation', { invitationId: id })
    if (profile && result.ok && result.value) signInWithOptions(profile, result.value.link)
  }
  useOnce(inviting.length === 1, () => void goOn())
  const title = organizationName
    ? text('invitation.title.named', { name: organizationName, organization })
    : text('invitation.title', { organization })
  return (
    <Notice kind="info" alert title={title} onDismiss={() => void call('dismissInvitation', { invitationId: id })}>
      <p>{text(profile ? 'invitation.about' : 'invitation.no_provider')}</p>
      {inviting.length > 1 && (
        <ChoiceField
          label={text('invitation.provider')}
          value={profile?.id}
          onChange={(event) => setChosen(event.target.value)}
        >
          {inviting.map((each) => (
            <option key={each.id} value={each.id}>
              {profileName(each)}
            </option>
          ))}
        </ChoiceField>
      )}
      <div className="actions">
        {profile ? (
          <Button onClick={() => void goOn()}>{text('invitation.go_on')}</Button>
        ) : (
          <Button onClick={addProvider}>{text('first.own.action')}</Button>
        )}
      </div>
    </Notice>
  )
}

/** Where there is nothing to choose, the options are opened by themselves, but not over what a person is typing. */
function useOnce(applies: boolean, action: () => void) {
  const done = useRef(false)
  useEffect(() => {
    if (!applies || done.current || document.querySelector('dialog[open]')) return
    done.current = true
    action()
  })
}
