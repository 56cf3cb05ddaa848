import type { Finding } from '../../shared/lab'
import type { Check, LabContext, LinkOutcome } from '../check'

/** Milliseconds within which a link must have come back. */
export const linkPatience = 12_000

/** Sends a link of a fresh nonce through the system's opener, and waits for it: twice, for the first one may be slow. */
export const roundTrip: Check = {
  id: 'round_trip',
  title: 'lab.check.round_trip',
  limit: 30_000,
  async *run(context): AsyncGenerator<Finding> {
    const { links, signal } = context
    if (!(await isOurs(context))) {
      yield { level: 'note', what: 'lab.finding.link_not_tried', remedy: 'lab.remedy.register_scheme' }
      return
    }
    for (const _ of ['first', 'second']) {
      const sent = crypto.randomUUID()
      yield linkFinding(await links.send(sent, linkPatience, signal))
    }
  },
}

export const isOurs = async ({ schemeOwner }: LabContext): Promise<boolean> => (await schemeOwner()).kind === 'ours'

/** What became of a link that was sent. @param patience milliseconds that it was waited for */
export function linkFinding(outcome: LinkOutcome, patience = linkPatience): Finding {
  switch (outcome.kind) {
    case 'arrived':
      return {
        level: 'ok',
        what: 'lab.finding.link_arrived',
        values: { milliseconds: Math.round(outcome.milliseconds) },
      }
    case 'opener_failed':
      return {
        level: 'problem',
        what: 'lab.finding.opener_failed',
        values: { status: outcome.status },
        remedy: 'lab.remedy.register_scheme',
      }
    case 'turned_away':
    case 'lost':
      return {
        level: 'problem',
        what: 'lab.finding.link_lost',
        values: { seconds: patience / 1_000 },
        remedy: 'lab.remedy.register_scheme',
      }
  }
}
