import { LoginError } from '../core/login-error'
import { because } from '../shared/reason'
import { Refusal } from './connection'
import type { Input } from './input'
import { given, interactiveOf } from './parameters'
import type { Outcome, Setting, Subcommand } from './subcommand'

/** What Docker looks for, letter by letter, before it goes on without a name. */
const notFound = 'credentials not found in native keychain'

/**
 * Docker's protocol of credential helpers: a word as operand, a server or nothing on stdin, JSON or a sentence on stdout.
 *
 * @see https://github.com/docker/docker-credential-helpers
 */
export const credentialDocker: Subcommand = {
  name: 'credential docker',
  operands: 'get|list|store|erase',
  count: [1, 1],
  options: ['interactive'],
  client: 'docker',
  examples: ['credential docker list'],
  async run(input, setting) {
    const [operation = ''] = input.operands
    if (operation === 'get') return get((await setting.stdin()).toString('utf8').trim(), input, setting)
    if (operation === 'list') return list(setting)
    await setting.stdin()
    if (operation === 'store') return refuse(setting.text('command.credential_docker.store'))
    if (operation === 'erase') return refuse(setting.text('command.credential_docker.erase'))
    throw new LoginError(
      'invalid_arguments',
      because('reason.none_of', { word: String(operation), choices: 'get, list, store, erase' }),
    )
  },
}

async function get(server: string, input: Input, { postern }: Setting): Promise<Outcome> {
  try {
    const { value: secret, username } = await postern.call('getHostToken', {
      host: server,
      ...given({ interactive: interactiveOf(input) }),
    })
    return answer({ ServerURL: server, Username: username, Secret: secret })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    // Docker shows its own words for what is on stdout, and nothing of stderr.
    const { code, message } = error.failure
    return refuse(code === 'host_not_mapped' ? notFound : `${code}: ${message}`)
  }
}

async function list({ postern }: Setting): Promise<Outcome> {
  const { hosts } = await postern.call('getState', {})
  return answer(Object.fromEntries(hosts.map(({ host, username = 'oauth2' }) => [host, username])))
}

const answer = (value: unknown): Outcome => ({ value, words: `${JSON.stringify(value)}\n` })

const refuse = (sentence: string): Outcome => ({ value: { message: sentence }, words: `${sentence}\n`, exitCode: 1 })
