import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { homeOf } from '../app'
import type { Session } from '../desktop'

/** A packaged program, running. */
export interface Program {
  /** What it has written to stdout and stderr so far. */
  output(): string
  readonly exitCode: Promise<number | null>
  /** Ends it as the system would. Throws when it had to be killed, or crashed. */
  stop(): Promise<void>
}

/** Starts a packaged program in a session, as the system would. */
export function startProgram(
  executable: string,
  session: Session,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Program {
  const isRoot = process.getuid?.() === 0
  const child = spawn(executable, [...(isRoot ? ['--no-sandbox'] : []), '--disable-gpu', ...args], {
    env: { ...session.env, POSTERN_HOME: homeOf(session), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const exitCode = once(child, 'exit').then(([code]) => code as number | null)
  return {
    output: () => output,
    exitCode,
    stop: async () => {
      child.kill('SIGTERM')
      const killer = setTimeout(() => child.kill('SIGKILL'), 10_000)
      const code = await exitCode
      clearTimeout(killer)
      if (code !== 0) throw new Error(`the program ended with ${child.signalCode ?? code}`)
    },
  }
}

/** A program whose window is driven through Chromium's debugging port. */
export interface DrivenProgram extends Program {
  readonly window: Page
}

/**
 * Starts the variant for tests with a debugging port that the system chooses, and attaches to its window.
 *
 * The window is looked for until it is there, so it does not matter who is ready first.
 */
export async function driveProgram(
  executable: string,
  session: Session,
  env: Readonly<Record<string, string>> = {},
): Promise<DrivenProgram> {
  const program = startProgram(executable, session, ['--remote-debugging-port=0'], env)
  try {
    const browser = await chromium.connectOverCDP(await debuggingAddress(session, program))
    const [context] = browser.contexts()
    if (!context) throw new Error('there is no context to look for the window in')
    const window = context.pages()[0] ?? (await context.waitForEvent('page'))
    await window.getByRole('heading', { level: 1 }).waitFor()
    return { ...program, window, stop: () => browser.close().then(program.stop) }
  } catch (error) {
    await program.stop().catch(() => {}) // what came first counts more
    throw error
  }
}

/** Chromium writes port and path into a file of the profile once it listens. */
async function debuggingAddress(session: Session, program: Program): Promise<string> {
  const file = `${homeOf(session)}/DevToolsActivePort`
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; await pause(50)) {
    const [port, path] = read(file)?.split('\n') ?? []
    if (port && path) return `ws://127.0.0.1:${port}${path}`
  }
  throw new Error(`the program opened no debugging port; it wrote:\n${program.output()}`)
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
