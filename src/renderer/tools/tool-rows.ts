import type { AppState } from '../../shared/app-state'
import type { HandOutSummary, ToolConsent } from '../../shared/tool-consent'

/** One tool and one profile: what was said of it, and what it was given altogether. */
export interface ToolRow {
  readonly client: string
  readonly program?: string
  readonly profileId: string
  readonly said: readonly ToolConsent[]
  readonly given: readonly HandOutSummary[]
  /** Milliseconds since the epoch; 0 where nothing was given. */
  readonly lastAt: number
}

/** The one that was given something last comes first. */
export function toolRows({ consents, handOuts }: Pick<AppState, 'consents' | 'handOuts'>): readonly ToolRow[] {
  const groups = new Map<string, (HandOutSummary | ToolConsent)[]>()
  for (const each of [...handOuts, ...consents]) {
    const key = JSON.stringify([each.client, each.program, each.profileId])
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  const rows = [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { client, program, profileId } = first
    const given = group.filter((each) => 'count' in each)
    return {
      client,
      ...(program === undefined ? {} : { program }),
      profileId,
      said: group.filter((each) => 'rule' in each),
      given,
      lastAt: Math.max(0, ...given.map(({ lastAt }) => lastAt)),
    }
  })
  return rows.sort((a, b) => b.lastAt - a.lastAt)
}
