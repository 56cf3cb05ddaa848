import { LoginError } from '../../core/login-error'
import { because } from '../../shared/reason'
import type { SchemeOwner } from '../../shared/scheme'
import { ownerReason } from './owner-reason'
import type { PreviousOwner, SchemeRegistration } from './scheme-registration'

/** The part of Electron's `app` that is used. */
export interface LaunchServices {
  setAsDefaultProtocolClient(scheme: string): boolean
  removeAsDefaultProtocolClient(scheme: string): boolean
  isDefaultProtocolClient(scheme: string): boolean
  /** Rejects when no app opens such links. */
  getApplicationInfoForProtocol(url: string): Promise<{ readonly name: string; readonly path: string }>
}

export interface MacosOptions {
  readonly scheme: string
  readonly services: LaunchServices
  /** Only a packaged app has an Info.plist that declares the scheme. */
  readonly isPackaged: boolean
  readonly isFile: (path: string) => Promise<boolean>
  /** By its path. */
  readonly previous: PreviousOwner
}

/** The scheme among Launch Services, which knows apps by the Info.plist of their bundle. */
export function createMacosRegistration({
  scheme,
  services,
  isPackaged,
  isFile,
  previous,
}: MacosOptions): SchemeRegistration {
  const chosen = () => services.getApplicationInfoForProtocol(`${scheme}:`).catch(() => undefined)

  async function owner(): Promise<SchemeOwner> {
    const found = await chosen()
    if (!found?.path) return { kind: 'nobody' }
    if (!(await isFile(found.path))) return { kind: 'stale', path: found.path }
    return services.isDefaultProtocolClient(scheme) ? { kind: 'ours' } : { kind: 'other', name: found.name }
  }

  return {
    owner,
    async register() {
      if (!isPackaged) throw new LoginError('scheme_registration_failed', because('reason.packaged_alone'))
      if (!services.isDefaultProtocolClient(scheme)) await previous.write((await chosen())?.path || undefined)
      services.setAsDefaultProtocolClient(scheme)
      const now = await owner()
      if (now.kind !== 'ours') throw new LoginError('scheme_registration_failed', ownerReason(now))
    },
    async unregister() {
      // Who has taken it since keeps it.
      if (!services.isDefaultProtocolClient(scheme)) return previous.write(undefined)
      const before = await previous.read()
      services.removeAsDefaultProtocolClient(scheme)
      if ((await owner()).kind === 'ours') {
        throw new LoginError('scheme_registration_failed', because('reason.macos_keeps'))
      }
      // Electron gives it to the first other app that declares it; which one that is, macOS decides.
      const now = (await chosen())?.path
      if (before !== undefined && now !== before && (await isFile(before))) {
        throw new LoginError(
          'scheme_registration_failed',
          because('reason.not_given_back', { before, now: now || '–' }),
        )
      }
      await previous.write(undefined)
    },
  }
}
