import { failureMessages } from './failures'
import { inspectorMessages } from './inspector'
import { resultPageMessages } from './result-page'
import { windowMessages } from './window'

/** All text that a person reads, in English. One file a place where it is read. */
export const en = { ...failureMessages, ...inspectorMessages, ...resultPageMessages, ...windowMessages } as const

export type MessageId = keyof typeof en
export type Messages = Readonly<Record<MessageId, string>>
