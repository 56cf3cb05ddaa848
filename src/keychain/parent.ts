/** Electron's `process.parentPort` in a utility process, as far as it is used. */
interface ParentPort {
  on(event: 'message', listener: (event: { data: unknown }) => void): void
  postMessage(message: unknown): void
}

/** The process that started this one. */
export interface Parent {
  send(message: unknown): void
  onMessage(listener: (message: unknown) => void): void
}

/** Finds the parent: Electron's main process, or a Node process that forked this one, as the tests do. */
export function findParent(): Parent {
  const port = (process as { parentPort?: ParentPort }).parentPort
  if (port) {
    return {
      send: (message) => port.postMessage(message),
      onMessage: (listener) => port.on('message', ({ data }) => listener(data)),
    }
  }
  // A call that hangs would keep an orderly exit waiting for ever.
  process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'))
  return {
    send: (message) => process.send?.(message),
    onMessage: (listener) => process.on('message', listener),
  }
}
