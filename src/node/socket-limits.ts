/** How much the socket puts up with. Times in milliseconds. */
export interface SocketLimits {
  /** Bytes of a request's target and headers together. */
  readonly headerBytes: number
  /** From the connection, or from the last answer on it, to the end of the headers. */
  readonly headerTime: number
  /** Bytes of the parameters of a command. */
  readonly bodyBytes: number
  /** From the end of the headers to the end of the parameters. */
  readonly bodyTime: number
  /**
   * Connections that wait for nothing; beyond it the one that was idle the longest is closed. As many as may queue at the
   * socket, for they come all at once, before the first of their requests is read.
   */
  readonly connections: number
  /** All connections together; beyond it a new one is closed at once. */
  readonly allConnections: number
  /** How long a connection may stay idle after an answer. */
  readonly keepAliveTime: number
  /** Bytes that may wait for a watcher who does not read; then it is cut off. */
  readonly unreadBytes: number
}

export const socketLimits: SocketLimits = {
  headerBytes: 8_192,
  headerTime: 5_000,
  bodyBytes: 1_572_864,
  bodyTime: 5_000,
  connections: 512,
  allConnections: 900,
  keepAliveTime: 30_000,
  unreadBytes: 4_000_000,
}
