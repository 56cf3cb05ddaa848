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
      yield notTried(context)
      return
    }
    for (const _ of ['first', 'second']) {
      const sent = crypto.randomUUID()
      yield linkFinding(await links.send(sent, linkPatience, signal))
    }
  },
}

/** Where the system cannot say, it is not; the check of the scheme says why. */
export const isOurs = async ({ schemeOwner }: LabContext): Promise<boolean> =>
  schemeOwner().then(
    ({ kind }) => kind === 'ours',
    () => false,
  )

/** Said where there is no way for a link to come back. */
export const notTried = ({ mayRegister }: LabContext): Finding => ({
  level: 'note',
  what: 'lab.finding.link_not_tried',
  remedy: mayRegister ? 'lab.remedy.register_scheme' : 'lab.remedy.packaged',
})

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
        remedy: 'lab.remedy.register_again',
      }
    case 'no_opener':
      return {
        level: 'problem',
        what: 'lab.finding.tool_missing',
        values: { program: outcome.program },
        remedy: 'lab.remedy.install_xdg_utils',
      }
    case 'turned_away':
      return { level: 'problem', what: 'lab.finding.link_turned_away', remedy: 'lab.remedy.loopback' }
    case 'lost':
      return {
        level: 'problem',
        what: 'lab.finding.link_lost',
        values: { seconds: patience / 1_000 },
        remedy: 'lab.remedy.register_again',
      }
  }
}
