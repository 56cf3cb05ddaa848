import { useId, useRef, useState } from 'react'
import type { Profile } from '../../shared/profile'
import type { SchemeStatus } from '../../shared/scheme'
import { text } from '../language'
import { Dialog } from '../parts/dialog'
import { emptyForm, type FormValues, formOf } from './form-values'
import { ProfileForm } from './profile-form'
import { profileName } from './profile-name'

interface Props {
  readonly profile: Profile | undefined
  readonly scheme: SchemeStatus
  /** What was typed before Escape closed the form. */
  readonly draft: FormValues | undefined
  /** `draft` is what was typed when the form was left by Escape; Cancel throws it away. */
  readonly onClosed: (draft?: FormValues) => void
  readonly onSaved: (profile: Profile) => void
}

export function ProfileDialog({ profile, scheme, draft, onClosed, onSaved }: Props) {
  const title = useId()
  const done = useRef(false)
  const [values, setValues] = useState(() => draft ?? (profile ? formOf(profile) : emptyForm('auth0')))
  return (
    <Dialog labelledBy={title} look="sheet" onClosed={() => (done.current ? onClosed() : onClosed(values))}>
      {(close) => {
        const finish = () => {
          done.current = true
          close()
        }
        return (
          <>
            <h2 id={title} className="dialog-title">
              {profile ? text('form.edit.title', { provider: profileName(profile) }) : text('form.add.title')}
            </h2>
            <ProfileForm
              values={values}
              onChange={setValues}
              profile={profile}
              scheme={scheme}
              onCancel={finish}
              onSaved={(saved) => {
                finish()
                onSaved(saved)
              }}
            />
          </>
        )
      }}
    </Dialog>
  )
}
