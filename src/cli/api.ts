import { readFileSync } from 'node:fs'
import { LoginError } from '../core/login-error'
import { apiBodyLimit } from '../shared/api-body-limit'
import type { ApiAnswer } from '../shared/command-results'
import { because, httpStatus, quote } from '../shared/reason'
import type { Input } from './input'
import { given, interactiveOf } from './parameters'
import type { Setting, Subcommand } from './subcommand'

export const api: Subcommand = {
  name: 'api',
  operands: 'URL',
  count: [1, 1],
  options: [
    'profile',
    'request',
    'header',
    'data',
    'include',
    'audience',
    'resource',
    'scope',
    'session',
    'interactive',
  ],
  examples: [
    'api https://api.example.com/notes',
    'api https://api.example.com/notes --profile work -d \'{"text":"hello"}\'',
    'api https://api.example.com/notes/7 -X DELETE -i',
    'api https://api.example.com/photo -X PUT -H "Content-Type: image/png" -d @photo.png',
  ],
  async run(input, setting) {
    const { postern } = setting
    const body = await bodyOf(input, setting)
    const [url = ''] = input.operands
    const headers = headersOf(input.texts('header'), body !== undefined)
    const answer = await postern.call('callApi', {
      url,
      ...(Object.keys(headers).length > 0 ? { headers } : {}),
      ...(body === undefined ? {} : { body: body.toString('base64') }),
      ...given({
        profile: input.text('profile'),
        session: input.text('session'),
        audience: input.text('audience'),
        resource: input.one('resource'),
        scope: input.text('scope'),
        interactive: interactiveOf(input),
        method: input.text('request') ?? (body === undefined ? undefined : 'POST'),
      }),
    })
    return {
      value: shownOf(answer),
      words: Buffer.concat([
        Buffer.from(input.flag('include') ? headOf(answer) : ''),
        Buffer.from(answer.body, 'base64'),
      ]),
      ...(answer.status >= 400 ? { failure: new LoginError('api_error', httpStatus(answer.status)) } : {}),
    }
  },
}

/** `@FILE` and `@-` (stdin) as curl has them, so that nothing secret need stand on a command line. */
async function bodyOf(input: Input, { stdin }: Setting): Promise<Buffer | undefined> {
  const data = input.text('data')
  if (data === undefined) return undefined
  const body = data === '@-' ? await stdin() : data.startsWith('@') ? readFile(data.slice(1)) : Buffer.from(data)
  if (body.length > apiBodyLimit)
    throw new LoginError('invalid_arguments', because('reason.data_limit', { option: '--data', limit: apiBodyLimit }))
  return body
}

function readFile(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new LoginError('invalid_arguments', quote(path, String((error as NodeJS.ErrnoException).code)))
  }
}

function headersOf(lines: readonly string[], hasBody: boolean): Record<string, string> {
  const headers = Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf(':')
      if (at < 1)
        throw new LoginError(
          'invalid_arguments',
          because('reason.written', { option: '--header', form: '"NAME: VALUE"' }),
        )
      return [line.slice(0, at), line.slice(at + 1).trim()]
    }),
  )
  const isTyped = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type')
  return hasBody && !isTyped ? { ...headers, 'content-type': 'application/json' } : headers
}

/** A body of text as text, any other as it came over the socket. */
function shownOf({ status, headers, body }: ApiAnswer) {
  const bytes = Buffer.from(body, 'base64')
  const text = bytes.toString('utf8')
  return { status, headers, ...(Buffer.from(text).equals(bytes) ? { body: text } : { base64: body }) }
}

const headOf = ({ status, headers }: ApiAnswer) =>
  `HTTP ${status}\r\n${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n`
