import { Readable } from 'node:stream'
import type { AppState, AttemptView } from '../shared/app-state'
import type { Failure, Result } from '../shared/failures'
import type { Wire } from './connection'
import { runProgram, type World } from './program'
import type { Refused } from './token-at-once'

/** What a test of the command looks at: a wire with an app that answers as it is told, and what was printed. */
export class TestingWorld {
  readonly asked: [command: string, parameters: unknown][] = []
  readonly clients: string[] = []
  /** Milliseconds that each call would have waited at most, where that is not the usual. */
  readonly limits: (number | undefined)[] = []
  started = 0
  /** Whether an app that is started ever comes up. */
  comesUp = true
  /** Whether the command has a display, and takes the place of an app that has none. */
  hasDisplay = true
  runs = true
  state: Partial<AppState> = {}
  /** Answers commands besides `getState`. */
  answer: (command: string, parameters: unknown) => Promise<Result<unknown>> | Result<unknown> = () => ({
    ok: true,
    value: null,
  })
  /** What is answered to `getState`, in place of the state. */
  refusal: Failure | undefined
  env: Record<string, string> = {}
  isTTY = false
  out = ''
  /** Whether anybody still reads what is printed. */
  isRead = true
  /** What comes in on stdin. */
  input = ''
  err = ''
  tell: (value: unknown) => void = () => {}
  die: () => void = () => {}

  get #wire(): Wire {
    return this.hasDisplay ? { ...this.#plainWire, takeOver: async () => this.#takeOver() } : this.#plainWire
  }

  readonly #plainWire: Wire = {
    call: async (command, parameters, limit) => {
      if (!this.runs) return undefined
      this.limits.push(limit)
      this.asked.push([command, parameters])
      if (command !== 'getState') return this.answer(command, parameters)
      return this.refusal ? { ok: false, error: this.refusal } : { ok: true, value: this.all() }
    },
    watch: async (listener, ended) => {
      if (!this.runs) return undefined
      this.tell = listener
      this.die = ended
      listener({ state: this.all() })
      return { stop: () => {} }
    },
    start: async () => {
      this.started += 1
      if (!this.comesUp) return new Promise(() => {})
      this.runs = true
    },
  }

  run(line: readonly string[], refused?: Refused): Promise<number> {
    const world: World = {
      env: this.env,
      out: (text) => {
        this.out += typeof text === 'string' ? text : Buffer.from(text).toString('latin1')
        return this.isRead
      },
      input: Readable.from([Buffer.from(this.input)]),
      err: {
        isTTY: this.isTTY,
        write: (text) => {
          this.err += text
        },
      },
      wire: (client) => {
        this.clients.push(client)
        return this.#wire
      },
    }
    return runProgram(line, refused, world)
  }

  #takeOver(): void {
    this.asked.push(['takes over', {}])
    const { headless: _, ...state } = this.state
    this.state = state
  }

  /** The attempt moves on, as the app tells it. */
  move(attempt: Partial<AttemptView>): void {
    this.state = { ...this.state, attempts: [{ id: 'a1', profileId: 'p1', ...attempt } as AttemptView] }
    this.tell({ state: this.all() })
  }

  all(): AppState {
    const [first] = this.state.profiles ?? []
    return {
      version: '1',
      keychainName: 'Secret Service',
      keychain: { kind: 'ready' },
      practice: { kind: 'stopped' },
      profiles: [],
      attempts: [],
      sessions: [],
      scheme: { scheme: 'dev.postern.app', owner: { kind: 'nobody' } },
      defaults: { ...(first ? { profileId: first.id } : {}), sessions: {} },
      hosts: [],
      questions: [],
      consents: [],
      handOuts: [],
      logOuts: [],
      attemptEvents: 0,
      revocations: [],
      lab: { running: false, changes: [] },
      language: { chosen: 'system', locale: 'en' },
      turnedAwayLinks: [],
      heldLinks: [],
      desktop: { theme: 'system', notifications: true, tray: true, staysInTray: false, asked: 0 },
      problems: [],
      ...this.state,
    }
  }
}
