import { useCallback, useEffect, useRef } from 'react'
import { isPressed, isTyped } from '../shared/accelerator'
import type { AppState } from '../shared/app-state'
import { canDo, refreshable, underWay } from '../shared/possible-verbs'
import { type Verb, verbNames, verbs } from '../shared/verbs'
import { nextSignIn } from './accounts/accounts-view'
import { type SignIn, useSignIn, useWindowActions, type WindowActions } from './actions'
import { text } from './language'
import { isMac } from './platform'

/** Does what a key, a menu or the palette asks for. */
export type Perform = (verb: Verb, id?: string) => void

interface Parts {
  readonly state: AppState
  readonly actions: WindowActions
  readonly signIn: SignIn['signIn']
  readonly send: SignIn['sender']['send']
}

/** What each verb does, in terms of the window and the commands. */
const deeds: Readonly<Record<Verb, (parts: Parts, id: string | undefined) => void>> = {
  open_palette: ({ actions }) => actions.openPalette(),
  sign_in: ({ state, actions, signIn }, id) => {
    const { profiles } = state
    if (id === undefined && profiles.length > 1) return actions.openPalette(text('provider.sign_in'))
    const profile = id === undefined ? profiles[0] : profiles.find((each) => each.id === id)
    if (!profile) return actions.addProvider()
    actions.showPlace('accounts')
    void signIn(profile, nextSignIn(profile, state))
  },
  sign_out: ({ state: { sessions }, actions }, id) => {
    if (id === undefined && sessions.length > 1) return actions.openPalette(text('account.sign_out'))
    const session = id === undefined ? sessions[0] : sessions.find((each) => each.id === id)
    if (session) actions.signOut(session)
  },
  refresh: ({ state, send }) => {
    for (const { id: sessionId } of refreshable(state)) void send('refreshSession', { sessionId })
  },
  cancel: ({ state, send }) => {
    const attempt = underWay(state).at(-1)
    if (attempt) void send('cancelAttempt', { attemptId: attempt.id })
  },
  add_provider: ({ actions }) => actions.addProvider(),
  show_accounts: ({ actions }, id) => {
    actions.showPlace('accounts')
    if (id !== undefined) actions.goTo(id)
  },
  show_inspector: ({ actions }) => actions.showPlace('inspector'),
  show_lab: ({ actions }) => actions.showPlace('lab'),
  run_lab: ({ actions, send }) => {
    actions.showPlace('lab')
    void send('runLab', {})
  },
  open_settings: ({ actions }) => actions.openSettings(),
  open_log: ({ send }) => void send('showLog', {}),
  show_shortcuts: ({ actions }) => actions.openShortcuts(),
  show_about: ({ actions }) => actions.openAbout(),
}

/** One that has nothing to act on does nothing. */
export function performVerb(parts: Parts, verb: Verb, id?: string): void {
  if (canDo(verb, parts.state)) deeds[verb](parts, id)
}

/** Gives `perform` for the state as it is now. */
export function usePerform(state: AppState | undefined) {
  const actions = useWindowActions()
  const { sender, signIn } = useSignIn()
  const { send } = sender
  const newest = useRef<Parts>(undefined)
  newest.current = state && { state, actions, signIn, send }
  const perform = useCallback<Perform>((verb, id) => newest.current && performVerb(newest.current, verb, id), [])
  return { perform, sender, signIn }
}

/** Listens to the keyboard, unless a dialog is open, which has keys of its own. */
export function useVerbKeys(perform: Perform, enabled: boolean): void {
  useEffect(() => {
    if (!enabled) return
    const press = (event: KeyboardEvent) => {
      const verb = pressedVerb(event, isTyping(event.target))
      if (!verb || event.repeat) return
      event.preventDefault()
      perform(verb)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [perform, enabled])
}

function pressedVerb(event: KeyboardEvent, typing: boolean): Verb | undefined {
  return verbNames.find((name) =>
    verbs[name].some((accelerator) => isPressed(accelerator, event, isMac) && !(typing && isTyped(accelerator))),
  )
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
