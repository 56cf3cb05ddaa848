import type { AppState, SessionView } from '../../shared/app-state'
import { profileName } from '../profile/profile-name'

/** With more accounts or providers than this, there is a field to find one, and not all are on screen at once. */
export const manyItems = 12
/** As many more come on screen with each press. */
export const pageSize = 20

export const isLong = (state: AppState): boolean =>
  state.sessions.length > manyItems || state.profiles.length > manyItems

/** The accounts that were asked for; of many, those that need the person come first. */
export function foundAccounts(state: AppState, typed: string): readonly SessionView[] {
  if (!isLong(state)) return state.sessions
  const providers = new Map(state.profiles.map((profile) => [profile.id, profileName(profile)]))
  const wanted = words(typed)
  const found = state.sessions.filter(({ label, email, organization, profileId }) =>
    contains(wanted, [label, email, organization, providers.get(profileId)]),
  )
  return [...found.filter(needsPerson), ...found.filter((session) => !needsPerson(session))]
}

/** The rows, or profiles, whose names hold all that was typed. */
export function foundProviders<Row>(rows: readonly Row[], names: (row: Row) => readonly string[], typed: string) {
  const wanted = words(typed)
  return rows.filter((row) => contains(wanted, names(row)))
}

const needsPerson = ({ status }: SessionView) => status === 'ended' || status === 'unreadable'

const words = (typed: string) => fold(typed).split(/\s+/).filter(Boolean)

const contains = (wanted: readonly string[], texts: readonly (string | undefined)[]) => {
  const text = fold(texts.filter(Boolean).join('\n'))
  return wanted.every((word) => text.includes(word))
}

/** Without case and accents, so that `jose` finds `José`. */
const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
