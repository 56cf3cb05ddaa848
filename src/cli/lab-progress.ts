import { LoginError } from '../core/login-error'
import type { CommandParameters } from '../shared/commands'
import type { LabChange, LabRun, LabView } from '../shared/lab'
import { cellName } from '../shared/lab'
import type { Text } from '../shared/text/text'
import { type Connection, Refusal } from './connection'

interface Follow {
  readonly postern: Pick<Connection, 'call' | 'watch'>
  readonly text: Text
  /** Is told each check and each cell as it begins. */
  say(line: string): void
}

/** A run, and what is otherwise than in the one before. */
export interface FollowedRun {
  readonly run: LabRun
  readonly changes: readonly LabChange[]
}

/**
 * Starts a run of the lab and tells how it goes, to its end. Ctrl-C cancels it.
 *
 * @throws {Refusal} why it could not go on
 * @throws {LoginError} `app_died`
 */
export async function followLab(
  { postern, text, say }: Follow,
  wish: CommandParameters<'runLab'>,
): Promise<FollowedRun> {
  // States come by another way than answers, so one from before may be told after the command was answered.
  const before = (await postern.call('getState', {})).lab.run?.startedAt
  const isBegun = ({ run }: LabView) => run !== undefined && run.startedAt !== before
  let said = ''
  let finish: (view: LabView) => void = () => {}
  let fail: (error: Error) => void = () => {}
  const ended = new Promise<LabView>((resolve, reject) => {
    finish = resolve
    fail = reject
  })
  ended.catch(() => {}) // heard below, unless the run cannot even begin
  const watch = await postern.watch(
    (seen) => {
      if (!('state' in seen) || !isBegun(seen.state.lab)) return
      const { lab } = seen.state
      const line = lab.running && lab.run ? underWay(lab.run, text) : undefined
      if (line !== undefined && line !== said) say(line)
      said = line ?? said
      if (!lab.running) finish(lab)
    },
    () => fail(new LoginError('app_died')),
  )
  const cancel = () => void postern.call('cancelLab', {}).catch(() => {})
  process.once('SIGINT', cancel)
  try {
    await postern.call('runLab', wish)
    const { lab } = await postern.call('getState', {})
    if (!lab.running) finish(lab)
    const { run, changes, failure } = await ended
    if (failure) throw new Refusal(failure)
    if (!run) throw new LoginError('lab_not_run')
    return { run, changes }
  } finally {
    process.off('SIGINT', cancel)
    watch.stop()
  }
}

function underWay({ checks, cells }: LabRun, text: Text): string | undefined {
  const check = checks.find(({ status }) => status === 'running')
  if (check) return text(`lab.check.${check.id}`)
  const cell = cells.find(({ status }) => status === 'running')
  return cell && cellName(cell)
}
