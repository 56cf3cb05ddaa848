import type { Profile } from '../shared/profile'
import { member, quote } from '../shared/reason'
import type { QuestionAnswer, ToolConsent, ToolProgram, ToolQuestion } from '../shared/tool-consent'
import type { CallingTool } from './calling-tool'
import { type AskedTool, ConsentQuestions, type QuestionParts } from './consent-questions'
import type { KeptConsents } from './kept-consents'
import { LoginError } from './login-error'
import { VainAsks } from './vain-asks'

/** Milliseconds of “for an hour”, and of the quiet after “not now”. */
export const hour = 3_600_000

export interface ConsentParts extends QuestionParts {
  readonly kept: KeptConsents
}

type AskedProfile = Pick<Profile, 'id' | 'name' | 'tools'>

/** The name under which the command asks where nobody gives it another. */
const ownClient = 'postern'

/**
 * Whether a tool may have the tokens of a profile, asked of the person once.
 *
 * For attention and for the record, not a border: what a program calls itself is its own word, and another program of the
 * same user can have the command ask in its place.
 */
export class ToolConsents {
  readonly #parts: ConsentParts
  readonly #questions: ConsentQuestions
  readonly #vain: VainAsks

  constructor(parts: ConsentParts) {
    this.#parts = parts
    this.#vain = new VainAsks(parts.clock, parts.journal)
    this.#questions = new ConsentQuestions(parts, this.#vain)
  }

  /**
   * Goes on when the tool may have a token, after the person was asked where nothing was said of it yet.
   *
   * @returns the program, where it was looked up
   * @throws {LoginError} `tools_closed`, `tool_refused`; `tool_not_allowed` when nobody could be asked, or nobody answered
   */
  async admit(profile: AskedProfile, tool: CallingTool): Promise<ToolProgram | undefined> {
    const { asked, isOpen } = await this.#judge(profile, tool)
    if (isOpen) await this.#questions.ask(asked, tool.hungUp())
    return asked.program
  }

  /**
   * Goes on unless the tool may have no token, and asks nobody: for where there is none that it could have.
   *
   * @returns the program, where it was looked up
   * @throws {LoginError} `tools_closed`, `tool_refused`
   */
  async heed(profile: AskedProfile, tool: CallingTool): Promise<ToolProgram | undefined> {
    return (await this.#judge(profile, tool)).asked.program
  }

  /**
   * What was said of a tool. The program is looked up only where it can make a difference, for that takes longer than all the
   * rest.
   *
   * @returns `isOpen` where nothing was said, and the person is to say it
   */
  async #judge(
    { tools = 'ask', id: profileId, name }: AskedProfile,
    tool: CallingTool,
  ): Promise<{ readonly asked: AskedTool; readonly isOpen: boolean }> {
    const { client } = tool
    const named = { profileId, client }
    if (tools === 'closed') throw this.#turnAway(new LoginError('tools_closed', quote(name)), named)
    if (tools === 'allow') return { asked: named, isOpen: false }
    const said = this.#said(client, profileId)
    const byName = said.find(({ program }) => program === undefined)
    if (byName?.rule === 'refuse') throw this.#turnAway(refused(client), named)
    if (byName && said.every(({ rule }) => rule === 'allow')) return { asked: named, isOpen: false }
    const program = await tool.program()
    const asked = { ...named, ...(program ? { program } : {}) }
    if (program?.typed && client === ownClient) return { asked, isOpen: false }
    const rule = ruleFor(said, program)
    if (rule === 'refuse') throw this.#turnAway(refused(client), asked)
    return { asked, isOpen: rule === undefined }
  }

  /** What was said before is told to nobody, so it is written down that it was used. */
  #turnAway(refusal: LoginError, { client, profileId, program }: AskedTool): LoginError {
    const shown = program ? { program: program.path } : {}
    this.#vain.note('tool_turned_away', { client, profile: profileId, ...shown, code: refusal.code })
    return refusal
  }

  /**
   * @throws {LoginError} `question_unknown`; `storage_failed` when the answer cannot be kept, and the question stays
   */
  async answer(id: string, answer: QuestionAnswer): Promise<void> {
    const { client, profileId, program } = this.#questions.get(id)
    if (answer === 'sign_in') throw new LoginError('invalid_arguments', member('answer'))
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
    // Those who waited may have gone while it was kept; the answer holds for the next time.
    if (this.#questions.has(id)) this.#questions.settle(id, allows ? undefined : refused(client))
  }

  /** Something was said elsewhere, such as at a terminal: the questions that it answers are answered. */
  reconsider(): void {
    for (const { id, client, profileId, program } of this.#questions.views()) {
      const rule = ruleFor(this.#said(client, profileId), program)
      if (rule !== undefined) this.#questions.settle(id, rule === 'refuse' ? refused(client) : undefined)
    }
  }

  #said(client: string, profileId: string): readonly ToolConsent[] {
    return this.#parts.kept.of(client, profileId).filter(({ rule }) => rule !== 'quiet')
  }

  /** The oldest first. */
  views(): readonly ToolQuestion[] {
    return this.#questions.views()
  }
}

const refused = (client: string) => new LoginError('tool_refused', quote(client))

/** A no counts ahead of a yes. */
function ruleFor(said: readonly ToolConsent[], program: ToolProgram | undefined) {
  const fitting = said.filter((each) => each.program === undefined || each.program === program?.path)
  return fitting.find(({ rule }) => rule === 'refuse')?.rule ?? fitting[0]?.rule
}
