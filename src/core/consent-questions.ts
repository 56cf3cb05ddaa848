import { because, type Message } from '../shared/reason'
import type { ToolProgram, ToolQuestion } from '../shared/tool-consent'
import type { Journal } from './journal'
import { LoginError } from './login-error'
import type { Clock } from './ports'
import type { VainAsks } from './vain-asks'

/** Milliseconds that a tool waits for the person: less than its own patience, so that it hears why. */
export const questionLimit = 45_000

/** Questions that may be open at a time: a program may think of any number of names. */
export const mostQuestions = 20

export interface QuestionParts {
  readonly clock: Clock
  readonly journal: Journal
  /** Shows the window, without taking the keyboard. False where none can be shown. */
  present(): boolean
  readonly changed: () => void
}

/** A tool and the profile whose token it wants. */
export interface AskedTool {
  readonly profileId: string
  readonly client: string
  readonly program?: ToolProgram
}

interface OpenQuestion {
  readonly view: ToolQuestion
  /** Those who wait for the one answer. */
  readonly waiting: Set<(refusal?: LoginError) => void>
  readonly callOff: () => void
}

/** The questions whether a tool may have tokens: one for a tool and a profile, however many callers wait for its answer. */
export class ConsentQuestions {
  readonly #parts: QuestionParts
  readonly #open = new Map<string, OpenQuestion>()
  readonly #vain: VainAsks

  constructor(parts: QuestionParts, vain: VainAsks) {
    this.#parts = parts
    this.#vain = vain
  }

  /**
   * Waits for the person's answer.
   *
   * @param hungUp when the last who waits is gone, so is the question
   * @throws {LoginError} how it was answered; the reason of `hungUp`; `tool_not_allowed` when nobody could be asked, or nobody answered
   */
  ask(asked: AskedTool, hungUp: AbortSignal): Promise<void> {
    const key = JSON.stringify([asked.profileId, asked.client, asked.program?.path])
    const question = this.#open.get(key) ?? this.#put(key, asked)
    return new Promise<void>((resolve, reject) => {
      const settle = (refusal?: LoginError) => {
        hungUp.removeEventListener('abort', leave)
        question.waiting.delete(settle)
        if (refusal) reject(refusal)
        else resolve()
      }
      const leave = () => {
        settle(hungUp.reason)
        if (question.waiting.size === 0) this.#end(key)
      }
      question.waiting.add(settle)
      if (hungUp.aborted) leave()
      else hungUp.addEventListener('abort', leave)
    })
  }

  has(id: string): boolean {
    return this.views().some((view) => view.id === id)
  }

  /** @throws {LoginError} `question_unknown` */
  get(id: string): ToolQuestion {
    return this.#find(id)[1].view
  }

  /** Answers all who wait: with nothing, they may. @throws {LoginError} `question_unknown` */
  settle(id: string, refusal?: LoginError): void {
    this.#end(this.#find(id)[0], refusal)
  }

  /** The oldest first. */
  views(): readonly ToolQuestion[] {
    return [...this.#open.values()].map(({ view }) => view)
  }

  #find(id: string): readonly [key: string, question: OpenQuestion] {
    const found = [...this.#open].find(([, { view }]) => view.id === id)
    if (!found) throw new LoginError('question_unknown')
    return found
  }

  #put(key: string, asked: AskedTool): OpenQuestion {
    const { clock, changed } = this.#parts
    const why = this.#whyNot(asked)
    this.#note(asked, why === undefined)
    if (why !== undefined) throw notAllowed(why)
    const askedAt = clock.now()
    const deadline = askedAt + questionLimit
    const question: OpenQuestion = {
      view: { id: crypto.randomUUID(), about: 'consent', ...asked, askedAt, deadline },
      waiting: new Set(),
      callOff: clock.after(questionLimit, () =>
        this.#end(key, notAllowed(because('reason.nobody_answered', { client: asked.client }))),
      ),
    }
    this.#open.set(key, question)
    changed()
    return question
  }

  #whyNot({ client }: AskedTool): Message | undefined {
    if (this.#open.size >= mostQuestions) return because('reason.too_many_questions', { client })
    return this.#parts.present() ? undefined : because('reason.no_window', { client })
  }

  #note({ client, profileId, program }: AskedTool, asked: boolean): void {
    const data = { client, profile: profileId, ...(program ? { program: program.path } : {}), asked }
    if (asked) this.#parts.journal.step('tool_asks', 'tool', 'postern', data)
    else this.#vain.note('tool_asks', data)
  }

  #end(key: string, refusal?: LoginError): void {
    const question = this.#open.get(key)
    if (!question) return
    question.callOff()
    this.#open.delete(key)
    for (const settle of [...question.waiting]) settle(refusal)
    this.#parts.changed()
  }
}

const notAllowed = (why: Message) => new LoginError('tool_not_allowed', why)
