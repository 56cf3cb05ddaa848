import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import type { SessionView } from '../shared/app-state'
import type { Profile } from '../shared/profile'
import { AccountsPlace } from './accounts/accounts-place'
import { profileItem } from './accounts/accounts-view'
import { announcement } from './accounts/announcement'
import type { SignedOut } from './accounts/sign-out-dialog'
import { type WindowActions, WindowActionsContext } from './actions'
import { LoginDialog, ProfileDialog, RemoveDialog, ReportDialog, SettingsDialog, SignOutDialog } from './dialogs'
import { useFocusKeeper } from './focus'
import { text } from './language'
import { FailureNotice } from './parts/notice'
import type { FormValues } from './profile/form-values'
import { type Place, Sidebar } from './sidebar'
import { useAppState } from './state'

/** Loaded when they are first looked at, so that the first paint does not wait for them. */
const InspectorPlace = lazy(async () => ({ default: (await import('./inspector/inspector-place')).InspectorPlace }))
const LabPlace = lazy(async () => ({ default: (await import('./lab/lab-place')).LabPlace }))

/** A dialog that is open: the form for a provider, a question about one, how to sign out, or the settings. */
type OpenDialog =
  | { readonly kind: 'form'; readonly profile?: Profile }
  | { readonly kind: 'remove' | 'login' | 'report'; readonly profile: Profile }
  | { readonly kind: 'sign-out'; readonly session: SessionView }
  | { readonly kind: 'settings' }

export function App() {
  const { state, failure } = useAppState()
  const [dialog, setDialog] = useState<OpenDialog>()
  const [current, setCurrent] = useState<Place>('accounts')
  const [inspected, setInspected] = useState<string>()
  const [draft, setDraft] = useState<FormValues>()
  const [signedOut, setSignedOut] = useState<SignedOut>()
  const place = useRef<HTMLElement>(null)
  const goTo = useFocusKeeper(place, state)
  const actions = useMemo<WindowActions>(
    () => ({
      addProvider: () => setDialog({ kind: 'form' }),
      editProvider: (profile) => setDialog({ kind: 'form', profile }),
      removeProvider: (profile) => setDialog({ kind: 'remove', profile }),
      signInWithOptions: (profile) => setDialog({ kind: 'login', profile }),
      reportProvider: (profile) => setDialog({ kind: 'report', profile }),
      openSettings: () => setDialog({ kind: 'settings' }),
      signOut: (session) => setDialog({ kind: 'sign-out', session }),
      inspect: (attemptId) => {
        setInspected(attemptId)
        setCurrent('inspector')
        place.current?.focus()
      },
      goTo,
    }),
    [goTo],
  )
  useShortcut('n', actions.addProvider, state !== undefined && dialog === undefined)

  return (
    <WindowActionsContext value={actions}>
      <Sidebar state={state} place={current} onPlace={setCurrent} />
      <main id="place" ref={place} tabIndex={-1} className="place">
        <div className="column" data-place={current}>
          {failure && <FailureNotice alert failure={failure} />}
          {state && current === 'accounts' && (
            <AccountsPlace state={state} signedOut={signedOut} onDismissSignedOut={() => setSignedOut(undefined)} />
          )}
          {state && current !== 'accounts' && (
            <Suspense fallback={<p className="quiet">{text('app.loading')}</p>}>
              {current === 'lab' && <LabPlace state={state} />}
              {current === 'inspector' && <InspectorPlace state={state} chosen={inspected} onChosen={setInspected} />}
            </Suspense>
          )}
        </div>
      </main>
      <div role="status" className="hidden">
        {state && announcement(state)}
      </div>
      <Suspense fallback={null}>
        {state && dialog?.kind === 'form' && (
          <ProfileDialog
            scheme={state.scheme}
            profile={dialog.profile}
            draft={dialog.profile ? undefined : draft}
            onClosed={(typed) => {
              setDialog(undefined)
              if (!dialog.profile) setDraft(typed)
            }}
            onSaved={(profile) => goTo(profileItem(profile.id))}
          />
        )}
        {dialog?.kind === 'login' && <LoginDialog profile={dialog.profile} onClosed={() => setDialog(undefined)} />}
        {dialog?.kind === 'sign-out' && state && (
          <SignOutDialog
            session={dialog.session}
            state={state}
            onSignedOut={setSignedOut}
            onClosed={() => setDialog(undefined)}
          />
        )}
        {dialog?.kind === 'remove' && <RemoveDialog profile={dialog.profile} onClosed={() => setDialog(undefined)} />}
        {dialog?.kind === 'report' && (
          <ReportDialog
            profile={state?.profiles.find(({ id }) => id === dialog.profile.id) ?? dialog.profile}
            onClosed={() => setDialog(undefined)}
          />
        )}
        {dialog?.kind === 'settings' && state && <SettingsDialog state={state} onClosed={() => setDialog(undefined)} />}
      </Suspense>
    </WindowActionsContext>
  )
}

/** Ctrl on Windows and Linux, Command on macOS. */
function useShortcut(key: string, action: () => void, enabled: boolean) {
  useEffect(() => {
    if (!enabled) return
    const mac = navigator.userAgent.includes('Macintosh')
    const press = (event: KeyboardEvent) => {
      const modified = mac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey
      if (!modified || event.altKey || event.shiftKey || event.key.toLowerCase() !== key) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [key, action, enabled])
}
