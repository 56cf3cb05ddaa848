import { HttpProvider } from './http-provider'
import type { ConformanceModule } from './module'
import { type Ending, RelyingParty } from './relying-party'

/** What was seen of a module. */
export interface ModuleResult extends Ending {
  /** What keychain and index hold at the end. */
  readonly kept: 'nothing' | 'old tokens' | 'new tokens'
  /** Whether the act asked the token endpoint for anything. */
  readonly tokenRequest: boolean
  /** Whether `also` holds. */
  readonly also: boolean
}

export async function runModule(module: ConformanceModule): Promise<ModuleResult> {
  await using provider = await HttpProvider.start(module.traits)
  await using party = new RelyingParty(provider.scripted.issuer, module.profile)
  if (module.signedIn) await signInFirst(party)
  provider.scripted.misbehave = (await module.misbehave?.(provider)) ?? {}
  const before = party.kept()
  const tokenRequests = () => provider.scripted.requestsTo('/oauth/token').length
  const asked = tokenRequests()
  const ending = await (module.act ?? ((each) => each.signIn()))(party)
  const after = party.kept()
  return {
    ...ending,
    kept: after === '' ? 'nothing' : after === before ? 'old tokens' : 'new tokens',
    tokenRequest: tokenRequests() > asked,
    also: module.also?.holds({ provider, party }) ?? true,
  }
}

async function signInFirst(party: RelyingParty): Promise<void> {
  const { outcome, code } = await party.signIn()
  if (outcome !== 'signed_in') throw new Error(`the first sign-in failed: ${code}`)
}

/** What must be seen of a module. */
export function expectedResult({ expected, signedIn = false }: ConformanceModule): ModuleResult {
  switch (expected.outcome) {
    case 'refused':
      return { ...expected, kept: signedIn ? 'old tokens' : 'nothing', also: true }
    case 'signed_out':
      return { ...expected, kept: 'nothing', tokenRequest: false, also: true }
    default:
      return { outcome: expected.outcome, kept: 'new tokens', tokenRequest: true, also: true }
  }
}
