import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** An authority and a certificate of it, made for one test and gone after it. */
export interface OwnAuthority {
  /** The path of the authority's certificate. */
  readonly caFile: string
  readonly server: { readonly key: string; readonly cert: string }
  dispose(): Promise<void>
}

/**
 * Makes an authority and a certificate by it, with openssl.
 *
 * @param names what the certificate is for, such as `IP:127.0.0.1`
 */
export async function makeAuthority(names: readonly string[]): Promise<OwnAuthority> {
  const folder = await mkdtemp(join(tmpdir(), 'postern-ca-'))
  const at = (name: string) => join(folder, name)
  const openssl = (...args: string[]) => run('openssl', args, { cwd: folder })
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
  await openssl('req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '2', '-subj', '/CN=Test CA')
  await openssl('req', ...key, '-keyout', 'server.key', '-out', 'server.csr', '-subj', '/CN=server')
  await writeFile(at('names'), `subjectAltName=${names.join(',')}\n`)
  const signed = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-extfile', 'names', '-days', '2']
  await openssl('x509', '-req', '-in', 'server.csr', '-out', 'server.pem', ...signed)
  const [serverKey, cert] = await Promise.all([readFile(at('server.key'), 'utf8'), readFile(at('server.pem'), 'utf8')])
  return {
    caFile: at('ca.pem'),
    server: { key: serverKey, cert },
    dispose: () => rm(folder, { recursive: true, force: true }),
  }
}
