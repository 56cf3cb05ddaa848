import type { ConformanceModule, ConformancePlan } from '../module'

/** A person has signed in at a provider that offers RP-initiated logout, and signs out. */
const signingOut: Omit<ConformanceModule, 'name' | 'provider' | 'expected'> = {
  traits: { offersLogout: true },
  signedIn: true,
  act: (party) => party.logOut(),
  also: {
    what: 'no request to the end-session endpoint, by Postern or by the browser',
    holds: ({ provider, party }) => !provider.paths.includes('/oidc/logout') && party.browser.opened === 1,
  },
}

export const logoutPlan: ConformancePlan = {
  title: 'Logout',
  about:
    'RP-initiated logout (OpenID Connect RP-Initiated Logout §2, §3). Postern does not offer it yet: it signs out on this computer and revokes the refresh token.',
  modules: [
    {
      ...signingOut,
      name: 'oidcc-client-test-rp-init-logout',
      provider: 'Would end the browser’s session and return with the `state` that it was sent.',
      expected: { outcome: 'not_offered', wanted: 'the return confirms the sign-out' },
    },
    {
      ...signingOut,
      name: 'oidcc-client-test-rp-init-logout-other-state',
      provider: 'Would return with another `state`.',
      expected: { outcome: 'not_offered', wanted: 'the return gets a 4xx and is reported as unconfirmed' },
    },
    {
      ...signingOut,
      name: 'oidcc-client-test-rp-init-logout-no-state',
      provider: 'Would return without a `state`.',
      expected: { outcome: 'not_offered', wanted: 'the return gets a 4xx and is reported as unconfirmed' },
    },
  ],
}
