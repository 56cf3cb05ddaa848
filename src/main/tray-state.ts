import type { AppState, SessionView } from '../shared/app-state'
import { underWay } from '../shared/possible-verbs'
import type { Text } from '../shared/text/text'

/** What the item in the tray shows, the most pressing first. */
export type TrayKind = 'needs_you' | 'offline' | 'signed_in' | 'nobody'

export interface TrayState {
  readonly kind: TrayKind
  /** In words. */
  readonly says: string
}

/** Without a person this account stays as it is. */
const needsPerson = ({ status, canRefresh }: SessionView): boolean =>
  status === 'ended' || status === 'unreadable' || (status === 'expired' && !canRefresh)

const isCutOff = ({ failure }: SessionView): boolean =>
  failure?.code === 'network_unreachable' || failure?.code === 'network_captive'

export function trayState(state: AppState, text: Text): TrayState {
  const { sessions, keychain, keychainName, profiles } = state
  const attempt = underWay(state).at(-1)
  const count = sessions.filter(needsPerson).length
  if (keychain.kind === 'unavailable' && sessions.length > 0)
    return { kind: 'needs_you', says: text('tray.keychain', { keychain: keychainName }) }
  const asked = state.questions.length
  if (asked > 0) return { kind: 'needs_you', says: text('tray.questions', { count: asked }) }
  if (count > 0) return { kind: 'needs_you', says: text('tray.needs_you', { count }) }
  if (attempt) {
    const profile = profiles.find(({ id }) => id === attempt.profileId)
    const provider = profile?.name || profile?.issuer || text('provider.practice')
    return { kind: sessions.length > 0 ? 'signed_in' : 'nobody', says: text('tray.signing_in', { provider }) }
  }
  if (sessions.some(isCutOff)) return { kind: 'offline', says: text('tray.offline') }
  const [only] = sessions
  if (!only) return { kind: 'nobody', says: text('tray.nobody') }
  return {
    kind: 'signed_in',
    says:
      sessions.length === 1
        ? text('tray.signed_in.one', { account: only.label })
        : text('tray.signed_in', { count: sessions.length }),
  }
}
