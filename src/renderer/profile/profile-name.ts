import type { Profile } from '../../shared/profile'
import { text } from '../language'

export const profileName = (profile: Profile): string =>
  profile.name || (profile.kind === 'practice' ? text('provider.practice') : host(profile.issuer))

/** An issuer in short: its host, and its path when that tells two apart. */
export function host(issuer: string): string {
  if (!URL.canParse(issuer)) return issuer
  const { host, pathname } = new URL(issuer)
  return host + pathname.replace(/\/$/, '')
}
