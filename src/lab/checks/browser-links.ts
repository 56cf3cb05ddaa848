import { deepLinkLimit } from '../../core/deep-link'
import type { RedirectReceiver } from '../../core/ports'
import type { Finding } from '../../shared/lab'
import type { BrowserRun } from '../browser-run'
import type { InstalledBrowser } from '../browsers'
import type { Check, LabContext } from '../check'
import { type LinkPage, openLinkPage } from '../link-page'
import { linkCharacters, linkLengths } from './link-content'
import { isOurs, notTried } from './round-trip'

/** Milliseconds for a link that must arrive, and for one that Postern may turn away. */
const patience = 8_000
const shortPatience = 3_000

/** A way on which a browser brings a text to Postern. */
interface Way {
  readonly name: 'loopback' | 'scheme'
  /** Characters before the text. */
  readonly start: number
  /** Characters of whole links that are tried. */
  readonly lengths: readonly number[]
  /** Leads the browser on to a link with a text, and gives what arrived of it; `undefined` when nothing did. */
  bring(text: string, patience: number): Promise<string | undefined>
}

/** How long a link may be, and which characters come through, by each browser and each way back. */
export const browserLinks: Check = {
  id: 'browser_links',
  title: 'lab.check.browser_links',
  limit: 240_000,
  opensBrowsers: true,
  async *run(context): AsyncGenerator<Finding> {
    const browsers = await context.findBrowsers()
    if (browsers.length === 0) yield { level: 'note', what: 'lab.finding.no_lab_browser' }
    const withScheme = await isOurs(context)
    if (!withScheme) yield notTried(context)
    for (const browser of browsers) yield* ofBrowser(browser, withScheme, context)
  },
}

async function* ofBrowser(
  browser: InstalledBrowser,
  withScheme: boolean,
  context: LabContext,
): AsyncGenerator<Finding> {
  const page = await openLinkPage()
  try {
    const run = await context.startBrowser(browser, page.origin)
    try {
      yield* ofRun(browser, page, run, withScheme, context)
    } finally {
      await run.end()
    }
  } finally {
    page.close()
  }
}

async function* ofRun(
  browser: InstalledBrowser,
  page: LinkPage,
  run: BrowserRun,
  withScheme: boolean,
  context: LabContext,
): AsyncGenerator<Finding> {
  if (!(await run.warmUp(context.signal))) {
    yield { level: 'problem', what: 'lab.finding.browser_silent', values: { browser: browser.name } }
    return
  }
  const loopback = await openLoopbackWay(page, run, context)
  try {
    // Safari asks a person for each link of a scheme.
    const canBring = withScheme && browser.family !== 'safari'
    for (const way of [loopback.way, ...(canBring ? [schemeWay(browser, page, run, context)] : [])]) {
      yield await lengthBy(browser, way, context.signal)
      yield await charactersBy(browser, way)
    }
  } finally {
    await loopback.receiver[Symbol.asyncDispose]()
  }
}

async function lengthBy({ name: browser }: InstalledBrowser, way: Way, signal: AbortSignal): Promise<Finding> {
  let longest = 0
  for (const length of way.lengths) {
    signal.throwIfAborted()
    const mayBeRefused = length > deepLinkLimit
    const text = `${crypto.randomUUID()}.`.padEnd(length - way.start, 'x')
    const arrived = await way.bring(text, mayBeRefused ? shortPatience : patience)
    if (arrived === text) longest = length
    else if (!mayBeRefused) {
      return notBrought({ browser, way: way.name }, length)
    }
  }
  return { level: 'ok', what: 'lab.finding.browser_links_whole', values: { browser, way: way.name, length: longest } }
}

const notBrought = (of: { readonly browser: string; readonly way: string }, length: number): Finding => ({
  level: 'problem',
  what: 'lab.finding.browser_link_cut',
  values: { ...of, length },
  remedy: 'lab.remedy.shorter',
})

async function charactersBy({ name: browser }: InstalledBrowser, way: Way): Promise<Finding> {
  const text = `${crypto.randomUUID()}.${linkCharacters}`
  const values = { browser, way: way.name }
  const arrived = await way.bring(text, patience)
  if (arrived === text) return { level: 'ok', what: 'lab.finding.browser_characters_survive', values }
  if (arrived === undefined) return notBrought(values, way.start + text.length)
  return { level: 'problem', what: 'lab.finding.browser_characters_changed', values, remedy: 'lab.remedy.elsewhere' }
}

/** Longer links than Postern takes it turns away unseen, so these are not tried. */
const schemeWay = (browser: InstalledBrowser, page: LinkPage, run: BrowserRun, context: LabContext): Way => ({
  name: 'scheme',
  start: `${context.scheme}:/lab?probe=`.length,
  lengths: linkLengths.filter((length) => length <= deepLinkLimit),
  bring: (text, limit) =>
    withFreshRun(browser, page, run, context, async (fresh) => {
      const open = (link: string) => fresh.open(page.leadTo(link)).then(() => 0)
      const outcome = await context.links.send(text, limit, context.signal, open)
      return outcome.kind === 'arrived' ? outcome.text : undefined
    }),
})

/** Chromium starts one program for each click of a person, and there are none here: each link gets a browser of its own. */
async function withFreshRun<T>(
  browser: InstalledBrowser,
  page: LinkPage,
  run: BrowserRun,
  { startBrowser, signal }: LabContext,
  work: (run: BrowserRun) => Promise<T>,
): Promise<T | undefined> {
  if (browser.family !== 'chromium') return work(run)
  const fresh = await startBrowser(browser, page.origin)
  try {
    return (await fresh.warmUp(signal)) ? await work(fresh) : undefined
  } finally {
    await fresh.end()
  }
}

/** Through a receiver as a sign-in has it, with its limits. */
async function openLoopbackWay(
  page: LinkPage,
  run: BrowserRun,
  { openReceiver, clock, signal }: LabContext,
): Promise<{ readonly way: Way; readonly receiver: RedirectReceiver }> {
  let arrived: (url: string) => void = () => {}
  const receiver = await openReceiver(({ url, answer }) => {
    void answer({ outcome: 'stray' })
    arrived(url)
  })
  const start = `${receiver.redirectUri}?probe=`
  const way: Way = {
    name: 'loopback',
    start: start.length,
    lengths: linkLengths,
    async bring(text, limit) {
      let stop = () => {}
      const came = new Promise<string | undefined>((resolve) => {
        const lost = () => resolve(undefined)
        const callOff = clock.after(limit, lost)
        signal.addEventListener('abort', lost, { once: true })
        arrived = (url) => url.startsWith(start + text.slice(0, 36)) && resolve(url.slice(start.length))
        stop = () => {
          callOff()
          signal.removeEventListener('abort', lost)
        }
      })
      try {
        await run.open(page.leadTo(start + text))
        return await came
      } finally {
        stop()
      }
    },
  }
  return { way, receiver }
}
