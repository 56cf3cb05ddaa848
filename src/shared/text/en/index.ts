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

/** All text that a person reads, in English. One file a place where it is read. */
export const en = {
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
} as const

export type MessageId = keyof typeof en
export type Messages = Readonly<Record<MessageId, string>>
