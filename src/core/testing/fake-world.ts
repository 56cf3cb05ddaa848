import type { JournalEvent } from '../../shared/journal-event'
import { en } from '../../shared/text/en'
import { createText, type Text } from '../../shared/text/text'
import type { PendingEntry } from '../pending-login'
import type { Fetch, World } from '../ports'
import { collectingJournal } from './collecting-journal'
import { FakeBrowser } from './fake-browser'
import { FakeClock } from './fake-clock'
import { FakeStore } from './fake-store'
import { FakeValue } from './fake-value'

export const text: Text = createText(en, 'en')

/** A world whose parts can be looked into. */
export interface FakeWorld extends World {
  readonly clock: FakeClock
  readonly browser: FakeBrowser
  readonly stores: { readonly keychain: FakeStore; readonly memory: FakeStore }
  readonly pendingIndex: FakeValue<readonly PendingEntry[]>
  readonly events: readonly JournalEvent[]
}

/** @param provider answers requests, and gives the redirect for an authorization URL */
export function fakeWorld(provider: { readonly fetch: Fetch; authorize(url: string): string }): FakeWorld {
  const clock = new FakeClock()
  const browser = new FakeBrowser((url) => provider.authorize(url))
  const { events, journal } = collectingJournal(() => clock.now())
  return {
    fetch: provider.fetch,
    clock,
    browser,
    openReceiver: browser.openReceiver,
    stores: { keychain: new FakeStore(), memory: new FakeStore() },
    pendingIndex: new FakeValue<readonly PendingEntry[]>([]),
    journal,
    events,
    text,
    random: () => 0.5,
  }
}
