import type { AppState } from './app-state'
import type { JournalEvent } from './journal-event'

/** A line of what a tool may watch: each new state, and each event of the journal. Holds no secret. */
export type Watched = { readonly state: AppState } | { readonly event: JournalEvent }
