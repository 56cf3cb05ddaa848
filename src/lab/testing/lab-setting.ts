import { FakeClock } from '../../core/testing/fake-clock'
import type { ProgramEnd } from '../../node/run-program'
import type { Finding } from '../../shared/lab'
import type { Check, LabContext } from '../check'

/** What a test says of the computer; the rest is a Linux where all is well. */
export type Setting = Partial<Omit<LabContext, 'run'>> & {
  /** What `xdg-mime query default` says, by MIME type. */
  readonly handlers?: Readonly<Record<string, string>>
  readonly run?: (program: string, args: readonly string[]) => ProgramEnd
}

export function labContext({ handlers = {}, run, ...over }: Setting = {}): LabContext {
  const system = (program: string, args: readonly string[]): ProgramEnd =>
    program === 'xdg-mime' ? { status: 0, output: handlers[args[2] ?? ''] ?? '' } : { status: 1, output: '' }
  return {
    platform: 'linux',
    env: { HOME: '/home/me', DISPLAY: ':1', PATH: '/usr/bin' },
    isRoot: false,
    program: '/opt/Postern/postern',
    mayRegister: true,
    clock: new FakeClock(),
    fetch: async () => new Response(),
    run: async (program, args) => (run ?? system)(program, args),
    signal: new AbortController().signal,
    profiles: () => [],
    scheme: 'dev.postern.app',
    schemeOwner: async () => ({ kind: 'ours' }),
    links: { send: async (text) => ({ kind: 'arrived', text, milliseconds: 5 }) },
    keychain: { probe: async () => {} },
    report: async ({ issuer }) => ({ issuer, lines: [], suggestion: {} }),
    proxyFor: async () => 'DIRECT',
    isThere: async (path) => path.startsWith('/usr/'),
    appFor: async () => Promise.reject(new Error('nobody opens it')),
    findBrowsers: async () => [],
    startBrowser: async () => Promise.reject(new Error('there is no browser')),
    openReceiver: async () => Promise.reject(new Error('there is no receiver')),
    ...over,
  }
}

/** Runs a check to its end. */
export async function findingsOf(check: Check, setting: Setting = {}): Promise<Finding[]> {
  const findings: Finding[] = []
  for await (const finding of check.run(labContext(setting))) findings.push(finding)
  return findings
}

/** The level and the name of each finding, in few letters. */
export const brief = (findings: readonly Finding[]): string[] =>
  findings.map(({ level, what }) => `${level} ${what.replace('lab.finding.', '')}`)
