import type { CommandParameters } from '../../shared/commands'
import { portsOf, presetOf, presets, recognise } from '../../shared/presets/presets'
import {
  type LoopbackHost,
  type PresetId,
  type Profile,
  type ProfileProblems,
  type RedirectKind,
  type ResponseMode,
  registeredPorts,
} from '../../shared/profile'
import type { Suggestion } from '../../shared/provider-report'
import type { ToolPolicy } from '../../shared/tool-consent'

export interface ExtraRow {
  readonly key: number
  readonly name: string
  readonly value: string
}

/** The form as it is typed: text for everything, so that nothing is lost on the way. */
export interface FormValues {
  readonly preset: PresetId
  readonly name: string
  readonly issuer: string
  readonly clientId: string
  readonly audience: string
  readonly scope: string
  readonly redirect: RedirectKind
  readonly redirectUri: string
  readonly redirectHost: LoopbackHost
  readonly ports: string
  /** One address a line. */
  readonly resource: string
  readonly organization: string
  readonly connection: string
  readonly prompt: string
  readonly loginHint: string
  readonly screenHint: string
  readonly maxAge: string
  readonly uiLocales: string
  readonly acrValues: string
  readonly dpop: boolean
  readonly par: boolean
  readonly responseMode: ResponseMode
  readonly tools: ToolPolicy
  readonly extra: readonly ExtraRow[]
}

type FormField = keyof FormValues

export const emptyForm = (preset: PresetId): FormValues => ({
  preset,
  name: '',
  issuer: presets[preset].fixedIssuer ?? '',
  clientId: '',
  audience: '',
  scope: presets[preset].scope,
  redirect: 'loopback',
  redirectUri: '',
  redirectHost: presets[preset].redirectHost,
  ports: portsOf(presets[preset]).join(', '),
  resource: '',
  organization: '',
  connection: '',
  prompt: '',
  loginHint: '',
  screenHint: '',
  maxAge: '',
  uiLocales: '',
  acrValues: '',
  dpop: false,
  par: false,
  responseMode: 'query',
  tools: 'ask',
  extra: rowsOf(presets[preset].extra),
})

export function formOf(profile: Profile): FormValues {
  const preset = presetOf(profile)
  return {
    preset: preset.id,
    name: profile.name,
    issuer: preset.typedOf(profile.issuer),
    clientId: profile.clientId,
    audience: profile.audience ?? '',
    scope: profile.scope,
    redirect: profile.redirect.kind,
    redirectUri: profile.redirect.uri ?? '',
    redirectHost: profile.redirect.host,
    ports: profile.redirect.ports.join(', '),
    resource: profile.resource?.join('\n') ?? '',
    organization: profile.organization ?? '',
    connection: profile.connection ?? '',
    prompt: profile.prompt ?? '',
    loginHint: profile.loginHint ?? '',
    screenHint: profile.screenHint ?? '',
    maxAge: profile.maxAge?.toString() ?? '',
    uiLocales: profile.uiLocales ?? '',
    acrValues: profile.acrValues ?? '',
    dpop: profile.dpop ?? false,
    par: profile.par ?? false,
    responseMode: profile.responseMode ?? 'query',
    tools: profile.tools ?? 'ask',
    extra: rowsOf(profile.extra ?? {}),
  }
}

const rowsOf = (extra: Readonly<Record<string, string>>): readonly ExtraRow[] =>
  Object.entries(extra).map(([name, value], key) => ({ key, name, value }))

/** What a preset fills in, and may fill in otherwise as long as nobody has touched it. */
const presetFields = ['scope', 'redirectHost', 'ports', 'extra'] as const

/** Another preset keeps what was typed; what was never touched follows the preset. */
export function withPreset(values: FormValues, preset: PresetId): FormValues {
  const [before, after] = [emptyForm(values.preset), emptyForm(preset)]
  const untouched = presetFields.filter((field) => JSON.stringify(values[field]) === JSON.stringify(before[field]))
  const followed = Object.fromEntries(untouched.map((field) => [field, after[field]]))
  const fixed = before.issuer !== after.issuer ? after.issuer : values.issuer
  return { ...values, ...followed, preset, issuer: fixed }
}

/** The address of a known host selects its preset. */
export function withIssuer(values: FormValues, issuer: string): FormValues {
  const preset = recognise(issuer)
  const next = preset === undefined || preset === values.preset ? values : withPreset(values, preset)
  return { ...next, issuer: presets[next.preset].fixedIssuer ?? issuer }
}

/** What a report suggests, as it would be typed. */
export function withSuggestion(values: FormValues, { ports, ...others }: Suggestion): FormValues {
  return { ...values, ...others, ...(ports ? { ports: ports.join(', ') } : {}) }
}

/** The ports that were typed, `undefined` when they are no list of ports. */
export function parsePorts(typed: string): readonly number[] | undefined {
  const parts = typed.split(/[\s,;]+/).filter((part) => part !== '')
  const ports = parts.map(Number)
  return parts.every((part) => /^\d{1,5}$/.test(part)) && ports.every((port) => port >= 1 && port <= 65_535)
    ? ports
    : undefined
}

export type FormAnswer = { readonly input: CommandParameters<'addProfile'> } | { readonly problems: ProfileProblems }

/** What is sent. Only what cannot be expressed in a `ProfileInput` is refused here; the rest is the core's question. */
export function inputOf(values: FormValues): FormAnswer {
  const ports = parsePorts(values.ports)
  const maxAge = values.maxAge.trim()
  const rows = values.extra
    .map(({ name, value }) => ({ name: name.trim(), value }))
    .filter((row) => row.name !== '' || row.value !== '')
  const names = new Set(rows.map((row) => row.name))

  const problems: ProfileProblems = {
    ...(ports === undefined && { ports: 'port_invalid' }),
    ...(maxAge !== '' && !/^\d{1,10}$/.test(maxAge) && { maxAge: 'max_age_invalid' }),
    ...((names.size < rows.length || names.has('')) && { extra: 'extra_invalid' }),
  }
  if (ports === undefined || Object.keys(problems).length > 0) return { problems }

  const resource = values.resource.split(/\s+/).filter((line) => line !== '')
  return {
    input: {
      kind: presets[values.preset].kind,
      preset: values.preset,
      issuer: values.issuer.trim(),
      clientId: values.clientId.trim(),
      ...(values.redirect !== 'loopback' && { redirect: values.redirect }),
      redirectHost: values.redirectHost,
      ports: [...ports],
      ...filled(values, ['name', 'scope', 'audience', 'organization', 'connection', 'prompt', 'redirectUri']),
      ...filled(values, ['loginHint', 'screenHint', 'uiLocales', 'acrValues']),
      ...(maxAge !== '' && { maxAge: Number(maxAge) }),
      ...(resource.length > 0 && { resource }),
      ...(values.dpop && { dpop: true }),
      ...(values.par && { par: true }),
      ...(values.responseMode !== 'query' && { responseMode: values.responseMode }),
      ...(values.tools !== 'ask' && { tools: values.tools }),
      // Said even where it is empty, for a preset would fill it in.
      extra: Object.fromEntries(rows.map(({ name, value }) => [name, value])),
    },
  }
}

function filled<F extends keyof FormValues>(values: FormValues & Record<F, string>, fields: readonly F[]) {
  const entries = fields.map((field) => [field, values[field].trim()] as const).filter(([, value]) => value !== '')
  return Object.fromEntries(entries) as { [K in F]?: string }
}

/** The redirect URLs to register at the provider; without a port when any may be used. A device login has none. */
export function redirectUris(
  redirect: RedirectKind,
  host: LoopbackHost,
  ports: readonly number[],
  path = '/callback',
): readonly string[] {
  if (redirect === 'device') return []
  const authority = host === '::1' ? '[::1]' : host
  const uri = (port: number | undefined) => `http://${authority}${port === undefined ? '' : `:${port}`}${path}`
  if (redirect === 'paste') return [uri(ports[0] ?? registeredPorts[0])]
  return ports.length === 0 ? [uri(undefined)] : ports.map(uri)
}

/** Whether something under Advanced was set, so that it opens when the form does. */
export function hasAdvanced(values: FormValues): boolean {
  const fresh = emptyForm(values.preset)
  const fields = Object.keys(fresh) as FormField[]
  const plain: ReadonlySet<FormField> = new Set(['preset', 'name', 'issuer', 'clientId', 'audience', 'scope', 'extra'])
  return (
    values.extra.length > fresh.extra.length ||
    fields.some((field) => !plain.has(field) && values[field] !== fresh[field])
  )
}
