import { type PresetId, type Profile, registeredPorts } from '../profile'
import { auth0 } from './auth0'
import { entra } from './entra'
import { google } from './google'
import { keycloak } from './keycloak'
import { oidc } from './oidc'
import { okta } from './okta'
import { isUrl, type Preset } from './preset'

export const presets: Readonly<Record<PresetId, Preset>> = { auth0, entra, okta, google, keycloak, oidc }

/** The preset of a profile or of what was typed; older profiles name none. */
export const presetOf = ({ preset, kind }: Pick<Profile, 'kind'> & { readonly preset?: PresetId }): Preset =>
  presets[preset ?? (kind === 'auth0' ? 'auth0' : 'oidc')]

/** The ports to begin with: fixed ones for a provider that compares them, any for the others. */
export const portsOf = ({ comparesPort }: Preset): readonly number[] => (comparesPort ? registeredPorts : [])

/** The preset of a known host, by an address as it was typed or pasted; `undefined` when it says nothing. */
export function recognise(typed: string): PresetId | undefined {
  const text = isUrl(typed.trim()) ? typed.trim() : `https://${typed.trim()}`
  if (!URL.canParse(text)) return undefined
  const address = new URL(text)
  return Object.values(presets).find((preset) => preset.recognises(address))?.id
}
