import type { Messages } from '../en'
import { commandMessages } from './command'
import { failureMessages } from './failures'
import { fileMessages } from './files'
import { inspectorMessages } from './inspector'
import { labMessages } from './lab'
import { resultPageMessages } from './result-page'
import { tlsMessages } from './tls'
import { windowMessages } from './window'

/** All text that a person reads, in Spanish. */
export const es = {
  ...commandMessages,
  ...failureMessages,
  ...fileMessages,
  ...inspectorMessages,
  ...labMessages,
  ...resultPageMessages,
  ...tlsMessages,
  ...windowMessages,
} as const satisfies Messages
