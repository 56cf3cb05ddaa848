import type { AttemptView } from '../shared/app-state'
import type { CellCause, LabCell, MatrixWish, RedirectTarget } from '../shared/lab'
import { redirectTargets } from '../shared/lab'
import type { BrowserRun } from './browser-run'
import type { InstalledBrowser } from './browsers'

/** How a round trip went, with what was observed on its way. */
export interface TripEnd {
  readonly view: AttemptView
  readonly startFetched: boolean
}

export interface Matrix {
  readonly browsers: readonly InstalledBrowser[]
  readonly wish?: MatrixWish
  /** Milliseconds since some moment. */
  now(): number
  startBrowser(browser: InstalledBrowser): Promise<BrowserRun>
  /** Signs the lab's person in at the practice provider, with an opener for the browser. */
  signIn(target: RedirectTarget, open: (url: string) => Promise<void>, signal: AbortSignal): Promise<TripEnd>
}

/** Every cell that an app can run by itself: it is not cold itself while it does. */
export const plannedCells = (browsers: readonly InstalledBrowser[], wish: MatrixWish = {}): LabCell[] =>
  wanted(browsers, wish).flatMap(({ name: browser, family }) =>
    (wish.redirects ?? redirectTargets).flatMap((redirect) =>
      (family === 'own' || family === 'safari'
        ? (['as_is'] as const)
        : (wish.starts ?? (['warm', 'cold'] as const))
      ).map((start) => ({
        redirect,
        browser,
        start,
        status: 'waiting' as const,
      })),
    ),
  )

const wanted = (all: readonly InstalledBrowser[], { browsers, ownBrowser }: MatrixWish) =>
  all.filter(({ name, family }) =>
    family === 'own' ? ownBrowser === true : browsers === undefined || browsers.includes(name),
  )

/** Runs the cells one after the other: two browsers at once would measure each other. */
export async function runMatrix(matrix: Matrix, signal: AbortSignal, changed: (cells: LabCell[]) => void) {
  const cells = plannedCells(matrix.browsers, matrix.wish)
  for (const [at, cell] of cells.entries()) {
    const browser = matrix.browsers.find(({ name }) => name === cell.browser)
    if (!browser || signal.aborted) {
      cells[at] = { ...cell, status: 'skipped', cause: 'cancelled' }
      continue
    }
    cells[at] = { ...cell, status: 'running' }
    changed([...cells])
    cells[at] = await runCell(cell, browser, matrix, signal)
    changed([...cells])
  }
  changed([...cells])
  return cells
}

async function runCell(
  cell: LabCell,
  browser: InstalledBrowser,
  matrix: Matrix,
  signal: AbortSignal,
): Promise<LabCell> {
  const failed = (cause: CellCause, code?: string): LabCell => ({
    ...cell,
    status: cause === 'cancelled' ? 'skipped' : 'failed',
    cause,
    ...(code === undefined ? {} : { code }),
  })
  let run: BrowserRun | undefined
  try {
    run = await matrix.startBrowser(browser)
    if (cell.start === 'warm' && !(await run.warmUp(signal)))
      return failed(signal.aborted ? 'cancelled' : 'not_fetched')
    const begun = matrix.now()
    const end = await matrix.signIn(cell.redirect, run.open, signal)
    const milliseconds = Math.round(matrix.now() - begun)
    if (end.view.stage === 'signed_in') return { ...cell, status: 'passed', milliseconds }
    return failed(signal.aborted ? 'cancelled' : causeOf(end, cell), end.view.failure?.code)
  } catch {
    return failed(signal.aborted ? 'cancelled' : 'browser_failed')
  } finally {
    await run?.end()
  }
}

/** What was seen, the surest first. */
export function causeOf(
  { view, startFetched }: TripEnd,
  { redirect, start }: Pick<LabCell, 'redirect' | 'start'>,
): CellCause {
  const code = view.failure?.code
  if (code === 'scheme_not_registered' || code === 'scheme_owned_by_other') return 'scheme_not_ours'
  if (view.answered) return 'refused'
  if (view.browserFailure) return 'browser_failed'
  if (!startFetched) return 'not_fetched'
  if (view.strays > 0) return 'stray'
  // A browser in a profile of the lab's own has been told not to ask.
  return start === 'as_is' && redirect === 'scheme' ? 'asking' : 'no_redirect'
}
