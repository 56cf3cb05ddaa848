import type { AppState, AttemptView, SessionView } from '../../shared/app-state'
import { themes } from '../../shared/desktop'
import { canDo, underWay } from '../../shared/possible-verbs'
import type { Profile } from '../../shared/profile'
import { type Verb, verbNames, verbs } from '../../shared/verbs'
import { defaultChoice } from '../accounts/accounts-view'
import type { SignIn, WindowActions } from '../actions'
import { profileName } from '../profile/profile-name'
import type { Perform } from '../verbs'
import { text } from './language'

/** A line of the palette. */
export interface PaletteEntry {
  readonly id: string
  readonly label: string
  /** The keys that do the same. */
  readonly accelerator?: string
  run(): void
}

export interface PaletteParts {
  readonly state: AppState
  readonly actions: WindowActions
  readonly perform: Perform
  readonly signIn: SignIn['signIn']
  readonly send: SignIn['sender']['send']
}

/** Every command that the window has now, what is likeliest to be wanted first. */
export function paletteEntries(parts: PaletteParts): readonly PaletteEntry[] {
  const { state } = parts
  const used = new Set([...state.sessions, ...underWay(state)].map(({ profileId }) => profileId))
  return [
    ...underWay(state).flatMap((attempt) => attemptEntries(attempt, parts)),
    ...state.profiles.map(({ id }) => signInEntry(id, parts)),
    ...state.sessions.flatMap((session) => sessionEntries(session, parts)),
    ...verbNames.filter((verb) => isListed(verb, state)).map((verb) => verbEntry(verb, parts)),
    ...state.profiles.flatMap((profile) => profileEntries(profile, used.has(profile.id), parts)),
    ...otherEntries(parts),
  ]
}

/** The others have a line for each provider and account; the palette is open already. */
const isListed = (verb: Verb, state: AppState): boolean =>
  !['open_palette', 'sign_in', 'sign_out', 'cancel'].includes(verb) && canDo(verb, state)

const verbEntry = (verb: Verb, { perform }: PaletteParts): PaletteEntry => ({
  id: verb,
  label: text(`verb.${verb}`),
  accelerator: verbs[verb][0],
  run: () => perform(verb),
})

const nameOf = (profileId: string, { profiles }: AppState): string => {
  const profile = profiles.find(({ id }) => id === profileId)
  return profile ? profileName(profile) : profileId
}

function signInEntry(id: string, { state, perform }: PaletteParts): PaletteEntry {
  const only = state.profiles.length === 1
  return {
    id: `sign-in ${id}`,
    label: text('verb.sign_in.to', { provider: nameOf(id, state) }),
    ...(only ? { accelerator: verbs.sign_in[0] } : {}),
    run: () => perform('sign_in', id),
  }
}

function attemptEntries(attempt: AttemptView, { state, send, actions }: PaletteParts): readonly PaletteEntry[] {
  const { id: attemptId } = attempt
  const provider = nameOf(attempt.profileId, state)
  const waits = attempt.stage === 'waiting' && attempt.redirect !== 'device'
  const whileWaiting: readonly PaletteEntry[] = [
    {
      id: `open ${attemptId}`,
      label: text('palette.open_again', { provider }),
      run: () => void send('openBrowserAgain', { attemptId }),
    },
    {
      id: `copy ${attemptId}`,
      label: text('palette.copy_link', { provider }),
      run: () => void send('copyLink', { attemptId }),
    },
  ]
  return [
    {
      id: `cancel ${attemptId}`,
      label: text('palette.cancel', { provider }),
      accelerator: verbs.cancel[0],
      run: () => void send('cancelAttempt', { attemptId }),
    },
    ...(waits ? whileWaiting : []),
    {
      id: `inspect ${attemptId}`,
      label: text('palette.inspect', { provider }),
      run: () => actions.inspect(attemptId),
    },
  ]
}

function sessionEntries(session: SessionView, { state, send, perform }: PaletteParts): readonly PaletteEntry[] {
  const { id: sessionId, label: account, canRefresh, status } = session
  const provider = nameOf(session.profileId, state)
  const values = { account, provider }
  const only = state.sessions.length === 1
  const refresh: PaletteEntry = {
    id: `refresh ${sessionId}`,
    label: text('palette.refresh', values),
    run: () => void send('refreshSession', { sessionId }),
  }
  const byDefault: PaletteEntry = {
    id: `default ${sessionId}`,
    label: text('palette.default', values),
    run: () => void send('setDefault', { sessionId }),
  }
  return [
    {
      id: `sign-out ${sessionId}`,
      label: text('verb.sign_out.of', values),
      ...(only ? { accelerator: verbs.sign_out[0] } : {}),
      run: () => perform('sign_out', sessionId),
    },
    ...(canRefresh && status !== 'ended' ? [refresh] : []),
    ...(defaultChoice(session, state).choosable ? [byDefault] : []),
  ]
}

function profileEntries(profile: Profile, used: boolean, { actions }: PaletteParts): readonly PaletteEntry[] {
  const provider = profileName(profile)
  const { id } = profile
  const own: readonly PaletteEntry[] = [
    { id: `report ${id}`, label: text('palette.report', { provider }), run: () => actions.reportProvider(profile) },
    { id: `edit ${id}`, label: text('palette.edit', { provider }), run: () => actions.editProvider(profile) },
  ]
  const removal: PaletteEntry = {
    id: `remove ${id}`,
    label: text('palette.remove', { provider }),
    run: () => actions.removeProvider(profile),
  }
  return [
    {
      id: `options ${id}`,
      label: text('palette.sign_in.options', { provider }),
      run: () => actions.signInWithOptions(profile),
    },
    ...(profile.kind === 'practice' ? [] : own),
    ...(used ? [] : [removal]),
  ]
}

function otherEntries({ state, send, signIn, actions }: PaletteParts): readonly PaletteEntry[] {
  const { keychain, keychainName, scheme, profiles, desktop } = state
  const practise = () => {
    actions.showPlace('accounts')
    void signIn(undefined)
  }
  const hasPractice = profiles.some(({ kind }) => kind === 'practice')
  return [
    ...(hasPractice ? [] : [{ id: 'practice', label: text('palette.practice'), run: practise }]),
    ...(keychain.kind === 'unavailable'
      ? [
          {
            id: 'keychain',
            label: text('palette.keychain', { keychain: keychainName }),
            run: () => void send('checkKeychain', {}),
          },
        ]
      : []),
    ...(scheme.owner.kind === 'ours'
      ? []
      : [{ id: 'scheme', label: text('palette.scheme'), run: () => void send('registerScheme', {}) }]),
    ...themes
      .filter((theme) => theme !== desktop.theme)
      .map((theme) => ({
        id: `theme ${theme}`,
        label: text(`palette.theme.${theme}`),
        run: () => void send('changeDesktop', { theme }),
      })),
  ]
}

/** Those that have every word in them, in whatever case and with or without accents; those that begin so come first. */
export function foundEntries(entries: readonly PaletteEntry[], typed: string): readonly PaletteEntry[] {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  const fitting = entries.filter(({ label }) => words.every((word) => plain(label).includes(word)))
  const begins = ({ label }: PaletteEntry) => plain(label).startsWith(plain(typed).trim())
  return [...fitting.filter(begins), ...fitting.filter((entry) => !begins(entry))]
}

const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase()
