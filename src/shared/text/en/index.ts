import { commandMessages } from './command'
import { failureMessages } from './failures'
import { fileMessages } from './files'
import { inspectorMessages } from './inspector'
import { labMessages } from './lab'
import { resultPageMessages } from './result-page'
import { tlsMessages } from './tls'
import { windowMessages } from './window'

/** All text that a person reads, in English. One file a place where it is read. */
export const en = {
  ...commandMessages,
  ...failureMessages,
  ...fileMessages,
  ...inspectorMessages,
  ...labMessages,
  ...resultPageMessages,
  ...tlsMessages,
  ...windowMessages,
} as const

export type MessageId = keyof typeof en
export type Messages = Readonly<Record<MessageId, string>>
