import { LoginError } from '../core/login-error'
import type { HostTokenAnswer } from '../shared/command-results'
import { because } from '../shared/reason'
import { type Connection, Refusal } from './connection'
import { given, interactiveOf } from './parameters'
import type { Outcome, Subcommand } from './subcommand'

/**
 * Git's own protocol: lines `name=value` in and out.
 *
 * A server that nobody has named is passed over without a word, so that Git asks its other helpers. There is nothing to
 * store, for Postern has the token. What Git erases has been refused, so it is not given again.
 *
 * @see gitcredentials(7), git-credential(1) “INPUT/OUTPUT FORMAT”
 */
export const credentialGit: Subcommand = {
  name: 'credential git',
  operands: 'get|store|erase',
  count: [1, 1],
  options: ['interactive'],
  client: 'git',
  examples: [
    "git config --global credential.https://git.example.com.helper '!postern credential git'",
    'credential git get',
  ],
  async run(input, { postern, stdin }) {
    const asked = parse((await stdin()).toString('utf8'))
    const [operation] = input.operands
    if (operation !== 'get' && operation !== 'erase') return { value: {}, words: '' }
    const [protocol] = asked.get('protocol') ?? []
    const [host] = asked.get('host') ?? []
    if (!protocol || !host) throw new LoginError('invalid_arguments', because('reason.git_names'))
    const server = `${protocol}://${host}`
    if (operation === 'erase') return erase(server, asked, postern)
    const interactive = given({ interactive: interactiveOf(input) })
    const token = await whereMapped(postern.call('getHostToken', { host: server, ...interactive }))
    if (!token) return { value: {}, words: '' }
    const answer = answerTo(asked, token)
    return { value: Object.fromEntries(answer), words: lines(answer) }
  },
}

async function erase(host: string, asked: Asked, postern: Connection): Promise<Outcome> {
  const [value] = asked.get('password') ?? asked.get('credential') ?? []
  if (value) await whereMapped(postern.call('refuseHostToken', { host, value }))
  return { value: {}, words: '' }
}

/** `undefined` for a server that nobody has named. */
const whereMapped = <T>(answer: Promise<T>): Promise<T | undefined> =>
  answer.catch((error: unknown) => {
    if (error instanceof Refusal && error.failure.code === 'host_not_mapped') return undefined
    throw error
  })

type Asked = ReadonlyMap<string, readonly string[]>

/** A bearer token as such where Git can (2.46 and later) and the server takes nothing else; else as a password. */
function answerTo(asked: Asked, { value, username, expiresAt }: HostTokenAnswer): [string, string][] {
  const expiry: [string, string][] =
    expiresAt === undefined ? [] : [['password_expiry_utc', String(Math.floor(expiresAt / 1_000))]]
  const challenges = asked.get('wwwauth[]') ?? []
  const takes = (scheme: RegExp) => challenges.some((challenge) => scheme.test(challenge))
  if (asked.get('capability[]')?.includes('authtype') && takes(/^bearer\b/i) && !takes(/^basic\b/i)) {
    return [['capability[]', 'authtype'], ['authtype', 'Bearer'], ['credential', value], ['ephemeral', '1'], ...expiry]
  }
  const [wanted = username] = asked.get('username') ?? []
  return [['username', wanted], ['password', value], ...expiry]
}

function parse(text: string): Asked {
  const asked = new Map<string, string[]>()
  for (const line of text.split('\n')) {
    const at = line.indexOf('=')
    if (at < 1) continue
    const name = line.slice(0, at)
    asked.set(name, [...(asked.get(name) ?? []), line.slice(at + 1)])
  }
  return asked
}

/** @throws {LoginError} `token_response_invalid` for a value that would be two lines */
function lines(answer: readonly (readonly [string, string])[]): string {
  if (answer.some(([, value]) => /[\r\n\0]/.test(value)))
    throw new LoginError('token_response_invalid', because('reason.line_break'))
  return answer.map(([name, value]) => `${name}=${value}\n`).join('')
}
