import { mkdir, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import * as v from 'valibot'
import writeFileAtomic from 'write-file-atomic'
import { LoginError } from '../core/login-error'
import { because, quote } from '../shared/reason'

/** A file that could not be understood. It was kept under another name. */
export interface DamagedFile {
  readonly path: string
  readonly keptAs: string
  /** What is wrong with it, in words; nothing of its content. */
  readonly reason: string
}

export interface JsonFile<T> {
  /**
   * Gives the content, or the fallback when there is no file. A damaged one is set aside and told of, never lost.
   *
   * @throws {LoginError} `storage_failed`
   */
  read(): Promise<{ readonly value: T; readonly damaged?: DamagedFile }>
  /**
   * Replaces the content as a whole, as it is now: after a crash the file holds the old or the new one.
   *
   * @throws {LoginError} `storage_failed`
   */
  write(value: T): Promise<void>
}

export interface JsonFileWorld {
  readonly now?: () => number
  /** Replaces a file in one step. */
  readonly writeFile?: (path: string, data: string, options: { mode: number }) => Promise<void>
}

/** A JSON file that only this person may read. Reads and writes come one after the other, in the order of the calls. */
export function createJsonFile<T>(
  path: string,
  schema: v.GenericSchema<unknown, T>,
  fallback: T,
  { now = Date.now, writeFile = writeFileAtomic }: JsonFileWorld = {},
): JsonFile<T> {
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <R>(work: () => Promise<R>): Promise<R> => {
    const result = last.then(work)
    last = result.catch(() => {})
    return result
  }

  const read = async () => {
    const text = await readText(path)
    if (text === undefined) return { value: fallback }
    const parsed = parse(text, schema)
    if (parsed.ok) return { value: parsed.value }
    const keptAs = `${path}.damaged-${new Date(now()).toISOString().replace(/[:.]/g, '-')}`
    await rename(path, keptAs).catch(fail(keptAs))
    return { value: fallback, damaged: { path, keptAs, reason: parsed.reason } }
  }

  return {
    read: () => inTurn(read),
    write(value) {
      const text = `${JSON.stringify(value, null, 2)}\n`
      return inTurn(async () => {
        await mkdir(dirname(path), { recursive: true, mode: 0o700 }).catch(fail(path))
        await writeFile(path, text, { mode: 0o600 }).catch(fail(path))
      })
    },
  }
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : fail(path)(error)
  }
}

type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string }

function parse<T>(text: string, schema: v.GenericSchema<unknown, T>): Parsed<T> {
  try {
    const result = v.safeParse(schema, JSON.parse(text))
    if (result.success) return { ok: true, value: result.output }
    return { ok: false, reason: `"${v.getDotPath(result.issues[0]) ?? 'the whole'}" is not as it should be` }
  } catch {
    return { ok: false, reason: 'it is not JSON' }
  }
}

const reasons = {
  ENOSPC: 'reason.no_space',
  EDQUOT: 'reason.quota',
  EACCES: 'reason.no_access',
  EPERM: 'reason.no_access',
  EROFS: 'reason.read_only',
} as const

const fail =
  (path: string) =>
  (error: unknown): never => {
    const { code = '', message } = error as NodeJS.ErrnoException
    const known: Readonly<Record<string, (typeof reasons)[keyof typeof reasons]>> = reasons
    const id = known[code]
    throw new LoginError('storage_failed', id ? because(id, { path }) : quote(path, message), { cause: error })
  }
