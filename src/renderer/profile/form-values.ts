import type { CommandParameters } from '../../shared/commands'
import {
  type LoopbackHost,
  type Profile,
  type ProfileProblems,
  type RedirectKind,
  type ResponseMode,
  registeredPorts,
} from '../../shared/profile'

export type FormKind = 'auth0' | 'oidc'

export interface ExtraRow {
  readonly key: number
  readonly name: string
  readonly value: string
}

/** The form as it is typed: text for everything, so that nothing is lost on the way. */
export interface FormValues {
  readonly kind: FormKind
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
  readonly extra: readonly ExtraRow[]
}

type FormField = keyof FormValues

/** Auth0 compares the whole redirect address, so its ports are fixed; others ignore the port (RFC 8252 §7.3). */
const defaultPorts: Readonly<Record<FormKind, string>> = { auth0: registeredPorts.join(', '), oidc: '' }

export const emptyForm = (kind: FormKind): FormValues => ({
  kind,
  name: '',
  issuer: '',
  clientId: '',
  audience: '',
  scope: 'openid profile email offline_access',
  redirect: 'loopback',
  redirectUri: '',
  redirectHost: '127.0.0.1',
  ports: defaultPorts[kind],
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
  extra: [],
})

export function formOf(profile: Profile): FormValues {
  const kind = profile.kind === 'auth0' ? 'auth0' : 'oidc'
  return {
    kind,
    name: profile.name,
    issuer: kind === 'auth0' ? profile.issuer.replace(/^https:\/\/|\/$/g, '') : profile.issuer,
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
    extra: Object.entries(profile.extra ?? {}).map(([name, value], key) => ({ key, name, value })),
  }
}

/** Another kind keeps what was typed; ports that were never touched follow the kind. */
export function withKind(values: FormValues, kind: FormKind): FormValues {
  const untouched = values.ports === defaultPorts[values.kind]
  return { ...values, kind, ports: untouched ? defaultPorts[kind] : values.ports }
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
      kind: values.kind,
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
      ...(rows.length > 0 && { extra: Object.fromEntries(rows.map(({ name, value }) => [name, value])) }),
    },
  }
}

function filled<F extends keyof FormValues>(values: FormValues & Record<F, string>, fields: readonly F[]) {
  const entries = fields.map((field) => [field, values[field].trim()] as const).filter(([, value]) => value !== '')
  return Object.fromEntries(entries) as { [K in F]?: string }
}

/** The redirect URLs to register at the provider; without a port when any may be used. */
export function redirectUris(host: LoopbackHost, ports: readonly number[], path = '/callback'): readonly string[] {
  const authority = host === '::1' ? '[::1]' : host
  if (ports.length === 0) return [`http://${authority}${path}`]
  return ports.map((port) => `http://${authority}:${port}${path}`)
}

/** Whether something under Advanced was set, so that it opens when the form does. */
export function hasAdvanced(values: FormValues): boolean {
  const fresh = emptyForm(values.kind)
  const fields = Object.keys(fresh) as FormField[]
  const plain: ReadonlySet<FormField> = new Set(['kind', 'name', 'issuer', 'clientId', 'audience', 'scope', 'extra'])
  return values.extra.length > 0 || fields.some((field) => !plain.has(field) && values[field] !== fresh[field])
}
