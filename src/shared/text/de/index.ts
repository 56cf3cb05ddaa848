import type { Messages } from '../en'
import { commandMessages } from './command'
import { desktopMessages } from './desktop'
import { failureMessages } from './failures'
import { fileMessages } from './files'
import { inspectorMessages } from './inspector'
import { labMessages } from './lab'
import { paletteMessages } from './palette'
import { practiceMessages } from './practice'
import { resultPageMessages } from './result-page'
import { tlsMessages } from './tls'
import { verbMessages } from './verbs'
import { windowMessages } from './window'

/** All text that a person reads, in German. */
export const de = {
  ...commandMessages,
  ...desktopMessages,
  ...failureMessages,
  ...fileMessages,
  ...inspectorMessages,
  ...labMessages,
  ...paletteMessages,
  ...practiceMessages,
  ...resultPageMessages,
  ...tlsMessages,
  ...verbMessages,
  ...windowMessages,
} as const satisfies Messages
