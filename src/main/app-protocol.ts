import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { protocol } from 'electron'
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
 * No `Cross-Origin-Opener-Policy`: it would make Chromium start a second process for the page, some 60 ms before the
 * first paint, to part it from openers that it cannot have.
 */
export function serveApp(folder: string): void {
  protocol.handle('app', async ({ method, url }) => {
    const file = method === 'GET' ? resolveAppFile(folder, url) : undefined
    const type = file && types[extname(file)]
    const body = type === undefined ? undefined : await readFile(file as string).catch(() => undefined)
    const headers = {
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    }
    if (!body || !type) return new Response(null, { status: 404, headers })
    return new Response(new Uint8Array(body), { headers: { ...headers, 'content-type': type } })
  })
}
