import type { Storage } from '../shared/app-state'
import { because, member } from '../shared/reason'
import type { Journal } from './journal'
import { LoginError } from './login-error'
import type { World } from './ports'

/**
 * Makes sure, before anybody is asked to sign in, that what comes of it can be kept.
 *
 * @throws {LoginError} `keychain_*`
 * @see RFC 8252 §8.12
 */
export async function preflight(storage: Storage, { stores, clock }: World, journal: Journal): Promise<void> {
  const started = clock.now()
  try {
    await stores[storage].probe()
    journal.check(
      'storage_ready',
      storage === 'keychain' ? 'pass' : 'skipped',
      'RFC 8252 §8.12',
      storage === 'memory' ? because('reason.this_run_only') : undefined,
    )
    journal.step('preflight', 'postern', 'keychain', { storage }, clock.now() - started)
  } catch (error) {
    journal.check(
      'storage_ready',
      'fail',
      'RFC 8252 §8.12',
      error instanceof LoginError ? member(error.code) : undefined,
    )
    throw error
  }
}
