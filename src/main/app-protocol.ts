import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { protocol } from 'electron'
import { directionOf } from '../shared/languages'
import { resolveAppFile } from './app-address'

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

const headers = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ])
}

/**
 * Serves the files of one folder, and nothing outside of it, to `app://postern`.
 *
 * Not by `protocol.handle`: it loads Node's fetch before the page can be sent, which costs a tenth of the time to the
 * first paint (`docs/decisions/0019-page-as-buffers.md`).
 *
 * No `Cross-Origin-Opener-Policy`: it would make Chromium start a second process for the page, some 60 ms before the
 * first paint, to part it from openers that it cannot have.
 *
 * @param locale that the page is to be in, from its first paint on
 */
export function serveApp(folder: string, locale: () => string): void {
  protocol.registerBufferProtocol('app', ({ method, url }, answer) => {
    const file = method === 'GET' ? resolveAppFile(folder, url) : undefined
    const type = file && types[extname(file)]
    const body = type === undefined ? undefined : readIfThere(file as string)
    if (!body || !type) return answer({ statusCode: 404, headers, data: Buffer.alloc(0) })
    const data = type === types['.html'] ? Buffer.from(inLanguage(body.toString(), locale())) : body
    answer({ headers: { ...headers, 'content-type': type }, data })
  })
}

/** At once: the files are small, and a start waits longer for its turn than for the disk. */
function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

/** @param locale a well-formed tag, which can hold nothing that ends an attribute */
const inLanguage = (page: string, locale: string) =>
  page.replace('<html lang="en">', `<html lang="${locale}" dir="${directionOf(locale)}">`)
