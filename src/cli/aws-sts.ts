import { LoginError } from '../core/login-error'
import { because, httpStatus, type Quote, quote } from '../shared/reason'

/** As a `credential_process` prints them. */
export interface AwsCredentials {
  readonly AccessKeyId: string
  readonly SecretAccessKey: string
  readonly SessionToken: string
  /** ISO 8601. */
  readonly Expiration: string
}

/** Milliseconds for the whole of it. */
const limit = 20_000
/** Characters that an answer may have. */
const mostLength = 65_536

/** What each member is made of. Of everything else in the answer nothing is read. */
const members = {
  AccessKeyId: /<AccessKeyId>([A-Za-z0-9_]{16,128})<\/AccessKeyId>/,
  SecretAccessKey: /<SecretAccessKey>([A-Za-z0-9+/=]{16,128})<\/SecretAccessKey>/,
  SessionToken: /<SessionToken>([A-Za-z0-9+/=_-]{16,32768})<\/SessionToken>/,
  Expiration: /<Expiration>(\d{4}-\d\d-\d\dT[\d:.]{8,15}Z)<\/Expiration>/,
} as const

/**
 * AssumeRoleWithWebIdentity. Needs no signature, for the token is the proof.
 *
 * @param parameters as STS names them
 * @throws {LoginError} `network_unreachable`, `network_timeout`, `sts_refused` with the code of AWS
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
export async function askSts(url: URL, parameters: Readonly<Record<string, string>>): Promise<AwsCredentials> {
  const body = new URLSearchParams({ Action: 'AssumeRoleWithWebIdentity', Version: '2011-06-15', ...parameters })
  const { status, text } = await post(url, body)
  if (status !== 200) throw new LoginError('sts_refused', refusalOf(text) ?? httpStatus(status))
  return parseCredentials(text)
}

/** @throws {LoginError} `sts_refused` */
export function parseCredentials(text: string): AwsCredentials {
  const [, credentials = ''] = /<Credentials>(.*?)<\/Credentials>/s.exec(text) ?? []
  const member = (name: keyof typeof members) => {
    const value = members[name].exec(credentials)?.[1]
    if (value === undefined) throw new LoginError('sts_refused', because('reason.answer_lacks', { name }))
    return value
  }
  return {
    AccessKeyId: member('AccessKeyId'),
    SecretAccessKey: member('SecretAccessKey'),
    SessionToken: member('SessionToken'),
    Expiration: member('Expiration'),
  }
}

/** What stands after `mostLength` characters is not read, however much there is. */
export async function beginningOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length >= mostLength) break
  }
  return text.slice(0, mostLength)
}

async function post(url: URL, body: URLSearchParams): Promise<{ status: number; text: string }> {
  try {
    // A redirect would take the token to a server that nobody has named.
    const response = await fetch(url, { method: 'POST', body, redirect: 'error', signal: AbortSignal.timeout(limit) })
    return { status: response.status, text: await beginningOf(response) }
  } catch (error) {
    const timedOut = error instanceof DOMException && error.name === 'TimeoutError'
    throw new LoginError(timedOut ? 'network_timeout' : 'network_unreachable', quote(url.host))
  }
}

function refusalOf(text: string): Quote | undefined {
  const code = /<Code>(\w{1,64})<\/Code>/.exec(text)?.[1]
  return code === undefined ? undefined : quote(code)
}
