import type { AppState } from '../shared/app-state'
import type { Asked } from '../shared/desktop'

/** Something that a person should know of who does not look at the window. Names the account or the provider, no more. */
export interface Need {
  readonly kind:
    | 'session_ended'
    | 'session_unreadable'
    | 'tool_consent'
    | 'tool_sign_in'
    | 'revocation_given_up'
    | 'signed_in'
    | 'sign_in_failed'
  /** The same need is not told of again at once. */
  readonly key: string
  /** Of the account, or of the provider. */
  readonly label: string
  /** What a click leads to. */
  readonly asked: Asked
}

/** How much of the window the person sees. */
export interface Seen {
  /** There is one, or was: the person works with it, and not with a tool alone. */
  readonly opened: boolean
  readonly visible: boolean
  readonly focused: boolean
}

/** What has come about between two states that needs a person. Nothing that they see anyway, and nothing that mends itself. */
export function needsBetween(before: AppState, after: AppState, seen: Seen): readonly Need[] {
  return [
    ...(seen.focused ? [] : [...accountNeeds(before, after), ...questionNeeds(before, after)]),
    ...(seen.visible || !seen.opened ? [] : attemptNeeds(before, after)),
  ]
}

function accountNeeds(before: AppState, after: AppState): readonly Need[] {
  const earlier = new Map(before.sessions.map((session) => [session.id, session.status]))
  return after.sessions.flatMap(({ id, label, status }): Need[] => {
    if (!earlier.has(id) || earlier.get(id) === status) return []
    if (status !== 'ended' && status !== 'unreadable') return []
    const asked = { verb: 'show_accounts', id: `account-${id}` } as const
    return [{ kind: `session_${status}`, key: `${status} ${id}`, label, asked }]
  })
}

function attemptNeeds(before: AppState, after: AppState): readonly Need[] {
  return after.attempts.flatMap(({ id, stage, sessionId, profileId }): Need[] => {
    const earlier = before.attempts.find((attempt) => attempt.id === id)
    if (!earlier || earlier.stage === stage) return []
    if (stage === 'signed_in') {
      const label = after.sessions.find((session) => session.id === sessionId)?.label
      if (label === undefined) return []
      return [{ kind: 'signed_in', key: id, label, asked: { verb: 'show_accounts', id: `account-${sessionId}` } }]
    }
    if (stage !== 'failed') return []
    const label = providerOf(after, profileId)
    return [{ kind: 'sign_in_failed', key: id, label, asked: { verb: 'show_accounts', id: `attempt-${id}` } }]
  })
}

/** A tool waits for the person. What it calls itself proves nothing, so it is not repeated. */
function questionNeeds(before: AppState, after: AppState): readonly Need[] {
  const earlier = new Set(before.questions.map(({ id }) => id))
  return after.questions.flatMap(({ id, about, profileId }): Need[] => {
    if (earlier.has(id)) return []
    const label = providerOf(after, profileId)
    return [{ kind: `tool_${about}`, key: `tool_${about} ${profileId}`, label, asked: { verb: 'show_accounts' } }]
  })
}

function providerOf({ profiles }: AppState, profileId: string): string {
  const profile = profiles.find((each) => each.id === profileId)
  return profile?.name || profile?.issuer || ''
}

/** A provider could not be told of a sign-out in all that time. The account is gone from here, so it has no name any more. */
export const revocationNeed: Need = {
  kind: 'revocation_given_up',
  key: 'revocation',
  label: '',
  asked: { verb: 'show_accounts' },
}
