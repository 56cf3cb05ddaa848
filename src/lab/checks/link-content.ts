import { deepLinkLimit } from '../../core/deep-link'
import type { Finding } from '../../shared/lab'
import type { Check, LabContext } from '../check'
import { isOurs, linkFinding, notTried } from './round-trip'

/** Characters of whole links; what is longer than Postern takes must be turned away, and must end nothing. */
export const linkLengths = [512, 2_048, 4_096, 8_000, 32_768]
const patience = 8_000
/** A start by a link that is too long does not hand it over, so this one is never heard of. */
const shortPatience = 3_000

/** `+`, `%`, `&` and `#` as text, and letters beyond ASCII, all as a browser escapes them. */
export const linkCharacters = 'a+b%2Bc%25d%26e%23f%20g%C3%BC%E2%82%AC%F0%9F%94%91'

/** How long a link may be, and which characters come through, on the way that the system brings links. */
export const linkContent: Check = {
  id: 'link_content',
  title: 'lab.check.link_content',
  limit: 60_000,
  async *run(context): AsyncGenerator<Finding> {
    if (!(await isOurs(context))) {
      yield notTried(context)
      return
    }
    yield* ofLengths(context)
    yield await ofCharacters(context)
    yield await ofFragment(context)
  },
}

async function* ofLengths({ links, signal, scheme }: LabContext): AsyncGenerator<Finding> {
  for (const length of linkLengths) {
    const start = `${crypto.randomUUID()}.`
    const text = start.padEnd(length - `${scheme}:/lab?probe=`.length, 'x')
    const isTooLong = length > deepLinkLimit
    const outcome = await links.send(text, isTooLong ? shortPatience : patience, signal)
    const values = { length, limit: deepLinkLimit }
    if (outcome.kind === 'arrived' && outcome.text === text)
      yield { level: 'ok', what: 'lab.finding.length_arrived', values }
    else if (isTooLong) yield { level: 'ok', what: 'lab.finding.length_refused', values }
    else yield { level: 'problem', what: 'lab.finding.length_lost', values, remedy: 'lab.remedy.shorter' }
  }
}

async function ofCharacters({ links, signal }: LabContext): Promise<Finding> {
  const text = `${crypto.randomUUID()}.${linkCharacters}`
  const outcome = await links.send(text, patience, signal)
  if (outcome.kind === 'arrived' && outcome.text === text)
    return { level: 'ok', what: 'lab.finding.characters_survive' }
  if (outcome.kind !== 'arrived') return linkFinding(outcome, patience)
  return { level: 'problem', what: 'lab.finding.characters_changed', remedy: 'lab.remedy.loopback' }
}

async function ofFragment({ links, signal }: LabContext): Promise<Finding> {
  const outcome = await links.send(`${crypto.randomUUID()}#fragment`, patience, signal)
  if (outcome.kind === 'turned_away') return { level: 'ok', what: 'lab.finding.fragment_refused' }
  if (outcome.kind !== 'arrived') return linkFinding(outcome, patience)
  return { level: 'problem', what: 'lab.finding.fragment_arrived', remedy: 'lab.remedy.loopback' }
}
