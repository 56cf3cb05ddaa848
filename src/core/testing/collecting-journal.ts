import type { CheckEvent, JournalEvent, StageEvent, StepEvent } from '../../shared/journal-event'
import { Journal } from '../journal'

/** A journal that keeps its events, to be looked at. */
export function collectingJournal(now: () => number = () => 0) {
  const events: JournalEvent[] = []
  return { events, journal: new Journal((event) => events.push(event), now) }
}

export const stages = (events: readonly JournalEvent[]): string[] =>
  events.filter((event): event is StageEvent => event.kind === 'stage').map(({ name }) => name)

/** The checks as `name result`, in order. */
export const checks = (events: readonly JournalEvent[]): string[] =>
  events.filter((event): event is CheckEvent => event.kind === 'check').map(({ name, result }) => `${name} ${result}`)

export const steps = (events: readonly JournalEvent[], name: string): StepEvent[] =>
  events.filter((event): event is StepEvent => event.kind === 'step' && event.name === name)
