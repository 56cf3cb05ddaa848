import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { build } from 'vite'
import { printRows } from './statistics'

const root = resolve(import.meta.dirname, '..')
const folder = join(root, 'out', 'bench')
const run = promisify(execFile)

interface Times {
  readonly bare: number[]
  readonly postern: number[]
}

/** Login from "start" to "tokens in hand, checked", against the same requests with nothing checked. */
export async function benchLogin(count: number): Promise<void> {
  await bundle()
  const provider = await startProvider()
  try {
    const electron = [process.env['POSTERN_ELECTRON'] ?? '', '--no-sandbox', '--disable-gpu', folder]
    const warmUp = 5
    for (const [where, command] of [
      ['Node', [process.execPath, join(folder, 'login-program.mjs')]],
      ['Electron, as the app does it', electron],
    ] as const) {
      const warm = await login(command, 'both', provider.issuer, count * 3 + warmUp)
      printRows(`Login, warm, in ${where}`, rows(warm, warmUp), 1.3)
      const cold: Times = { bare: [], postern: [] }
      for (let i = 0; i < count; i += 1) {
        cold.bare.push(...(await login(command, 'bare', provider.issuer, 1)).bare)
        cold.postern.push(...(await login(command, 'postern', provider.issuer, 1)).postern)
      }
      printRows(`Login, first of a process, in ${where}`, rows(cold, 0), 1.5)
    }
  } finally {
    provider.stop()
  }
}

const rows = ({ bare, postern }: Times, skip: number) => [
  { what: 'bare requests, nothing checked', values: bare.slice(skip), unit: 'ms' },
  { what: 'Postern, everything checked', values: postern.slice(skip), unit: 'ms' },
]

async function login(command: readonly string[], who: string, issuer: string, count: number): Promise<Times> {
  const [program = '', ...args] = command
  const { stdout } = await run(program, [...args, who, issuer, String(count)], { timeout: 120_000 })
  return JSON.parse(stdout.split('\n').find((line) => line.startsWith('{')) ?? '')
}

/** One file, for Node and for Electron alike, so that no loader is measured. */
async function bundle(): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: join(root, 'bench', 'login-program.ts'),
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'login-program.mjs' } },
    },
  })
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'package.json'),
    '{ "name": "bench", "version": "1.0.0", "type": "module", "main": "login-program.mjs" }\n',
  )
}

async function startProvider(): Promise<{ issuer: string; stop(): void }> {
  const child = spawn(process.execPath, [join(root, 'out', 'main', 'practice-program.cjs'), '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: child.stdout })) {
    const issuer = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0]
    if (issuer) return { issuer, stop: () => child.kill() }
  }
  await once(child, 'exit')
  throw new Error('the practice provider did not start')
}
