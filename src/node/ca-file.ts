import { X509Certificate } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { LoginError } from '../core/login-error'

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
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text)) throw invalid(path, 'it holds a private key')
  const found = text.match(certificate) ?? []
  if (found.length === 0) throw invalid(path, 'it holds no certificate in PEM form')
  if (!found.every(isCertificate)) throw invalid(path, 'one of its certificates is damaged')
  return found
}

async function read(path: string): Promise<string> {
  try {
    const { size } = await stat(path)
    if (size <= fileLimit) return await readFile(path, 'utf8')
  } catch (error) {
    throw invalid(path, (error as NodeJS.ErrnoException).code ?? 'it cannot be read')
  }
  throw invalid(path, 'it is larger than 4 MB')
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).subject !== undefined
  } catch {
    return false
  }
}

const invalid = (path: string, why: string) => new LoginError('ca_file_invalid', `${path}: ${why}`)
