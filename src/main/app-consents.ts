import { join } from 'node:path'
import { HandOutRecords } from '../core/hand-out-records'
import { HandOuts } from '../core/hand-outs'
import type { Journal } from '../core/journal'
import { KeptConsents } from '../core/kept-consents'
import { SignInQuestions } from '../core/sign-in-questions'
import { ToolConsents } from '../core/tool-consents'
import { createJsonFile } from '../node/json-file'
import { handOutSummariesSchema, toolConsentsSchema } from '../shared/tool-consent'
import { systemClock as clock } from './system-clock'

/** @param present shows the window without taking the keyboard; false where none can be shown */
export function createAppConsents(home: string, journal: Journal, present: () => boolean, changed: () => void) {
  const kept = new KeptConsents(createJsonFile(join(home, 'consents.json'), toolConsentsSchema, []), clock, changed)
  const file = createJsonFile(join(home, 'hand-outs.json'), handOutSummariesSchema, [])
  const handOutRecords = new HandOutRecords(file, clock, changed)
  const parts = { clock, journal, kept, present, changed }
  return {
    kept,
    consents: new ToolConsents(parts),
    signIns: new SignInQuestions(parts),
    handOutRecords,
    handOuts: new HandOuts(clock, journal, (given, times) => handOutRecords.add(given, times)),
  }
}
