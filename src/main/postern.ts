import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { app, BrowserWindow, clipboard, nativeTheme, net, powerMonitor, shell } from 'electron'
import { AttemptRecords } from '../core/attempt-records'
import { settleDefaults } from '../core/default-session'
import { toFailure } from '../core/failure'
import { Invitations } from '../core/invitations'
import { Journal, type JournalSink } from '../core/journal'
import { KeptSettings } from '../core/kept-settings'
import { attemptLimit } from '../core/login-attempt'
import { LoginAttempts } from '../core/login-attempts'
import { LoginError } from '../core/login-error'
import { LoginSessions } from '../core/login-sessions'
import { pendingIndexSchema } from '../core/pending-login'
import { revocationGivenUp } from '../core/pending-revocations'
import type { World } from '../core/ports'
import { Profiles } from '../core/profiles'
import { Providers } from '../core/provider'
import { sessionIndexSchema } from '../core/session-index'
import { spokenEvent } from '../core/spoken-event'
import { createBrowserOpener } from '../node/browser-opener'
import { readCaFile } from '../node/ca-file'
import { scheme } from '../node/channel'
import { createJsonFile } from '../node/json-file'
import { createLogFile } from '../node/log-file'
import { createLoopbackReceivers } from '../node/loopback-receiver'
import { renderResultPage } from '../node/result-page'
import { createUnboundReceivers } from '../node/unbound-receiver'
import type { Failure } from '../shared/failures'
import { attemptEventsSchema } from '../shared/journal-event-schema'
import { profilesSchema } from '../shared/profile'
import { quote } from '../shared/reason'
import { settingsSchema } from '../shared/settings'
import { english } from '../shared/text/english'
import type { Watched } from '../shared/watched'
import { about, licencesFile } from './about'
import { createAppConsents } from './app-consents'
import type { AppLocale } from './app-locale'
import { createAppText } from './app-text'
import { ArrivedLinks } from './arrived-links'
import { Asks } from './asks'
import { Broadcast } from './broadcast'
import { coalesce } from './coalesce'
import { createHandlers, practiceId } from './command-handlers'
import { createAnswer } from './commands'
import { currentState } from './current-state'
import type { DeepLinks } from './deep-links'
import type { Desktop } from './desktop'
import { describeError } from './error-place'
import type { AnswerCommand } from './ipc'
import { createAppLab } from './lab'
import { createLoginStart } from './login-start/of-this-system'
import { revocationNeed } from './needs'
import { createNetwork } from './network'
import type { OptionalWindow } from './optional-window'
import { createPersonsFiles } from './persons-files'
import { createPractice } from './practice'
import { createRedirectReceivers } from './redirect-receivers'
import { createSchemeRegistration } from './scheme-registration/of-this-system'
import { SchemeWatch } from './scheme-watch'
import { StartAtLogin } from './start-at-login'
import { createStores } from './stores'
import { systemClock } from './system-clock'
import { openToolSocket } from './tool-socket'
import { WakeUps } from './wake-ups'
import type { WindowMemory } from './window-memory'

export interface Postern {
  readonly answer: AnswerCommand
  /** Whether a person finds Postern in the tray, and wants it there when the window is closed. */
  staysInTray(): Promise<boolean>
  /** Cancels what is under way and writes what is not yet written. */
  close(): Promise<void>
}

export interface Outside {
  readonly window: Pick<OptionalWindow, 'open' | 'show' | 'bringToFront' | 'present' | 'contents'>
  readonly memory: WindowMemory
  /** What the system brings, taken when everything stands. */
  readonly links: DeepLinks
  /** The language in which it begins; what is chosen later is written there. */
  readonly locale: AppLocale
  /** There is no display, so no menu, no tray and nobody to tell. */
  readonly headless: boolean
  /** The folder of the built programs that run as processes of their own. */
  readonly programs: string
}

/** The composition root: everything is made here, once, and handed to what needs it. */
export async function createPostern({ window, memory, links, locale, headless, programs }: Outside): Promise<Postern> {
  const home = app.getPath('userData')
  const appText = await createAppText(locale)
  const { text } = appText
  const logFile = join(home, 'log', 'postern.jsonl')
  let problems: readonly Failure[] = []
  const report = (error: unknown) => {
    problems = [...problems, toFailure(error, text)]
    changed()
  }
  const log = createLogFile(logFile, { onFailure: () => report(new LoginError('storage_failed', quote(logFile))) })
  const records = new AttemptRecords(
    createJsonFile(join(home, 'attempts.json'), attemptEventsSchema, { attempts: [], sessions: [] }),
    systemClock,
    () => changed(),
  )
  /** What tools watch. */
  const watched = new Broadcast<Watched>()
  const sink: JournalSink = (event) => {
    records.sink(event)
    const spoken = spokenEvent(event, english)
    log.sink(spoken)
    watched.send({ event: spoken })
    if (event.kind === 'stage' && event.name === revocationGivenUp) desktop?.tell(revocationNeed)
  }
  const journal = new Journal(sink, systemClock.now)
  const receivers = createLoopbackReceivers({ renderPage: (page) => renderResultPage(page, text) })
  const openUnbound = createUnboundReceivers(receivers.open)

  /** Attempts whose redirect has come: the window comes to the front then, and only then. */
  const answered = new Set<string>()
  /** Before that, an account that is not there has not gone. */
  let loaded = false
  const changed = coalesce(() => {
    const next = state()
    for (const attempt of next.attempts) {
      if (!attempt.answered || answered.has(attempt.id)) continue
      answered.add(attempt.id)
      window.bringToFront()
    }
    window.show(next)
    desktop?.show(next)
    watched.send({ state: next })
    wakeUps.watch()
    if (loaded) void settings.change((before) => settleDefaults(next.profiles, next.sessions, before)).catch(() => {})
  }, systemClock)
  appText.onChange(changed)
  /** What is beside the window; it comes last. */
  let desktop: Desktop | undefined
  let trayThere: boolean | undefined
  const asks = new Asks(
    () => window.open(),
    () => changed(),
  )
  const startAtLogin = new StartAtLogin(createLoginStart(scheme), () => changed())
  const settings = new KeptSettings(
    createJsonFile(join(home, 'settings.json'), settingsSchema, { defaultSubjects: {} }),
    changed,
  )
  const network = createNetwork(() => settings.current.caFile)
  const stores = createStores({
    program: join(programs, 'keychain.cjs'),
    probeName: `probe-${createHash('sha256').update(home).digest('hex').slice(0, 8)}`,
    clock: systemClock,
    journal,
    text,
    changed,
    ready: () => void arrivedLinks.keychainReady(),
  })
  const schemeWatch = new SchemeWatch(scheme, createSchemeRegistration(scheme, join(home, 'scheme.json')), changed)
  const world: World = {
    fetch: network.fetch,
    clock: systemClock,
    browser: createBrowserOpener({ platform: process.platform, env: process.env, openExternal: shell.openExternal }),
    openReceiver: createRedirectReceivers({ scheme, watch: schemeWatch, openLoopback: receivers.open, openUnbound }),
    stores,
    pendingIndex: createJsonFile(join(home, 'pending.json'), pendingIndexSchema, []),
    journal,
    text,
    random: Math.random,
  }
  const providers = new Providers(systemClock)
  const profiles = new Profiles(createJsonFile(join(home, 'profiles.json'), profilesSchema, []), changed)
  const index = createJsonFile(join(home, 'sessions.json'), sessionIndexSchema, [])
  const sessions = new LoginSessions(world, providers, index, (id) => profiles.get(id), changed)
  const wakeUps = new WakeUps({
    clock: systemClock,
    power: powerMonitor,
    isOnline: () => net.isOnline(),
    isAwaited: () => sessions.waitsForNetwork,
    wake: (reason) => sessions.wake(reason),
  })
  const attempts = new LoginAttempts(
    world,
    providers,
    (record, storage, signal) => sessions.add(record, storage, signal),
    changed,
    timeLimit(),
  )
  const practice = createPractice(join(programs, 'practice.cjs'), journal, changed, {
    locale: () => locale.spoken.locale,
  })
  appText.onChange(practice.speak)

  const tools = createAppConsents(home, journal, () => window.present(), changed)

  const appLab = createAppLab({
    home,
    programs,
    world,
    providers,
    profiles,
    scheme,
    schemeWatch,
    changed,
  })

  const invitations = new Invitations(changed)
  const arrivedLinks = new ArrivedLinks({
    scheme,
    clock: systemClock,
    journal,
    profiles,
    attempts,
    invitations,
    lab: appLab,
    openWindow: () => window.open(),
    changed,
  })

  const state = () =>
    currentState({
      stores,
      practice,
      scheme: schemeWatch,
      profiles,
      attempts,
      sessions,
      settings: settings.current,
      tools,
      records,
      lab: appLab.lab,
      locale,
      arrivedLinks,
      invitation: invitations.view(),
      headless,
      theme: memory.theme,
      trayThere,
      startsAtLogin: startAtLogin.isOn,
      asked: asks.revision,
      problems,
    })

  void records.load().catch(report)
  const loads = await Promise.allSettled(
    [settings, profiles, sessions, attempts, appLab.lab, tools.kept, tools.handOutRecords].map((each) => each.load()),
  )
  for (const load of loads) if (load.status === 'rejected') report(load.reason)
  // What could not be read is no reason to forget who the default was.
  loaded = loads.every(({ status }) => status === 'fulfilled')
  sessions.keepFresh((profileId) => profileId !== practiceId || practice.status().kind === 'running')

  const handlers = createHandlers({
    journal,
    ...tools,
    window,
    world,
    text,
    state,
    settings,
    network,
    profiles,
    providers,
    sessions,
    attempts,
    practice,
    stores,
    files: createPersonsFiles(() => window.contents && BrowserWindow.fromWebContents(window.contents), text),
    checkCaFile: readCaFile,
    speak: appText.choose,
    scheme: schemeWatch,
    records,
    openPage: (url) => world.browser.open(url),
    lab: appLab,
    invitations,
    copyText: (copied) => clipboard.writeText(copied),
    asks,
    startAtLogin,
    about,
    setTheme: (theme) => {
      memory.keepTheme(theme)
      nativeTheme.themeSource = theme
      changed()
    },
    showLicences: async () => {
      const file = licencesFile()
      if ((await shell.openPath(file)) !== '') shell.showItemInFolder(file)
    },
    showLog: async () => {
      // Where nothing is set to open such a file, its folder is shown.
      if ((await shell.openPath(logFile)) !== '') shell.showItemInFolder(logFile)
    },
  })
  const reportDefect = (error: unknown) =>
    journal.step('internal_error', 'postern', 'postern', { at: describeError(error) })
  const socket = await openToolSocket(home, {
    // A tool's log is read by people elsewhere; `postern` says it anew in the language of its terminal.
    answer: createAnswer('cli', handlers, english, reportDefect),
    watch: (listener) => {
      listener({ state: state() } satisfies Watched)
      return watched.add(listener)
    },
  }).catch(report)
  links.receive((link) => void arrivedLinks.receive(link))
  if (!headless) {
    void import('./desktop').then((loaded) => {
      const trayFound = (there: boolean) => {
        if (trayThere === there) return
        trayThere = there
        changed()
      }
      desktop = new loaded.Desktop({ window, asks, clock: systemClock, text, trayFound })
      desktop.show(state())
    })
    void startAtLogin.check().catch(() => {})
  }
  return {
    answer: createAnswer('window', handlers, text, reportDefect),
    staysInTray: async () => {
      const { tray, staysInTray } = state().desktop
      return tray && staysInTray && (await desktop?.lookForTray()) === true
    },
    close: async () => {
      links.stop()
      arrivedLinks.stop()
      desktop?.close()
      const labEnded = appLab.close()
      attempts.suspendAll()
      sessions.browserLogOuts.cancelAll()
      wakeUps.close()
      await socket?.close()
      await sessions.settled()
      practice.close()
      await labEnded
      await Promise.allSettled([receivers.dispose(), stores.close()])
      await Promise.all([records.settled(), tools.handOutRecords.settled(), log.close()])
    },
  }
}

/** `POSTERN_TIME_LIMIT`: seconds that one login may take, 1 to 3,600. */
function timeLimit(): number {
  const seconds = Number(process.env['POSTERN_TIME_LIMIT'])
  return Number.isInteger(seconds) && seconds >= 1 && seconds <= 3_600 ? seconds * 1_000 : attemptLimit
}
