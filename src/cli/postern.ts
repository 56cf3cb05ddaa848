import { tokenAtOnce } from './token-at-once'

const [name, ...args] = process.argv.slice(2)

/** What is asked most often loads almost nothing; all else is loaded when it is needed. */
async function run(): Promise<void> {
  const known = name === 'token' ? await tokenAtOnce(args) : undefined
  if (known === 'done') return
  const { runProgram } = await import('./program')
  process.exitCode = await runProgram(process.argv.slice(2), known)
}

void run()
