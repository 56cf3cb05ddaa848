import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { app, session } from 'electron'
import * as v from 'valibot'
import { observeFetch, requestLimit } from '../core/observed-fetch'
import type { World } from '../core/ports'
import type { Profiles } from '../core/profiles'
import type { Providers } from '../core/provider'
import { reportProvider } from '../core/provider-report'
import { type BrowserRun, createBrowserRun } from '../lab/browser-run'
import { findBrowsers, type InstalledBrowser } from '../lab/browsers'
import { inspectRedirect } from '../lab/inspect-redirect'
import { Lab } from '../lab/lab'
import { LabLinks } from '../lab/lab-links'
import { LabTrips } from '../lab/lab-trips'
import { removeLeftoverProfiles } from '../lab/leftover-profiles'
import { createLinkWitness } from '../lab/link-witness'
import { runMatrix } from '../lab/matrix'
import { createJsonFile } from '../node/json-file'
import { listProcesses } from '../node/process-list'
import { createRunProgram } from '../node/run-program'
import { labRunSchema, type RedirectInspection } from '../shared/lab'
import type { Profile } from '../shared/profile'
import { createPractice } from './practice'
import type { SchemeWatch } from './scheme-watch'

/** Milliseconds that a browser may take to its first page, and a round trip to its end. */
const browserPatience = 40_000

/** Any free port, as a sign-in without registered ones. */
const labReceiver = { kind: 'loopback', host: '127.0.0.1', ports: [], path: '/callback' } satisfies Profile['redirect']

/** Milliseconds that another app may take to be started with a link. */
const probePatience = 6_000

export interface LabParts {
  readonly home: string
  /** The folder of the built programs. */
  readonly programs: string
  readonly world: World
  readonly providers: Providers
  readonly profiles: Profiles
  readonly scheme: string
  readonly schemeWatch: Pick<SchemeWatch, 'check'>
  changed(): void
}

export interface AppLab {
  readonly lab: Lab
  /** @param send whether something harmless is sent there, to see who gets it */
  inspect(url: string, send: boolean): Promise<RedirectInspection>
  /** Takes a link that is the lab's own, or answers one of its sign-ins. */
  take(link: string): boolean
  /** Hears of a link that was turned away. @returns whether it is one that the lab waits for */
  turnedAway(link: string): boolean
  /** Cancels a run, and waits until its browsers have ended. */
  close(): Promise<void>
}

/** The redirect lab of this app: real browsers, a practice provider of its own, and the system as it is. */
export function createAppLab(parts: LabParts): AppLab {
  const { world, providers, profiles, scheme, schemeWatch, changed } = parts
  const { platform, env } = process
  const run = createRunProgram(env, 15_000)
  const appFor = (url: string) => app.getApplicationInfoForProtocol(url)
  const computer = { platform, env, run, isThere, appFor }
  const isRoot = process.getuid?.() === 0
  const links = new LabLinks({ scheme, platform, run, clock: world.clock })
  const probe = { scheme, platform, links, witness: createLinkWitness({ platform, env, patience: probePatience }) }
  const practice = createPractice(join(parts.programs, 'practice.cjs'), world.journal, () => {}, {
    options: { approveByItself: true },
  })
  const trips = new LabTrips(world, providers, browserPatience)

  const startBrowser = async (browser: InstalledBrowser, origin: string) => {
    await removeLeftoverProfiles(() => listProcesses(platform, run))
    return createBrowserRun(browser, { scheme, origin, isRoot, env, patience: browserPatience })
  }
  const ownBrowser: InstalledBrowser = { name: world.text('lab.own_browser'), family: 'own', program: '' }
  /** It is the person's: nothing of it is started beforehand or ended. */
  const ownRun: Promise<BrowserRun> = Promise.resolve({
    warmUp: async () => true,
    open: (url) => world.browser.open(url),
    end: async () => {},
  })

  const lab = new Lab({
    context: {
      ...computer,
      isRoot,
      program: process.execPath,
      mayRegister: platform !== 'darwin' || app.isPackaged,
      clock: world.clock,
      fetch: (input, init) => {
        const limit = AbortSignal.timeout(requestLimit)
        return world.fetch(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, limit]) : limit })
      },
      profiles: () => profiles.list(),
      scheme,
      schemeOwner: () => schemeWatch.check(),
      links,
      keychain: world.stores.keychain,
      report: async (profile) => {
        const fetch = observeFetch(world.fetch, world.clock, world.journal)
        const { metadata } = await providers.find(profile, fetch, world.journal)
        return reportProvider(metadata, profile, false)
      },
      proxyFor: (url) => session.defaultSession.resolveProxy(url),
      findBrowsers: () => findBrowsers(computer),
      startBrowser: (browser, origin) => startBrowser(browser, origin),
      openReceiver: (deliver) => world.openReceiver(labReceiver, deliver, world.journal),
    },
    file: createJsonFile(join(parts.home, 'lab.json'), v.optional(labRunSchema), undefined),
    version: app.getVersion(),
    text: world.text,
    matrix: async (wish, signal, show) => {
      const { issuer, clientId } = await practice.start()
      const { origin } = new URL(issuer)
      return runMatrix(
        {
          wish,
          browsers: [...(await findBrowsers(computer)), ownBrowser],
          now: () => performance.now(),
          startBrowser: (browser) => (browser === ownBrowser ? ownRun : startBrowser(browser, origin)),
          signIn: (target, open, until) => trips.run({ issuer, clientId }, target, open, until),
        },
        signal,
        show,
      ).finally(() => practice.close())
    },
    changed,
  })
  return {
    lab,
    inspect: (url, send) => inspectRedirect(url, computer, send ? probe : undefined),
    take: (link) => links.take(link) || trips.take(link),
    turnedAway: (link) => links.turnedAway(link),
    close: async () => {
      await lab.close()
      practice.close()
    },
  }
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )
