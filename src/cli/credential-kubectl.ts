import * as v from 'valibot'
import { LoginError } from '../core/login-error'
import { because } from '../shared/reason'
import { given, interactiveOf } from './parameters'
import type { Subcommand } from './subcommand'

/** What kubectl says of itself and, with `provideClusterInfo`, of the server that the token is for. */
const infoSchema = v.object({
  apiVersion: v.picklist(['client.authentication.k8s.io/v1', 'client.authentication.k8s.io/v1beta1']),
  kind: v.literal('ExecCredential'),
  spec: v.object({ cluster: v.object({ server: v.string() }) }),
})

/**
 * A credential plugin of kubectl: prints an ExecCredential for the server that kubectl names.
 *
 * @see https://kubernetes.io/docs/reference/config-api/client-authentication.v1/
 */
export const credentialKubectl: Subcommand = {
  name: 'credential kubectl',
  operands: '',
  count: [0, 0],
  options: ['interactive'],
  client: 'kubectl',
  examples: ['host add k8s.example.com:6443 work --token id', 'credential kubectl'],
  async run(input, { postern, env }) {
    const { apiVersion, spec } = parseInfo(env['KUBERNETES_EXEC_INFO'])
    const { value: token, expiresAt } = await postern.call('getHostToken', {
      host: spec.cluster.server,
      ...given({ interactive: interactiveOf(input) }),
    })
    const value = {
      apiVersion,
      kind: 'ExecCredential',
      status: {
        token,
        ...(expiresAt === undefined
          ? {}
          : { expirationTimestamp: `${new Date(expiresAt).toISOString().slice(0, 19)}Z` }),
      },
    }
    return { value, words: `${JSON.stringify(value)}\n` }
  },
}

/** @throws {LoginError} `invalid_arguments` where kubectl does not say what server it is about */
function parseInfo(text = ''): v.InferOutput<typeof infoSchema> {
  try {
    return v.parse(infoSchema, JSON.parse(text))
  } catch {
    throw new LoginError('invalid_arguments', because('reason.kubectl_names'))
  }
}
