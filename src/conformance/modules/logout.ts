import type { ConformanceModule, ConformancePlan } from '../module'

/** A person has signed in at a provider that offers RP-initiated logout, and signs out everywhere. */
const signingOut: Pick<ConformanceModule, 'traits' | 'signedIn' | 'act'> = {
  traits: { offersLogout: true },
  signedIn: true,
  act: (party) => party.logOut(),
}

const refusedReturn: ConformanceModule['also'] = {
  what: 'the return got a 400',
  holds: ({ party }) => party.browser.status === 400,
}

export const logoutPlan: ConformancePlan = {
  title: 'Logout',
  about:
    'RP-initiated logout (OpenID Connect RP-Initiated Logout §2, §3). The sign-out on this computer comes first, and stands whatever the browser brings back.',
  modules: [
    {
      ...signingOut,
      name: 'oidcc-client-test-rp-init-logout',
      provider: 'Ends the browser’s session and returns with the `state` that it was sent.',
      expected: { outcome: 'signed_out', browser: 'confirmed' },
      also: {
        what: 'the request names client, session and way back',
        holds: ({ provider }) => {
          const asked = provider.scripted.logOuts[0]?.parameters
          return ['client_id', 'id_token_hint', 'post_logout_redirect_uri', 'state'].every((name) => asked?.has(name))
        },
      },
    },
    {
      ...signingOut,
      name: 'oidcc-client-test-rp-init-logout-other-state',
      provider: 'Returns with another `state`.',
      misbehave: () => ({ signedOut: (parameters) => parameters.set('state', 'another') }),
      expected: { outcome: 'signed_out', browser: 'unconfirmed' },
      also: refusedReturn,
    },
    {
      ...signingOut,
      name: 'oidcc-client-test-rp-init-logout-no-state',
      provider: 'Returns without a `state`.',
      misbehave: () => ({ signedOut: (parameters) => parameters.delete('state') }),
      expected: { outcome: 'signed_out', browser: 'unconfirmed' },
      also: refusedReturn,
    },
  ],
}
