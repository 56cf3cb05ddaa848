import { Suspense } from 'react'
import type { AppState, SessionView } from '../shared/app-state'
import type { Profile } from '../shared/profile'
import type { SignedOut } from './accounts/sign-out-dialog'
import type { SignIn } from './actions'
import type { Sender } from './commands'
import {
  AboutDialog,
  LoginDialog,
  PaletteDialog,
  ProfileDialog,
  RemoveDialog,
  ReportDialog,
  SettingsDialog,
  ShortcutsDialog,
  SignOutDialog,
} from './dialogs'
import type { FormValues } from './profile/form-values'
import type { Perform } from './verbs'

/** A dialog that is open: the form for a provider, a question about one, how to sign out, or one of the window itself. */
export type OpenDialog =
  | { readonly kind: 'form'; readonly profile?: Profile }
  | { readonly kind: 'remove' | 'report'; readonly profile: Profile }
  | { readonly kind: 'login'; readonly profile: Profile; readonly invitation?: string | undefined }
  | { readonly kind: 'sign-out'; readonly session: SessionView }
  | { readonly kind: 'palette'; readonly typed: string }
  | { readonly kind: 'settings' | 'shortcuts' | 'about' }

interface Props {
  readonly dialog: OpenDialog
  readonly state: AppState
  /** What was typed into the form for a new provider before. */
  readonly draft: FormValues | undefined
  readonly perform: Perform
  readonly signIn: SignIn['signIn']
  readonly send: Sender['send']
  readonly onClosed: () => void
  readonly onFormClosed: (typed: FormValues | undefined) => void
  readonly onSaved: (profile: Profile) => void
  readonly onSignedOut: (signedOut: SignedOut) => void
}

/** The one dialog that is open. */
export function OpenDialogView(props: Props) {
  return (
    <Suspense fallback={null}>
      <ChosenDialog {...props} />
    </Suspense>
  )
}

function ChosenDialog({ dialog, state, draft, onClosed, onFormClosed, onSaved, onSignedOut, ...doing }: Props) {
  switch (dialog.kind) {
    case 'form':
      return (
        <ProfileDialog
          scheme={state.scheme}
          profile={dialog.profile}
          draft={dialog.profile ? undefined : draft}
          onClosed={onFormClosed}
          onSaved={onSaved}
        />
      )
    case 'login':
      return <LoginDialog profile={dialog.profile} invitation={dialog.invitation} onClosed={onClosed} />
    case 'sign-out':
      return <SignOutDialog session={dialog.session} state={state} onSignedOut={onSignedOut} onClosed={onClosed} />
    case 'remove':
      return <RemoveDialog profile={dialog.profile} onClosed={onClosed} />
    case 'report':
      return (
        <ReportDialog
          profile={state.profiles.find(({ id }) => id === dialog.profile.id) ?? dialog.profile}
          onClosed={onClosed}
        />
      )
    case 'settings':
      return <SettingsDialog state={state} onClosed={onClosed} />
    case 'palette':
      return <PaletteDialog state={state} typed={dialog.typed} {...doing} onClosed={onClosed} />
    case 'shortcuts':
      return <ShortcutsDialog onClosed={onClosed} />
    case 'about':
      return <AboutDialog onClosed={onClosed} />
  }
}
