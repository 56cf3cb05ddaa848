import type { ProviderTraits } from '../../core/testing/provider-traits'
import type { ConformanceModule } from '../module'

/** The setting of all modules of FAPI 2.0: DPoP with nonces, and `iss` in the redirect. */
export function fapi2(
  name: string,
  traits: ProviderTraits = {},
): Pick<ConformanceModule, 'name' | 'traits' | 'profile'> {
  return {
    name: `fapi2-security-profile-final-client-test-${name}`,
    traits: { sendsIssuer: true, requiresDPoPNonce: true, ...traits },
    profile: { dpop: true },
  }
}
