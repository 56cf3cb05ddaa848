import { LoginError } from '../../core/login-error'
import type { Finding } from '../../shared/lab'
import type { Check } from '../check'

const protections: Readonly<Record<string, Finding['what']>> = {
  darwin: 'lab.protection.darwin',
  win32: 'lab.protection.win32',
}

/** Writes, reads and deletes an item of its own, and says what protects it. */
export const keychain: Check = {
  id: 'keychain',
  title: 'lab.check.keychain',
  limit: 30_000,
  async *run({ keychain, platform }): AsyncGenerator<Finding> {
    try {
      await keychain.probe()
      yield { level: 'ok', what: 'lab.finding.keychain_works' }
      yield { level: 'ok', what: protections[platform] ?? 'lab.protection.linux' }
    } catch (error) {
      if (!(error instanceof LoginError)) throw error
      const values = { reason: error.code }
      yield { level: 'problem', what: 'lab.finding.keychain_fails', values, remedy: 'lab.remedy.keychain' }
    }
  },
}
