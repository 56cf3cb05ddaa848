import { readableRedirectUris } from './client'
import { PracticeOptionsError } from './options'
import { programHelp, programOptions } from './program-options'
import { programText } from './program-text'
import { type RunningPracticeProvider, startPracticeProvider } from './server'

/** The practice provider as a program of its own: `npm run practice`. Ends with 0, 1 (no port) or 2 (bad options). */
async function run(args: readonly string[]): Promise<void> {
  const options = programOptions(args)
  if (options === 'help') return console.log(programHelp())

  const provider = await startPracticeProvider(options, ({ name }) => console.error(programText.failedInside(name)))
  console.log(introduction(provider))
  const stop = async () => {
    await provider.close()
    console.log(`\n${programText.stopped}`)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
}

function introduction({ issuer, clientId, options }: RunningPracticeProvider): string {
  const { running, addTitle, add, stop, anyPort } = programText
  const field = (label: string, values: readonly string[]) => {
    return values.map((value, index) => `  ${(index === 0 ? label : '').padEnd(15)}${value}`).join('\n')
  }
  const steps = add(issuer, clientId).map((step, index) => `  ${index + 1}. ${step}`)
  return [
    running,
    '',
    field(programText.issuer, [issuer]),
    field(programText.clientId, [clientId]),
    field(programText.redirectUris, readableRedirectUris(anyPort, options.strictPorts)),
    '',
    addTitle,
    ...steps,
    '',
    stop,
  ].join('\n')
}

function explain(error: unknown): { message: string; exitCode: number } {
  if (error instanceof PracticeOptionsError) return { message: programText.badOptions(error.message), exitCode: 2 }
  const { code, port = 0 } = error as NodeJS.ErrnoException & { port?: number }
  if (code === 'EADDRINUSE') return { message: programText.portInUse(port), exitCode: 1 }
  if (code === 'EACCES') return { message: programText.portDenied(port), exitCode: 1 }
  throw error
}

run(process.argv.slice(2)).catch((error: unknown) => {
  const { message, exitCode } = explain(error)
  console.error(message)
  process.exitCode = exitCode
})
