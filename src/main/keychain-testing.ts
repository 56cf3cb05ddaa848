import { collectingJournal } from '../core/testing/collecting-journal'
import { FakeClock } from '../core/testing/fake-clock'
import type { KeychainAnswer, KeychainOperation, KeychainRequest } from '../shared/keychain-message'
import { because, quote, type Reason } from '../shared/reason'
import { createKeychain } from './keychain'
import type { KeychainProcess } from './keychain-link'

export type Behaviour = (ask: KeychainOperation) => Omit<KeychainAnswer, 'id'> | 'silence' | 'crash'

/** A keychain process that does as told; `processes` holds each that was started. */
export function setUp(...behaviours: Behaviour[]) {
  const clock = new FakeClock(0)
  const processes: FakeProcess[] = []
  const { events, journal } = collectingJournal()
  const prompts: boolean[] = []
  const keychain = createKeychain({
    fork: () => {
      const behave = behaviours[Math.min(processes.length, behaviours.length - 1)] ?? (() => 'silence')
      const started = createProcess(behave)
      processes.push(started)
      return started
    },
    clock,
    timeouts: { start: 20_000, answer: 5_000, prompt: 60_000, window: 'answers' },
    journal,
    onPrompt: (open) => prompts.push(open),
  })
  return { keychain, clock, processes, events, prompts, asked: () => processes.flatMap(({ asked }) => asked) }
}

export interface FakeProcess extends KeychainProcess {
  readonly asked: string[]
  killed: boolean
  say(message: unknown): void
  exit(): void
}

export function createProcess(behave: Behaviour): FakeProcess {
  let say: (message: unknown) => void = () => {}
  let exit: (how: Reason) => void = () => {}
  return {
    asked: [],
    killed: false,
    say: (message) => say(message),
    exit: () => exit(because('reason.signal', { signal: 'SIGSEGV' })),
    postMessage({ id, ask }: KeychainRequest) {
      this.asked.push('name' in ask ? `${ask.operation} ${ask.name}` : ask.operation)
      const what = behave(ask)
      if (what === 'crash') setImmediate(() => exit(because('reason.signal', { signal: 'SIGSEGV' })))
      else if (what !== 'silence') setImmediate(() => say({ id, ...what }))
    },
    onMessage: (listener) => {
      say = listener
      if (behave !== stillborn) setImmediate(() => say({ ready: true }))
    },
    onExit: (listener) => {
      exit = listener
    },
    kill() {
      this.killed = true
    },
  }
}

/** A keychain that works, over a map. */
export function working(items = new Map<string, string>()): Behaviour {
  return (ask) => {
    if (ask.operation === 'ping') return { ok: true, found: false }
    const value = items.get(ask.name)
    if (ask.operation === 'set') items.set(ask.name, ask.value)
    if (ask.operation === 'delete') return { ok: true, found: items.delete(ask.name) }
    if (ask.operation === 'get' && value !== undefined) return { ok: true, found: true, value }
    return { ok: true, found: ask.operation === 'set' }
  }
}

/** A process that never says that it is ready. */
export const stillborn: Behaviour = () => 'silence'

export const failing =
  (code: Extract<KeychainAnswer, { ok: false }>['code']): Behaviour =>
  () => ({ ok: false, code, detail: quote<string>('as the system says') })

/** Lets time pass in small steps, with room for messages between them. */
export async function pass(clock: FakeClock, milliseconds: number): Promise<void> {
  const end = clock.now() + milliseconds
  while (clock.now() < end) {
    clock.advance(100)
    for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate)
  }
}
