import { Journal } from '../src/core/journal'
import { LoginSessions } from '../src/core/login-sessions'
import { createMemoryStore } from '../src/core/memory-store'
import type { Fetch, World } from '../src/core/ports'
import { parseProfile } from '../src/core/profile'
import { Providers } from '../src/core/provider'
import { entryOf } from '../src/core/session-entry'
import type { SessionEntry } from '../src/core/session-index'
import { formatSessionRecord, type SessionRecord } from '../src/core/session-record'
import { systemClock } from '../src/main/system-clock'
import { en } from '../src/shared/text/en'
import { createText } from '../src/shared/text/text'
import { printRows } from './statistics'

const issuer = 'https://tenant.example.com/'

/** Milliseconds of one start with so many sessions, all of which are due. */
interface Run {
  /** Until the sessions can be shown. */
  readonly load: number
  /** Until their refreshes are planned and the first have begun. */
  readonly plan: number
  /** For each refresh, all of them together. */
  readonly each: number
  /** The longest that anything else had to wait meanwhile. */
  readonly longestWait: number
}

/** What a thousand sessions cost the main process beside ten: keychain, network and provider take no time here. */
export async function benchRefresh(count: number): Promise<void> {
  const seen = [10, 1_000].map((sessions) => ({ sessions, runs: [] as Run[] }))
  await start(10)
  for (let i = 0; i < count; i += 1) for (const { sessions, runs } of seen) runs.push(await start(sessions))
  const rows = (value: (run: Run) => number) =>
    seen.map(({ sessions, runs }) => ({ what: `${sessions} sessions`, values: runs.map(value), unit: 'ms' }))
  printRows(
    'Sessions known, from the index',
    rows(({ load }) => load),
    100,
  )
  printRows(
    'Refreshes planned',
    rows(({ plan }) => plan),
    100,
  )
  printRows(
    'One refresh of many that are due',
    rows(({ each }) => each),
    1.5,
  )
  printRows(
    'Longest wait of anything else meanwhile',
    rows(({ longestWait }) => longestWait),
    3,
  )
}

async function start(count: number): Promise<Run> {
  const { records, index } = kept(count)
  const world = createWorld(records)
  let written = index
  const file = {
    read: async () => ({ value: written }),
    write: async (entries: readonly SessionEntry[]) => {
      written = JSON.parse(JSON.stringify(entries))
    },
  }
  let changes = 0
  const sessions = new LoginSessions(world, new Providers(systemClock), file, profileOf, () => {
    changes += 1
  })
  const waits = watchWaits()
  const began = performance.now()
  await sessions.load()
  sessions.views()
  const loaded = performance.now()
  sessions.keepFresh()
  const planned = performance.now()
  // Looked at seldom, for that costs something, too.
  const isDone = () => changes >= 2 * count && sessions.views().every(({ refreshedAt }) => refreshedAt !== undefined)
  while (!isDone()) await new Promise((resolve) => setTimeout(resolve, 10))
  const done = performance.now()
  const longestWait = waits.end()
  await sessions.settled()
  return { load: loaded - began, plan: planned - loaded, each: (done - planned) / count, longestWait }
}

/** How long a timer of one millisecond had to wait at most. */
function watchWaits() {
  let last = performance.now()
  let longest = 0
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }, 1)
  return {
    end: () => {
      clearInterval(timer)
      return longest
    },
  }
}

function profileOf(id: string) {
  const parsed = parseProfile({ kind: 'oidc', name: id, issuer, clientId: 'bench' }, id)
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed))
  return parsed.profile
}

function kept(count: number) {
  const now = Date.now()
  const records = Array.from(
    { length: count },
    (_, number): SessionRecord => ({
      version: 1,
      id: `session-${number}`,
      profileId: `profile-${number % 100}`,
      issuer,
      clientId: 'bench',
      subject: `subject-${number}`,
      tokenType: 'bearer',
      accessTokens: [{ audience: '', value: 'x'.repeat(900), scope: ['openid'], expiresAt: now - 1_000 }],
      refreshToken: `token-${number}`,
      claims: { name: `Person ${number}` },
      signedInAt: now - 7_200_000,
    }),
  )
  return { records, index: records.map((record) => entryOf(record, now)) }
}

function createWorld(records: readonly SessionRecord[]): World {
  const items = new Map(records.map((record) => [record.id, formatSessionRecord(record)]))
  const never = () => Promise.reject(new Error('not in this measurement'))
  return {
    fetch: answer as Fetch,
    clock: systemClock,
    browser: { open: never },
    openReceiver: never,
    stores: { keychain: createMemoryStore(items), memory: createMemoryStore() },
    pendingIndex: { read: async () => ({ value: [] }), write: async () => {} },
    journal: new Journal(() => {}, Date.now),
    text: createText(en, 'en'),
    random: Math.random,
  }
}

/** A provider that answers as soon as the event loop lets it, with a new refresh token each time. */
async function answer(input: string | URL | Request): Promise<Response> {
  await new Promise((resolve) => setImmediate(resolve))
  const url = new URL(input instanceof Request ? input.url : input)
  if (url.pathname.startsWith('/.well-known/')) {
    const at = (path: string) => new URL(path, issuer).href
    return Response.json({
      issuer,
      authorization_endpoint: at('authorize'),
      token_endpoint: at('oauth/token'),
      jwks_uri: at('.well-known/jwks.json'),
    })
  }
  return Response.json({
    access_token: crypto.randomUUID(),
    token_type: 'Bearer',
    expires_in: 3_600,
    refresh_token: crypto.randomUUID(),
  })
}
