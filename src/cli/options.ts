import { presetIds } from '../shared/profile'
import type { MessageId } from '../shared/text/en'
import { toolPolicies } from '../shared/tool-consent'
import { hostTokens } from '../shared/tool-host'

interface Option {
  readonly type: 'string' | 'boolean'
  /** What stands for its value in the help. */
  readonly value?: string
  /** The only values that it takes. */
  readonly choices?: readonly string[]
  readonly multiple?: true
  readonly short?: string
}

/** Every option of every subcommand: one name means one thing. Its words are `command.option.NAME` of the catalogue. */
export const options = {
  json: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  help: { type: 'boolean', short: 'h' },
  client: { type: 'string', value: 'NAME' },

  kind: { type: 'string', choices: ['auth0', 'oidc'] },
  issuer: { type: 'string', value: 'URL' },
  'client-id': { type: 'string', value: 'ID' },
  audience: { type: 'string', value: 'A' },
  resource: { type: 'string', value: 'R', multiple: true },
  scope: { type: 'string', value: 'S' },
  redirect: { type: 'string', choices: ['loopback', 'scheme', 'device', 'paste'] },
  port: { type: 'string', value: 'N', multiple: true },
  param: { type: 'string', value: 'K=V', multiple: true },
  organization: { type: 'string', value: 'O' },
  connection: { type: 'string', value: 'C' },
  dpop: { type: 'boolean' },
  par: { type: 'boolean' },

  register: { type: 'boolean' },
  invitation: { type: 'string', value: 'LINK' },
  prompt: { type: 'string', value: 'P' },
  'login-hint': { type: 'string', value: 'H' },
  browser: { type: 'string', value: 'CMD' },
  timeout: { type: 'string', value: 'S' },
  memory: { type: 'boolean' },
  trace: { type: 'boolean' },

  'min-ttl': { type: 'string', value: 'S' },
  format: { type: 'string', choices: ['raw', 'json', 'header', 'env'] },
  session: { type: 'string', value: 'ID' },
  interactive: { type: 'boolean' },
  all: { type: 'boolean' },

  quick: { type: 'boolean' },
  'own-browser': { type: 'boolean' },
  send: { type: 'boolean' },
  junit: { type: 'string', value: 'FILE' },
  markdown: { type: 'string', value: 'FILE' },
  local: { type: 'boolean' },
  revoke: { type: 'boolean' },
  everywhere: { type: 'boolean' },

  profile: { type: 'string', value: 'NAME' },
  request: { type: 'string', value: 'METHOD', short: 'X' },
  header: { type: 'string', value: 'LINE', short: 'H', multiple: true },
  data: { type: 'string', value: 'TEXT', short: 'd' },
  include: { type: 'boolean', short: 'i' },

  preset: { type: 'string', choices: presetIds },
  token: { type: 'string', choices: hostTokens },
  username: { type: 'string', value: 'U' },
  'role-arn': { type: 'string', value: 'ARN' },
  region: { type: 'string', value: 'R' },
  'sts-url': { type: 'string', value: 'URL' },
  duration: { type: 'string', value: 'S' },

  tools: { type: 'string', choices: toolPolicies },
  program: { type: 'string', value: 'PATH' },
} as const satisfies Record<string, Option>

export type OptionName = keyof typeof options

/** Every subcommand takes these. */
export const commonOptions: readonly OptionName[] = ['json', 'quiet', 'client', 'help']

export const optionOf = (name: OptionName): Option => options[name]

/** How an option is written in the help: `--port N…`. */
export function optionUsage(name: OptionName): string {
  const { value, choices, multiple, short } = optionOf(name)
  const what = choices?.join('|') ?? value
  return `${short === undefined ? '' : `-${short}, `}--${name}${what === undefined ? '' : ` ${what}`}${multiple ? '…' : ''}`
}

export const optionAbout = (name: OptionName): MessageId => `command.option.${name}`
