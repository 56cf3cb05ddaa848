import type { StepData } from './journal'
import type { ArrivedRedirect } from './ports'
import { providerWords } from './provider-error'
import { Secret } from './secret'

/** What a provider may say in its own words; everything else is a fingerprint. */
const spoken: ReadonlySet<string> = new Set(['iss', 'error', 'error_description', 'error_uri'])
const secret: ReadonlySet<string> = new Set(['code', 'state', 'session_state'])

/**
 * A redirect as it arrived, for the journal: its parameters in their order, the further ones as a number.
 *
 * @param secrets what was sent and must not come back in the provider's words
 */
export function arrivedParameters({ url, form = false }: ArrivedRedirect, secrets: readonly string[]): StepData {
  if (!URL.canParse(url)) return { form }
  const parameters: Record<string, StepData[string]> = {}
  let further = 0
  for (const [name, value] of new URL(url).searchParams) {
    if (spoken.has(name)) parameters[name] = providerWords(value, secrets)
    else if (secret.has(name)) parameters[name] = Secret.of(name, value)
    else further += 1
  }
  return { ...parameters, form, ...(further === 0 ? {} : { further }) }
}
