import { X509Certificate } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { LoginError } from '../core/login-error'
import { because, quote, type Reason } from '../shared/reason'

/** Bytes that a CA file may have: the whole of a system's bundle fits. */
const fileLimit = 4_194_304

const certificate = /-----BEGIN (?:TRUSTED )?CERTIFICATE-----[\s\S]*?-----END (?:TRUSTED )?CERTIFICATE-----/g

/**
 * The certificates of a PEM file, each by itself. Comments between them are left out, as in the bundles of systems.
 *
 * @throws {LoginError} `ca_file_invalid` when it cannot be read, holds none, or one of them is damaged
 */
export async function readCaFile(path: string): Promise<readonly string[]> {
  const text = await read(path)
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text)) throw invalid(because('reason.private_key', { path }))
  const found = text.match(certificate) ?? []
  if (found.length === 0) throw invalid(because('reason.no_certificate', { path }))
  if (!found.every(isCertificate)) throw invalid(because('reason.certificate_damaged', { path }))
  return found
}

async function read(path: string): Promise<string> {
  try {
    const { size } = await stat(path)
    if (size <= fileLimit) return await readFile(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw invalid(code === undefined ? because('reason.unreadable', { path }) : quote(path, code))
  }
  throw invalid(because('reason.larger_at', { path, megabytes: 4 }))
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).subject !== undefined
  } catch {
    return false
  }
}

const invalid = (why: Reason) => new LoginError('ca_file_invalid', why)
