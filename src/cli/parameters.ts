import { LoginError } from '../core/login-error'
import { because } from '../shared/reason'
import type { Input } from './input'

/** The parameters of the authorization request that have a field of their own, by their name on the wire. */
const fields = {
  audience: 'audience',
  organization: 'organization',
  connection: 'connection',
  prompt: 'prompt',
  login_hint: 'loginHint',
  screen_hint: 'screenHint',
  ui_locales: 'uiLocales',
  acr_values: 'acrValues',
  max_age: 'maxAge',
  response_mode: 'responseMode',
} as const

type Wire = keyof typeof fields
type Field = (typeof fields)[Wire]

/**
 * Sorts `--param k=v`: what has a field goes into it, the rest becomes further parameters.
 *
 * @param taken the fields that there are here; a parameter of another one is refused
 * @throws {LoginError} `invalid_arguments`
 */
export function sortParameters(
  parameters: Readonly<Record<string, string>>,
  taken: readonly Field[],
): Partial<Record<Exclude<Field, 'maxAge'>, string>> & { maxAge?: number; extra?: Record<string, string> } {
  const sorted: Record<string, unknown> = {}
  const extra: Record<string, string> = {}
  for (const [name, value] of Object.entries(parameters)) {
    const field = Object.hasOwn(fields, name) ? fields[name as Wire] : undefined
    if (field === undefined) extra[name] = value
    else if (!taken.includes(field))
      throw new LoginError('invalid_arguments', because('reason.set_in_profile', { name }))
    else sorted[field] = field === 'maxAge' ? seconds(value) : value
  }
  return Object.keys(extra).length > 0 ? { ...sorted, extra } : sorted
}

function seconds(value: string): number {
  if (!/^\d{1,9}$/.test(value))
    throw new LoginError('invalid_arguments', because('reason.whole_seconds', { option: 'max_age' }))
  return Number(value)
}

/** The members that were given. */
export function given<T extends Record<string, unknown>>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}

/** Said only where it is asked for, so that nothing else changes. */
export const interactiveOf = (input: Input): true | undefined => (input.flag('interactive') ? true : undefined)
