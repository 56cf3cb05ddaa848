import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { refresh, tokensFor, userinfo } from './bare-client'
import { practiceAudience } from './options'

const program = fileURLToPath(new URL('program.ts', import.meta.url))
const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url))

/** What ships is minified, and its classes have lost their names. */
async function bundle(folder: string): Promise<string> {
  const config = {
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      minify: true,
      outDir: folder,
      rolldownOptions: { input: { program }, output: { entryFileNames: '[name].mjs' } },
    },
  }
  const configFile = join(folder, 'vite.config.mjs')
  await writeFile(configFile, `export default ${JSON.stringify(config)}`)
  await promisify(execFile)(process.execPath, [vite, 'build', '--config', configFile, '--emptyOutDir', 'false'])
  return join(folder, 'program.mjs')
}

test('signs in, refreshes and revokes from a minified bundle', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'practice-bundle-'))
  const child = spawn(process.execPath, [await bundle(folder), '--port', '0'])
  try {
    const [line] = await once(child.stdout, 'data')
    const provider = {
      issuer: /http:\/\/127\.0\.0\.1:\d+\//.exec(String(line))?.[0] ?? '',
      clientId: 'postern-practice',
    }
    const { body } = await tokensFor(provider, { parameters: { audience: practiceAudience } })
    expect((await userinfo(provider, body.access_token)).body).toMatchObject({ sub: 'practice|ada' })
    expect((await refresh(provider, body.refresh_token)).status).toBe(200)
    expect((await refresh(provider, body.refresh_token)).body.error).toBe('invalid_grant')
    expect((await userinfo(provider, body.access_token)).status).toBe(401)
  } finally {
    child.kill()
    await rm(folder, { recursive: true })
  }
}, 60_000)
