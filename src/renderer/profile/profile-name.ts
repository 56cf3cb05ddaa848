import type { Profile } from '../../shared/profile'
import { text } from '../language'

/** The practice provider got its name in the language of that day, and is called as it is called today. */
export const profileName = ({ kind, name, issuer }: Profile): string =>
  kind === 'practice' ? text('provider.practice') : name || host(issuer)

/** An issuer in short: its host, and its path when that tells two apart. */
export function host(issuer: string): string {
  if (!URL.canParse(issuer)) return issuer
  const { host, pathname } = new URL(issuer)
  return host + pathname.replace(/\/$/, '')
}
