import { basePolicy, Check, type Policy, Prompt } from './oidc-provider'

/** When a page is shown: to choose an account, to sign in, to consent. */
export function promptPolicy({ silentSignIn }: { silentSignIn: boolean }): Policy {
  const policy = basePolicy()
  policy.add(new Prompt({ name: 'select_account', requestable: true }), 0)

  const consent = policy.get('consent')
  // It would ask a native client's users for consent at every sign-in.
  consent?.checks.remove('native_client_prompt')
  if (!silentSignIn) {
    consent?.checks.add(
      new Check(
        'non_verifiable_redirect',
        'a redirect that cannot be verified needs interaction',
        'interaction_required',
        (ctx) => ctx.oidc.prompts.has('none'),
      ),
      0,
    )
  }
  return policy
}
