import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import type { DeliverRedirect } from '../../core/ports'
import { FakeClock } from '../../core/testing/fake-clock'
import type { BrowserRun } from '../browser-run'
import type { InstalledBrowser } from '../browsers'
import { LabLinks } from '../lab-links'
import { brief, findingsOf, type Setting } from '../testing/lab-setting'
import { browserLinks } from './browser-links'

const scheme = 'dev.postern.app'
const receiver = 'http://127.0.0.1:4711/callback'
const firefox: InstalledBrowser = { name: 'Firefox', family: 'firefox', program: '/usr/bin/firefox' }

interface Quirks {
  /** Longer links never arrive. */
  readonly longest?: number
  /** What it makes of a link. */
  readonly change?: (link: string) => string
  readonly isSilent?: boolean
  /** Starts one program and no more, as Chromium does without a click. */
  readonly oneLaunch?: boolean
}

/** A browser that follows the page that it is sent to, into Postern; with the runs that it had. */
function browserWith({ longest = 40_000, change = (link) => link, isSilent = false, oneLaunch = false }: Quirks) {
  const clock = new FakeClock()
  const links = new LabLinks({ scheme, platform: 'linux', run: async () => ({ status: 0, output: '' }), clock })
  const runs: string[] = []
  let deliver: DeliverRedirect = () => {}
  const startBrowser = async ({ name }: InstalledBrowser): Promise<BrowserRun> => {
    let launches = 0
    runs.push(`start ${name}`)
    return {
      warmUp: async () => !isSilent,
      async open(url) {
        const link = change(await linkOf(url))
        const isLaunch = link.startsWith(`${scheme}:`)
        const arrives = link.length <= longest && !(oneLaunch && isLaunch && launches > 0)
        if (isLaunch) launches += 1
        // What never comes is waited for until its time is over.
        if (!arrives) setImmediate(() => clock.advance(10_000))
        else if (isLaunch) links.take(link)
        else deliver({ url: link, answer: async () => {} })
      },
      end: async () => void runs.push('end'),
    }
  }
  const setting: Setting = {
    clock,
    links,
    scheme,
    startBrowser,
    findBrowsers: async () => [firefox],
    openReceiver: async (take) => {
      deliver = take
      return { redirectUri: receiver, [Symbol.asyncDispose]: async () => {} }
    },
  }
  return { setting, runs }
}

/** Where a page leads on to. */
async function linkOf(page: string): Promise<string> {
  const [response] = (await once(get(page, { maxHeaderSize: 65_536 }), 'response')) as [IncomingMessage]
  response.resume()
  return String(response.headers['refresh']).replace('0; url=', '')
}

const seenWith = async (quirks: Quirks, over: Setting = {}) => {
  const { setting, runs } = browserWith(quirks)
  return { findings: await findingsOf(browserLinks, { ...setting, ...over }), runs }
}

test('a browser that brings everything is good on both ways, and is ended', async () => {
  const { findings, runs } = await seenWith({})
  expect(
    findings.map(({ what, values }) => `${what.replace('lab.finding.', '')} ${values?.['way']} ${values?.['length']}`),
  ).toEqual([
    'browser_links_whole loopback 32768',
    'browser_characters_survive loopback undefined',
    'browser_links_whole scheme 8000',
    'browser_characters_survive scheme undefined',
  ])
  expect(runs).toEqual(['start Firefox', 'end'])
})

test('one that cuts links says at which length; longer than Postern takes is no problem', async () => {
  const { findings } = await seenWith({ longest: 2_100 })
  expect(findings[0]).toMatchObject({ level: 'problem', values: { way: 'loopback', length: 4_096 } })
  expect(findings[2]).toMatchObject({ level: 'problem', values: { way: 'scheme', length: 4_096 } })
  expect((await seenWith({ longest: 9_000 })).findings[0]).toMatchObject({ level: 'ok', values: { length: 8_000 } })
})

test('one that changes characters is found out', async () => {
  const { findings } = await seenWith({ change: (link) => link.replace('a+b', 'a%20b') })
  expect(brief(findings).filter((each) => each.startsWith('problem'))).toEqual([
    'problem browser_characters_changed',
    'problem browser_characters_changed',
  ])
})

test('Chromium, which starts one program for a click, gets a run for each link of the scheme', async () => {
  const chromium: InstalledBrowser = { name: 'Chromium', family: 'chromium', program: '/usr/bin/chromium' }
  const { findings, runs } = await seenWith({ oneLaunch: true }, { findBrowsers: async () => [chromium] })
  expect(findings.filter(({ level }) => level !== 'ok')).toEqual([])
  expect(runs.filter((each) => each === 'end')).toHaveLength(1 + 5)
})

test('one that never asks for its first page, and none at all, are said so', async () => {
  const { findings, runs } = await seenWith({ isSilent: true })
  expect(brief(findings)).toEqual(['problem browser_silent'])
  expect(runs).toEqual(['start Firefox', 'end'])
  expect(brief(await findingsOf(browserLinks))).toEqual(['note no_lab_browser'])
})

test('a scheme that is not ours is left out', async () => {
  const { findings } = await seenWith({}, { schemeOwner: async () => ({ kind: 'nobody' }) })
  expect(brief(findings)).toEqual(['note link_not_tried', 'ok browser_links_whole', 'ok browser_characters_survive'])
})

test('Safari, which asks a person, brings links by loopback alone', async () => {
  const safari: InstalledBrowser = { name: 'Safari', family: 'safari', program: '' }
  const { findings } = await seenWith({}, { findBrowsers: async () => [safari] })
  expect(brief(findings)).toEqual(['ok browser_links_whole', 'ok browser_characters_survive'])
})

test('a browser is ended where no receiver can be had', async () => {
  const { setting, runs } = browserWith({})
  const openReceiver = () => Promise.reject(new Error('no port'))
  await expect(findingsOf(browserLinks, { ...setting, openReceiver })).rejects.toThrow('no port')
  expect(runs).toEqual(['start Firefox', 'end'])
})
