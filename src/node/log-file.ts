import { appendFile, mkdir, rename, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { JournalSink } from '../core/journal'
import type { JournalEvent } from '../shared/journal-event'

export interface LogFileOptions {
  /** Bytes after which a new file is begun. */
  readonly maxBytes?: number
  /** Old files that are kept, as `NAME.1` (the newest) and so on. */
  readonly keep?: number
  /** Milliseconds in which lines are gathered before they are written together. */
  readonly delay?: number
  /** Called once, at the first write that fails. */
  readonly onFailure?: (error: unknown) => void
}

export interface LogFile {
  /** Takes an event without touching the disk. Never throws. */
  readonly sink: JournalSink
  /** Settles when everything taken so far is in the file, or could not be written. Never rejects. */
  flush(): Promise<void>
  /** Flushes, and takes nothing more. */
  close(): Promise<void>
}

/** Lines that wait at most; with a disk that hangs, further events are dropped and their number is written later. */
const maxWaiting = 10_000

/** Writes a journal to a file, one JSON object a line. Only this person may read it. */
export function createLogFile(path: string, options: LogFileOptions = {}): LogFile {
  const { maxBytes = 2_000_000, keep = 3, delay = 250, onFailure = () => {} } = options
  let waiting: string[] = []
  let dropped = 0
  let closed = false
  let failed = false
  let timer: NodeJS.Timeout | undefined
  let last: Promise<void> = Promise.resolve()

  const write = async () => {
    const lines = dropped === 0 ? waiting : [...waiting, toLine(droppedEvents(dropped))]
    waiting = []
    dropped = 0
    try {
      for (const batch of batches(lines, maxBytes)) await append(path, batch, maxBytes, keep)
    } catch (error) {
      const first = !failed
      failed = true
      if (first) onFailure(error)
    }
  }

  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    last = last.then(write).catch(() => {})
    return last
  }

  return {
    flush,
    sink(event) {
      if (closed) return
      if (waiting.length === maxWaiting) {
        dropped += 1
        return
      }
      waiting.push(toLine(event))
      timer ??= setTimeout(flush, delay).unref()
    },
    async close() {
      closed = true
      await flush()
    },
  }
}

const toLine = (event: JournalEvent) => `${JSON.stringify(event)}\n`

const droppedEvents = (count: number): JournalEvent => ({
  kind: 'step',
  at: Date.now(),
  name: 'events_dropped',
  from: 'postern',
  to: 'postern',
  data: { count },
})

/** Puts lines together, each batch no longer than a file may be. */
function batches(lines: readonly string[], maxBytes: number): string[] {
  const joined: string[] = []
  let size = Number.POSITIVE_INFINITY
  for (const line of lines) {
    const bytes = Buffer.byteLength(line)
    if (size + bytes > maxBytes) {
      joined.push('')
      size = 0
    }
    joined.push((joined.pop() ?? '') + line)
    size += bytes
  }
  return joined
}

async function append(path: string, text: string, maxBytes: number, keep: number): Promise<void> {
  const size = await stat(path).then(
    (file) => file.size,
    () => 0,
  )
  if (size > 0 && size + Buffer.byteLength(text) > maxBytes) await rotate(path, keep)
  if (size === 0) await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await appendFile(path, text, { mode: 0o600 })
}

async function rotate(path: string, keep: number): Promise<void> {
  for (let age = keep - 1; age > 0; age--) await rename(`${path}.${age}`, `${path}.${age + 1}`).catch(() => {})
  await rename(path, `${path}.1`)
}
