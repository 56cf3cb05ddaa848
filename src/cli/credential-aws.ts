import { LoginError } from '../core/login-error'
import { because, member } from '../shared/reason'
import { askSts } from './aws-sts'
import { given, interactiveOf } from './parameters'
import type { Subcommand } from './subcommand'

/** Names are 2 to 64 characters of these (AssumeRoleWithWebIdentity, `RoleSessionName`). */
const roleSessionName = 'postern'

/**
 * A `credential_process` of the AWS tools: exchanges a token for the short-lived credentials of a role.
 *
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html
 */
export const credentialAws: Subcommand = {
  name: 'credential aws',
  operands: '',
  count: [0, 0],
  options: ['role-arn', 'region', 'sts-url', 'duration', 'interactive'],
  client: 'aws',
  examples: [
    'host add sts.eu-central-1.amazonaws.com work --token id',
    'credential aws --role-arn arn:aws:iam::123456789012:role/dev --region eu-central-1',
  ],
  async run(input, { postern }) {
    const roleArn = input.text('role-arn')
    if (roleArn === undefined)
      throw new LoginError('invalid_arguments', because('reason.needed', { option: '--role-arn' }))
    const url = stsUrl(input.text('sts-url'), input.text('region'))
    const { value: token } = await postern.call('getHostToken', {
      host: url.href,
      ...given({ interactive: interactiveOf(input) }),
    })
    const duration = input.number('duration')
    const credentials = await askSts(url, {
      RoleArn: roleArn,
      RoleSessionName: roleSessionName,
      WebIdentityToken: token,
      ...(duration === undefined ? {} : { DurationSeconds: String(duration) }),
    })
    const value = { Version: 1, ...credentials }
    return { value, words: `${JSON.stringify(value)}\n` }
  },
}

function stsUrl(told: string | undefined, region: string | undefined): URL {
  if (region !== undefined && !/^[a-z0-9-]{1,32}$/.test(region))
    throw new LoginError('invalid_arguments', member('--region'))
  const text = told ?? `https://sts.${region === undefined ? '' : `${region}.`}amazonaws.com/`
  if (!URL.canParse(text)) throw new LoginError('invalid_arguments', member('--sts-url'))
  return new URL(text)
}
