import { createContext, useContext } from 'react'
import type { SessionView, Storage } from '../shared/app-state'
import type { LoginOptions } from '../shared/login-options'
import type { Profile } from '../shared/profile'
import { attemptItem } from './accounts/accounts-view'
import { type Sender, useSender } from './commands'
import type { Place } from './place'

/** What the views ask of the window itself; everything else is a command. */
export interface WindowActions {
  addProvider(): void
  editProvider(profile: Profile): void
  removeProvider(profile: Profile): void
  /** @param invitation a link that is filled in, for the person to confirm */
  signInWithOptions(profile: Profile, invitation?: string): void
  reportProvider(profile: Profile): void
  openSettings(): void
  /** @param typed what is looked for already */
  openPalette(typed?: string): void
  openShortcuts(): void
  openAbout(): void
  showPlace(place: Place): void
  signOut(session: SessionView): void
  /** Shows an attempt step by step. */
  inspect(attemptId: string): void
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
  /** What this one sign-in asks otherwise than its profile. */
  readonly options?: LoginOptions
  /** The attempt that is tried again, with the options that it had. */
  readonly optionsOf?: string
}

export interface SignIn {
  readonly sender: Sender
  /** Without a profile: with the practice provider, which is added if need be. Gives the item of the attempt that has begun. */
  signIn(profile: Profile | undefined, options?: SignInOptions): Promise<string | undefined>
  readonly starting: boolean
}

/** Starts a sign-in and moves the keyboard to it. */
export function useSignIn(): SignIn {
  const sender = useSender()
  const { goTo } = useWindowActions()

  const signIn: SignIn['signIn'] = async (profile, { storage, options, optionsOf } = {}) => {
    const where = storage === 'memory' ? { storage } : {}
    const how = { ...(options ? { options } : {}), ...(optionsOf === undefined ? {} : { optionsOf }) }
    const result = profile
      ? await sender.send('logIn', { profileId: profile.id, ...where, ...how })
      : await sender.send('logInWithPractice', where)
    if (!result.ok) return undefined
    const item = attemptItem(result.value.attemptId)
    goTo(item)
    return item
  }
  return { sender, signIn, starting: sender.pending === 'logIn' || sender.pending === 'logInWithPractice' }
}
