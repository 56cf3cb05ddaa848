import { parseArgs } from 'node:util'
import { type PracticeOptions, PracticeOptionsError, parsePracticeOptions } from './options'
import { programText } from './program-text'

const flags = {
  port: { type: 'string', default: '4455' },
  'access-token-seconds': { type: 'string' },
  'id-token-seconds': { type: 'string' },
  'refresh-token-seconds': { type: 'string' },
  'code-seconds': { type: 'string' },
  'device-code-seconds': { type: 'string' },
  'device-slow-downs': { type: 'string' },
  'session-seconds': { type: 'string' },
  audience: { type: 'string', multiple: true },
  'strict-port': { type: 'string', multiple: true },
  'no-iss': { type: 'boolean' },
  'no-silent': { type: 'boolean' },
  'dpop-nonce': { type: 'boolean' },
  'require-par': { type: 'boolean' },
  'approve-by-itself': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** @throws {PracticeOptionsError} whose message is for the person at the terminal */
export function programOptions(args: readonly string[]): PracticeOptions | 'help' {
  const values = parsed(args)
  if (values.help) return 'help'
  return parsePracticeOptions({
    port: whole('port', values.port),
    accessTokenSeconds: whole('access-token-seconds', values['access-token-seconds']),
    idTokenSeconds: whole('id-token-seconds', values['id-token-seconds']),
    refreshTokenSeconds: whole('refresh-token-seconds', values['refresh-token-seconds']),
    codeSeconds: whole('code-seconds', values['code-seconds']),
    deviceCodeSeconds: whole('device-code-seconds', values['device-code-seconds']),
    deviceSlowDowns: whole('device-slow-downs', values['device-slow-downs']),
    sessionSeconds: whole('session-seconds', values['session-seconds']),
    audiences: values.audience,
    strictPorts: values['strict-port']?.map((port) => whole('strict-port', port)),
    sendIssuer: !values['no-iss'],
    silentSignIn: !values['no-silent'],
    dpopNonceRequired: values['dpop-nonce'],
    parRequired: values['require-par'],
    approveByItself: values['approve-by-itself'],
  })
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: flags }).values
  } catch (error) {
    throw new PracticeOptionsError(error instanceof Error ? error.message : String(error), { cause: error })
  }
}

function whole(flag: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (!/^\d+$/u.test(value)) throw new PracticeOptionsError(programText.notANumber(flag, value))
  return Number(value)
}

export function programHelp(): string {
  const { usage, purpose, options, flags: meanings } = programText
  const names = Object.entries(flags).map(([name, { type }]) => [
    name,
    `--${name}${type === 'string' ? ' <value>' : ''}`,
  ])
  const width = Math.max(...names.map(([, shown = '']) => shown.length)) + 2
  const lines = names.map(([name = '', shown = '']) => `  ${shown.padEnd(width)}${meanings[name]}`)
  return [usage, '', purpose, '', options, ...lines].join('\n')
}
