import type { Profile } from '../shared/profile'
import type { QuestionAnswer, ToolConsent, ToolProgram, ToolQuestion } from '../shared/tool-consent'
import type { CallingTool } from './calling-tool'
import type { Journal } from './journal'
import type { KeptConsents } from './kept-consents'
import { LoginError } from './login-error'
import type { Clock } from './ports'

/** Milliseconds that a tool waits for the person: less than its own patience, so that it hears why. */
export const questionLimit = 45_000

/** Milliseconds of “for an hour”, and of the quiet after “not now”. */
export const hour = 3_600_000

export interface QuestionParts {
  readonly clock: Clock
  readonly journal: Journal
  readonly kept: KeptConsents
  /** Shows the window, without taking the keyboard. False where none can be shown. */
  present(): boolean
  readonly changed: () => void
}

interface OpenQuestion {
  readonly view: ToolQuestion
  /** Those who wait for the one answer. */
  readonly waiting: Set<(refusal?: LoginError) => void>
  readonly callOff: () => void
}

/** The name under which the command asks where nobody gives it another. */
const ownClient = 'postern'

/**
 * Whether a tool may have the tokens of a profile, asked of the person once.
 *
 * For attention and for the record, not a border: what a program calls itself is its own word, and another program of the
 * same user can have the command ask in its place.
 */
export class ToolConsents {
  readonly #parts: QuestionParts
  readonly #open = new Map<string, OpenQuestion>()

  constructor(parts: QuestionParts) {
    this.#parts = parts
  }

  /**
   * Goes on when the tool may have a token, after the person was asked where nothing was said of it yet.
   *
   * The program is looked up only where it can make a difference, for that takes longer than all the rest.
   *
   * @returns the program, where it was looked up
   * @throws {LoginError} `tools_closed`, `tool_refused`; `tool_not_allowed` when nobody could be asked, or nobody answered
   */
  async admit(profile: Pick<Profile, 'id' | 'name' | 'tools'>, tool: CallingTool): Promise<ToolProgram | undefined> {
    const { tools = 'ask', id: profileId } = profile
    if (tools === 'closed') throw new LoginError('tools_closed', profile.name)
    if (tools === 'allow') return undefined
    const { client } = tool
    const said = this.#parts.kept.of(client, profileId).filter(({ rule }) => rule !== 'quiet')
    const byName = said.find(({ program }) => program === undefined)
    if (byName?.rule === 'refuse') throw refused(client)
    if (byName && said.every(({ rule }) => rule === 'allow')) return undefined
    const program = await tool.program()
    if (program?.typed && client === ownClient) return program
    const rule = ruleFor(said, program)
    if (rule === 'refuse') throw refused(client)
    if (rule === undefined) await this.#ask({ profileId, client, program }, tool.hungUp())
    return program
  }

  /**
   * @throws {LoginError} `question_unknown`; `storage_failed` when the answer cannot be kept, and the question stays
   */
  async answer(id: string, answer: QuestionAnswer): Promise<void> {
    const [key, question] = [...this.#open].find(([, { view }]) => view.id === id) ?? []
    if (key === undefined || !question) throw new LoginError('question_unknown')
    if (answer === 'sign_in') throw new LoginError('invalid_arguments', 'answer')
    const { client, profileId, program } = question.view
    const allows = answer === 'once' || answer === 'hour' || answer === 'always'
    if (answer !== 'once') {
      await this.#parts.kept.keep({
        client,
        ...(program ? { program: program.path } : {}),
        profileId,
        rule: allows ? 'allow' : 'refuse',
        ...(answer === 'hour' || answer === 'later' ? { until: this.#parts.clock.now() + hour } : {}),
      })
    }
    this.#parts.journal.step('tool_answered', 'person', 'postern', { client, profile: profileId, answer })
    this.#end(key, allows ? undefined : refused(client))
  }

  /** The oldest first. */
  views(): readonly ToolQuestion[] {
    return [...this.#open.values()].map(({ view }) => view)
  }

  /** However many callers a tool has, it is one question. */
  #ask(asked: Pick<ToolQuestion, 'profileId' | 'client'> & { program: ToolProgram | undefined }, hungUp: AbortSignal) {
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
        settle(new LoginError('tool_not_allowed', `${asked.client} did not wait`))
        if (question.waiting.size === 0 && this.#open.get(key) === question) this.#end(key)
      }
      question.waiting.add(settle)
      if (hungUp.aborted) leave()
      else hungUp.addEventListener('abort', leave)
    })
  }

  #put(
    key: string,
    { program, ...asked }: Pick<ToolQuestion, 'profileId' | 'client'> & { program: ToolProgram | undefined },
  ): OpenQuestion {
    const { clock, journal, present, changed } = this.#parts
    const { client, profileId } = asked
    const canAsk = present()
    journal.step('tool_asks', 'tool', 'postern', {
      client,
      profile: profileId,
      ...(program ? { program: program.path } : {}),
      asked: canAsk,
    })
    if (!canAsk) throw new LoginError('tool_not_allowed', `${client}: no window can be shown to ask`)
    const askedAt = clock.now()
    const question: OpenQuestion = {
      view: {
        id: crypto.randomUUID(),
        about: 'consent',
        ...asked,
        ...(program ? { program } : {}),
        askedAt,
        deadline: askedAt + questionLimit,
      },
      waiting: new Set(),
      callOff: clock.after(questionLimit, () =>
        this.#end(key, new LoginError('tool_not_allowed', `${client}: nobody answered`)),
      ),
    }
    this.#open.set(key, question)
    changed()
    return question
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

const refused = (client: string) => new LoginError('tool_refused', client)

/** A no counts ahead of a yes. */
function ruleFor(said: readonly ToolConsent[], program: ToolProgram | undefined) {
  const fitting = said.filter((each) => each.program === undefined || each.program === program?.path)
  return fitting.find(({ rule }) => rule === 'refuse')?.rule ?? fitting[0]?.rule
}
