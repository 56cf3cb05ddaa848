import { LoginError } from '../../core/login-error'
import { because } from '../../shared/reason'
import type { SchemeOwner } from '../../shared/scheme'
import { ownerReason } from './owner-reason'
import type { SchemeRegistration } from './scheme-registration'

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
}

/** The scheme among Launch Services, which knows apps by the Info.plist of their bundle. */
export function createMacosRegistration({ scheme, services, isPackaged, isFile }: MacosOptions): SchemeRegistration {
  async function owner(): Promise<SchemeOwner> {
    const found = await services.getApplicationInfoForProtocol(`${scheme}:`).catch(() => undefined)
    if (!found?.path) return { kind: 'nobody' }
    if (!(await isFile(found.path))) return { kind: 'stale', path: found.path }
    return services.isDefaultProtocolClient(scheme) ? { kind: 'ours' } : { kind: 'other', name: found.name }
  }

  return {
    owner,
    async register() {
      if (!isPackaged) throw new LoginError('scheme_registration_failed', because('reason.packaged_alone'))
      services.setAsDefaultProtocolClient(scheme)
      const now = await owner()
      if (now.kind !== 'ours') throw new LoginError('scheme_registration_failed', ownerReason(now))
    },
    async unregister() {
      services.removeAsDefaultProtocolClient(scheme)
      if ((await owner()).kind !== 'ours') return
      throw new LoginError('scheme_registration_failed', because('reason.macos_keeps'))
    },
  }
}
