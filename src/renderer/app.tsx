import { lazy, type RefObject, Suspense, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { AppState } from '../shared/app-state'
import type { Failure } from '../shared/failures'
import { AccountsPlace } from './accounts/accounts-place'
import { profileItem } from './accounts/accounts-view'
import { announcement } from './accounts/announcement'
import type { SignedOut } from './accounts/sign-out-dialog'
import { useWindowActions, type WindowActions, WindowActionsContext } from './actions'
import { useAsked } from './asked'
import { preparePalette } from './dialogs'
import { useFocusKeeper } from './focus'
import { text, windowLanguage } from './language'
import { type OpenDialog, OpenDialogView } from './open-dialog'
import { type Urgent, UrgentContext } from './parts/dialog'
import { FailureNotice } from './parts/notice'
import type { Place } from './place'
import type { FormValues } from './profile/form-values'
import { Sidebar } from './sidebar'
import { speak } from './speech'
import { useAppState } from './state'
import { ToolQuestions } from './tools/tool-questions'
import { usePerform, useVerbKeys } from './verbs'

/** Loaded when they are first looked at, so that the first paint does not wait for them. */
const InspectorPlace = lazy(async () => {
  const { InspectorPlace } = await import('./inspector/inspector-place')
  await windowLanguage.loaded()
  return { default: InspectorPlace }
})
const LabPlace = lazy(async () => {
  const { LabPlace } = await import('./lab/lab-place')
  await windowLanguage.loaded()
  return { default: LabPlace }
})

export function App() {
  const { state, failure } = useAppState()
  useLanguage(state?.language.locale)
  const [dialog, setDialog] = useState<OpenDialog>()
  const [current, setCurrent] = useState<Place>('accounts')
  const [inspected, setInspected] = useState<string>()
  const place = useRef<HTMLElement>(null)
  const goTo = useFocusKeeper(place, state)
  const actions = useMemo<WindowActions>(() => {
    const showPlace = (next: Place) => {
      setCurrent(next)
      place.current?.focus()
    }
    return {
      addProvider: () => setDialog({ kind: 'form' }),
      editProvider: (profile) => setDialog({ kind: 'form', profile }),
      removeProvider: (profile) => setDialog({ kind: 'remove', profile }),
      signInWithOptions: (profile, invitation) => setDialog({ kind: 'login', profile, invitation }),
      reportProvider: (profile) => setDialog({ kind: 'report', profile }),
      openSettings: () => setDialog({ kind: 'settings' }),
      openPalette: (typed = '') => setDialog({ kind: 'palette', typed }),
      openShortcuts: () => setDialog({ kind: 'shortcuts' }),
      openAbout: () => setDialog({ kind: 'about' }),
      signOut: (session) => setDialog({ kind: 'sign-out', session }),
      inspect: (attemptId) => {
        setInspected(attemptId)
        showPlace('inspector')
      },
      showPlace,
      goTo,
    }
  }, [goTo])
  const invitation = state?.invitation?.id
  useEffect(() => {
    if (invitation !== undefined) setCurrent('accounts')
  }, [invitation])

  return (
    <WindowActionsContext value={actions}>
      <Sidebar state={state} place={current} onPlace={setCurrent} />
      <Content
        state={state}
        failure={failure}
        place={place}
        current={current}
        inspected={inspected}
        onInspected={setInspected}
        dialog={dialog}
        onDialog={setDialog}
      />
      <div role="status" className="hidden">
        {state && announcement(state)}
      </div>
    </WindowActionsContext>
  )
}

interface ContentProps {
  readonly state: AppState | undefined
  /** Why there is no state. */
  readonly failure: Failure | undefined
  readonly place: RefObject<HTMLElement | null>
  readonly current: Place
  readonly inspected: string | undefined
  readonly onInspected: (attemptId: string) => void
  readonly dialog: OpenDialog | undefined
  readonly onDialog: (dialog: OpenDialog | undefined) => void
}

/** The place that is looked at, the dialog over it, and what the keyboard and the menus do to both. */
function Content({ state, failure, place, current, inspected, onInspected, dialog, onDialog }: ContentProps) {
  const [draft, setDraft] = useState<FormValues>()
  const [signedOut, setSignedOut] = useState<SignedOut>()
  const { goTo } = useWindowActions()
  const { perform, sender, signIn } = usePerform(state)
  useVerbKeys(perform, dialog === undefined)
  useAsked(state?.desktop.asked ?? 0, perform, dialog === undefined)
  useEffect(preparePalette, [])
  const close = () => onDialog(undefined)
  const urgent = urgentOf(state)
  return (
    <UrgentContext value={urgent}>
      <main id="place" ref={place} tabIndex={-1} className="place">
        <div className="column" data-place={current}>
          {failure && <FailureNotice alert failure={failure} />}
          {sender.failure && <FailureNotice alert failure={sender.failure} onDismiss={sender.dismiss} />}
          {!dialog && urgent.shown}
          {state && current === 'accounts' && (
            <AccountsPlace state={state} signedOut={signedOut} onDismissSignedOut={() => setSignedOut(undefined)} />
          )}
          {state && current !== 'accounts' && (
            <Suspense fallback={<p className="quiet">{text('app.loading')}</p>}>
              {current === 'lab' && <LabPlace state={state} />}
              {current === 'inspector' && <InspectorPlace state={state} chosen={inspected} onChosen={onInspected} />}
            </Suspense>
          )}
        </div>
      </main>
      {state && dialog && (
        <OpenDialogView
          dialog={dialog}
          state={state}
          draft={draft}
          perform={perform}
          signIn={signIn}
          send={sender.send}
          onClosed={close}
          onFormClosed={(typed) => {
            close()
            if (dialog.kind === 'form' && !dialog.profile) setDraft(typed)
          }}
          onSaved={(profile) => goTo(profileItem(profile.id))}
          onSignedOut={setSignedOut}
        />
      )}
    </UrgentContext>
  )
}

/** The questions of tools stand above the place, or in the dialog that is open over it. */
const urgentOf = (state: AppState | undefined): Urgent => ({
  shown: state && <ToolQuestions state={state} />,
  count: state?.questions.length ?? 0,
})

/** Everything is drawn anew in another language, and stays as it is otherwise. */
function useLanguage(locale: string | undefined) {
  useSyncExternalStore(windowLanguage.subscribe, () => windowLanguage.locale)
  useEffect(() => {
    if (locale !== undefined) void speak(locale)
  }, [locale])
}
