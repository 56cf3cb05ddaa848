import { toFailure } from '../core/failure'
import { LoginError } from '../core/login-error'
import type { KeptValue } from '../core/ports'
import type { Failure } from '../shared/failures'
import {
  type CheckId,
  type CheckResult,
  checkIds,
  type LabCell,
  type LabChange,
  type LabFormat,
  type LabRun,
  type LabView,
  type MatrixWish,
} from '../shared/lab'
import { english } from '../shared/text/english'
import type { Text } from '../shared/text/text'
import type { LabContext } from './check'
import { checks } from './checks'
import { compareRuns } from './comparison'
import { exportJson } from './export/json'
import { exportJunit } from './export/junit'
import { exportMarkdown } from './export/markdown'
import { runCheck } from './run-check'

export interface LabParts {
  readonly context: Omit<LabContext, 'signal'>
  /** The last run. */
  readonly file: KeptValue<LabRun | undefined>
  readonly version: string
  readonly text: Text
  /** Runs the matrix, and tells of each change. */
  matrix(
    wish: MatrixWish,
    signal: AbortSignal,
    changed: (cells: readonly LabCell[]) => void,
  ): Promise<readonly LabCell[]>
  changed(): void
}

export interface LabWish {
  /** Absent: all. */
  readonly checks?: readonly CheckId[] | undefined
  /** Absent: none. */
  readonly matrix?: MatrixWish | undefined
}

/** The redirect lab: one run at a time, kept, and held against the one before. */
export class Lab {
  readonly #parts: LabParts
  #run: LabRun | undefined
  #changes: readonly LabChange[] = []
  #failure: Failure | undefined
  #cancel: AbortController | undefined
  #ended: Promise<void> = Promise.resolve()

  constructor(parts: LabParts) {
    this.#parts = parts
  }

  /** @throws {LoginError} `storage_failed` */
  async load(): Promise<void> {
    this.#run = (await this.#parts.file.read()).value
  }

  view(): LabView {
    return {
      running: this.#cancel !== undefined,
      ...(this.#run === undefined ? {} : { run: this.#run }),
      changes: this.#changes,
      ...(this.#failure === undefined ? {} : { failure: this.#failure }),
    }
  }

  /** Starts a run; how it goes, and how it fails, is in the view. @throws {LoginError} `lab_running` */
  start(wish: LabWish): Promise<void> {
    if (this.#cancel) throw new LoginError('lab_running')
    this.#cancel = new AbortController()
    this.#ended = this.#keepRun(wish, this.#cancel.signal)
    return this.#ended
  }

  /** A run that was cancelled is kept as far as it came, and says so. */
  async #keepRun(wish: LabWish, signal: AbortSignal): Promise<void> {
    const before = this.#run
    this.#failure = undefined
    try {
      await this.#execute(wish, signal)
      if (this.#run && signal.aborted) this.#run = { ...this.#run, incomplete: true }
      if (before && this.#run) this.#changes = compareRuns(before, this.#run)
      if (this.#run) await this.#parts.file.write(this.#run)
    } catch (error) {
      this.#failure = toFailure(error, this.#parts.text)
    } finally {
      this.#cancel = undefined
      this.#parts.changed()
    }
  }

  /** Ends the run that is under way, if there is one. */
  cancel(): void {
    this.#cancel?.abort()
  }

  /** Cancels, and waits until what was seen is kept and every browser has ended. */
  async close(): Promise<void> {
    this.cancel()
    await this.#ended
  }

  /** @throws {LoginError} `lab_not_run` */
  export(format: LabFormat): string {
    if (!this.#run) throw new LoginError('lab_not_run')
    if (format === 'json') return exportJson(this.#run)
    return format === 'junit' ? exportJunit(this.#run, english) : exportMarkdown(this.#run, english, this.#changes)
  }

  async #execute({ checks: named, matrix }: LabWish, signal: AbortSignal): Promise<void> {
    const wanted = named ?? checkIds.filter((id) => matrix !== undefined || !checks[id].opensBrowsers)
    const { context, version } = this.#parts
    this.#changes = []
    this.#run = {
      version: 1,
      startedAt: context.clock.now(),
      platform: context.platform,
      postern: version,
      checks: checkIds.filter((id) => wanted.includes(id)).map((id) => ({ id, status: 'waiting', findings: [] })),
      cells: [],
    }
    this.#parts.changed()
    for (const { id } of this.#run.checks) {
      await runCheck(checks[id], context, signal, (result) => this.#take(result))
    }
    if (matrix && !signal.aborted)
      await this.#parts.matrix(matrix, signal, (cells) => this.#show({ cells: [...cells] }))
  }

  #take(result: CheckResult): void {
    this.#show({ checks: (this.#run?.checks ?? []).map((each) => (each.id === result.id ? result : each)) })
  }

  #show(part: Partial<LabRun>): void {
    if (this.#run) this.#run = { ...this.#run, ...part }
    this.#parts.changed()
  }
}
