import { createContext, useContext } from 'react'
import type { Storage } from '../shared/app-state'
import type { Profile } from '../shared/profile'
import { attemptItem } from './accounts/accounts-view'
import { type Sender, useSender } from './commands'

/** What the views ask of the window itself; everything else is a command. */
export interface WindowActions {
  addProvider(): void
  editProvider(profile: Profile): void
  removeProvider(profile: Profile): void
  /** Moves the keyboard to an item as soon as it is on screen. */
  goTo(item: string): void
}

export const WindowActionsContext = createContext<WindowActions | undefined>(undefined)

export function useWindowActions(): WindowActions {
  const actions = useContext(WindowActionsContext)
  if (!actions) throw new Error('no WindowActionsContext')
  return actions
}

export interface SignInOptions {
  /** Left out: the keychain. `memory` only where the person chose it. */
  readonly storage?: Storage
}

export interface SignIn {
  readonly sender: Sender
  /** Without a profile: with the practice provider, which is added if need be. */
  signIn(profile: Profile | undefined, options?: SignInOptions): void
  readonly starting: boolean
}

/** Starts a sign-in and moves the keyboard to it. */
export function useSignIn(): SignIn {
  const sender = useSender()
  const { goTo } = useWindowActions()

  const start = async (profile: Profile | undefined, { storage }: SignInOptions) => {
    const options = storage === 'memory' ? { storage } : {}
    const result =
      profile === undefined || profile.kind === 'practice'
        ? await sender.send('logInWithPractice', options)
        : await sender.send('logIn', { profileId: profile.id, ...options })
    if (result.ok) goTo(attemptItem(result.value.attemptId))
  }
  return {
    sender,
    signIn: (profile, options = {}) => void start(profile, options),
    starting: sender.pending === 'logIn' || sender.pending === 'logInWithPractice',
  }
}
