import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { app, clipboard, net, powerMonitor, shell } from 'electron'
import { AttemptRecords } from '../core/attempt-records'
import { toFailure } from '../core/failure'
import { Journal } from '../core/journal'
import { attemptLimit } from '../core/login-attempt'
import { LoginAttempts } from '../core/login-attempts'
import { LoginError } from '../core/login-error'
import { LoginSessions } from '../core/login-sessions'
import type { World } from '../core/ports'
import { Profiles } from '../core/profiles'
import { Providers } from '../core/provider'
import { sessionIndexSchema } from '../core/session-index'
import { createBrowserOpener } from '../node/browser-opener'
import { createJsonFile } from '../node/json-file'
import { createLogFile } from '../node/log-file'
import { createLoopbackReceivers } from '../node/loopback-receiver'
import { renderResultPage } from '../node/result-page'
import type { AppState } from '../shared/app-state'
import type { Failure } from '../shared/failures'
import { attemptEventsSchema } from '../shared/journal-event-schema'
import { profilesSchema } from '../shared/profile'
import { en } from '../shared/text/en'
import { createText } from '../shared/text/text'
import { coalesce } from './coalesce'
import { createHandlers, practiceId } from './command-handlers'
import { createAnswer } from './commands'
import { describeError } from './error-place'
import type { AnswerCommand } from './ipc'
import { createNetworkFetch } from './network'
import { createPractice } from './practice'
import { saveText } from './save-text'
import { createStores, keychainName } from './stores'
import { systemClock } from './system-clock'
import { WakeUps } from './wake-ups'
import type { PosternWindow } from './window'

export interface Postern {
  readonly answer: AnswerCommand
  /** Cancels what is under way and writes what is not yet written. */
  close(): Promise<void>
}

/**
 * The composition root: everything is made here, once, and handed to what needs it.
 *
 * @param programs the folder of the built programs that run as processes of their own
 */
export async function createPostern(window: PosternWindow, programs: string): Promise<Postern> {
  const home = app.getPath('userData')
  const text = createText(en, 'en')
  const logFile = join(home, 'log', 'postern.jsonl')
  let problems: readonly Failure[] = []
  const report = (error: unknown) => {
    problems = [...problems, toFailure(error, text)]
    changed()
  }
  const log = createLogFile(logFile, { onFailure: () => report(new LoginError('storage_failed', logFile)) })
  const records = new AttemptRecords(
    createJsonFile(join(home, 'attempts.json'), attemptEventsSchema, { attempts: [], sessions: [] }),
    systemClock,
    () => changed(),
  )
  const journal = new Journal((event) => {
    log.sink(event)
    records.sink(event)
  }, systemClock.now)
  const receivers = createLoopbackReceivers({ renderPage: (page) => renderResultPage(page, text) })

  /** Attempts whose redirect has come: the window comes to the front then, and only then. */
  const answered = new Set<string>()
  const changed = coalesce(() => {
    const next = state()
    for (const attempt of next.attempts) {
      if (!attempt.answered || answered.has(attempt.id)) continue
      answered.add(attempt.id)
      window.bringToFront()
    }
    window.show(next)
    wakeUps.watch()
  }, systemClock)
  const stores = createStores({
    program: join(programs, 'keychain.cjs'),
    probeName: `probe-${createHash('sha256').update(home).digest('hex').slice(0, 8)}`,
    clock: systemClock,
    journal,
    text,
    changed,
  })
  const world: World = {
    fetch: createNetworkFetch(),
    clock: systemClock,
    browser: createBrowserOpener({ platform: process.platform, env: process.env, openExternal: shell.openExternal }),
    openReceiver: receivers.open,
    stores,
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
  const practice = createPractice(join(programs, 'practice.cjs'), journal, changed)

  const state = (): AppState => ({
    version: app.getVersion(),
    keychainName: keychainName(process.platform),
    keychain: stores.status(),
    practice: practice.status(),
    profiles: profiles.list(),
    attempts: attempts.views(),
    sessions: sessions.views(),
    attemptEvents: records.revision,
    problems,
  })

  void records.load().catch(report)
  await Promise.all([profiles.load().catch(report), sessions.load().catch(report)])
  sessions.keepFresh((profileId) => profileId !== practiceId || practice.status().kind === 'running')

  const handlers = createHandlers({
    window,
    text,
    state,
    profiles,
    sessions,
    attempts,
    practice,
    stores,
    records,
    journal,
    openPage: (url) => world.browser.open(url),
    saveText: (name, content) => saveText(join(app.getPath('documents'), name), content),
    copyText: (copied) => clipboard.writeText(copied),
    showLog: async () => {
      // Where nothing is set to open such a file, its folder is shown.
      if ((await shell.openPath(logFile)) !== '') shell.showItemInFolder(logFile)
    },
  })
  return {
    answer: createAnswer('window', handlers, text, (error) =>
      journal.step('internal_error', 'postern', 'postern', { at: describeError(error) }),
    ),
    close: async () => {
      attempts.cancelAll()
      wakeUps.close()
      await sessions.settled()
      practice.close()
      await Promise.allSettled([receivers.dispose(), stores.close()])
      await Promise.all([records.settled(), log.close()])
    },
  }
}

/** `POSTERN_TIME_LIMIT`: seconds that one login may take, 1 to 3,600. */
function timeLimit(): number {
  const seconds = Number(process.env['POSTERN_TIME_LIMIT'])
  return Number.isInteger(seconds) && seconds >= 1 && seconds <= 3_600 ? seconds * 1_000 : attemptLimit
}
