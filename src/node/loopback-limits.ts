/** How much a loopback receiver puts up with. Times in milliseconds. */
export interface LoopbackLimits {
  /** Bytes of a request's target and headers together. Cookies of other local programs count too: they ignore ports. */
  readonly headerBytes: number
  /** From the connection, or from the last answer on it, to the end of the headers. */
  readonly headerTime: number
  /** Bytes of a form (`response_mode=form_post`), where a receiver takes one. */
  readonly bodyBytes: number
  /** From the end of the headers to the end of the form. */
  readonly bodyTime: number
  /** Connections of one socket; beyond it the one that was idle the longest is closed. */
  readonly connections: number
  /** How long a connection may stay idle after an answer. */
  readonly keepAliveTime: number
  /** How long the core may take to answer a redirect. Long enough for a person to unlock a keychain. */
  readonly holdTime: number
  /** How long a receiver that was disposed waits for the browser to fetch the result page. */
  readonly lingerTime: number
  /** Refused requests that a receiver records one by one; further ones are only counted. */
  readonly refusalsRecorded: number
}

export const loopbackLimits: LoopbackLimits = {
  headerBytes: 32_768,
  headerTime: 10_000,
  bodyBytes: 32_768,
  bodyTime: 10_000,
  connections: 64,
  keepAliveTime: 5_000,
  holdTime: 120_000,
  lingerTime: 3_000,
  refusalsRecorded: 20,
}
