import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const policies = '/etc/chromium/policies/managed'

/** Only root may set one. */
export const canSetPolicy = process.getuid?.() === 0

/** Lets Chromium open links of a scheme without a question. Policies are the whole system's, so it is taken away after. */
export async function withLaunchPolicy(scheme: string, work: () => Promise<void>): Promise<void> {
  const file = join(policies, `postern-test-${process.pid}.json`)
  mkdirSync(policies, { recursive: true })
  const allowed = [{ protocol: scheme, allowed_origins: ['*'] }]
  writeFileSync(file, JSON.stringify({ AutoLaunchProtocolsFromOrigins: allowed }))
  try {
    await work()
  } finally {
    rmSync(file)
  }
}
