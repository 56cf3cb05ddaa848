import { because } from '../shared/reason'
import {
  formatManifest,
  type Generation,
  generations,
  looksLikeManifest,
  type Manifest,
  manifestBytes,
  maxChunks,
  measure,
  parseManifest,
} from './chunked-store-manifest'
import { createQueue } from './chunked-store-queue'
import { byteLength, splitText } from './chunked-store-text'
import { LoginError } from './login-error'
import type { ProbedStore } from './ports'

/**
 * Keeps values of any length in a store whose items hold at most `maxBytes` UTF-8 bytes.
 *
 * A value that fits is one item under its own name. A longer one is chunks `name#a0`, `name#a1`… of generation `a` or
 * `b`, and a manifest under the name. The order of the writes makes the one write of `name` decide:
 *
 * - `set` fills the generation that is not in use, then writes `name`, then sweeps. Up to that write a reader finds the
 *   old value, from it on the new one.
 * - `delete` takes `name` away first, then sweeps. The other way round an interruption would leave a manifest without
 *   its chunks: damaged, neither there nor gone.
 * - Chunks are written upwards and swept downwards, so what an interruption leaves is always 0…n without a gap, and can
 *   be found without a list of the items: the next `set` or `delete` of the name sweeps it.
 */
export function createChunkedStore(store: ProbedStore, { maxBytes }: { maxBytes: number }): ProbedStore {
  if (maxBytes < manifestBytes) throw new RangeError(`maxBytes must be at least ${manifestBytes}`)
  const enqueue = createQueue()

  const chunkName = (name: string, generation: Generation, index: number) => `${name}#${generation}${index}`
  const fits = (value: string) => byteLength(value) <= maxBytes && !looksLikeManifest(value)

  async function read(name: string): Promise<string | undefined> {
    const item = await store.get(name)
    if (item === undefined || !looksLikeManifest(item)) return item
    const manifest = parseManifest(item)
    if (!manifest) throw new LoginError('record_damaged', because('reason.manifest_altered'))
    let value = ''
    for (let index = 0; index < manifest.chunks; index++) {
      const chunk = await store.get(chunkName(name, manifest.generation, index))
      if (chunk === undefined) {
        throw new LoginError(
          'record_damaged',
          because('reason.part_missing', { part: index + 1, count: manifest.chunks }),
        )
      }
      value += chunk
    }
    const { bytes, sha256 } = await measure(value)
    if (bytes !== manifest.bytes || sha256 !== manifest.sha256) {
      throw new LoginError('record_damaged', because('reason.part_altered'))
    }
    return value
  }

  async function write(name: string, value: string): Promise<void> {
    let item = await store.get(name)
    if (fits(value)) {
      await store.set(name, value)
      return sweepLater(name, manifestIn(item), undefined)
    }
    if (item === undefined) {
      // A locked store says that nothing is there. Taken at its word, the chunks in use could be written over; a probe
      // has it unlocked, or fails.
      await store.probe()
      item = await store.get(name)
    }
    const old = manifestIn(item)
    const manifest = await writeChunks(name, old?.generation === 'a' ? 'b' : 'a', value)
    await store.set(name, formatManifest(manifest))
    return sweepLater(name, old, manifest)
  }

  async function writeChunks(name: string, generation: Generation, value: string): Promise<Manifest> {
    const chunks = splitText(value, maxBytes)
    if (chunks.length > maxChunks) throw new LoginError('keychain_failed', because('reason.too_long'))
    for (const [index, chunk] of chunks.entries()) await store.set(chunkName(name, generation, index), chunk)
    return { generation, chunks: chunks.length, ...(await measure(value)) }
  }

  async function remove(name: string): Promise<void> {
    const old = manifestIn(await store.get(name))
    await store.delete(name)
    await sweep(name, old, undefined)
  }

  /** Deletes every chunk that does not belong to `kept`. `old` counts them where a gap would end the search. */
  async function sweep(name: string, old: Manifest | undefined, kept: Manifest | undefined): Promise<void> {
    for (const generation of generations) {
      const first = kept?.generation === generation ? kept.chunks : 0
      let end = Math.max(first, old?.generation === generation ? old.chunks : 0)
      while ((await store.get(chunkName(name, generation, end))) !== undefined) end++
      for (let index = end - 1; index >= first; index--) await store.delete(chunkName(name, generation, index))
    }
  }

  /** The new value is kept already, so what goes wrong here must not look as if it were not; the next write sweeps. */
  const sweepLater = (name: string, old: Manifest | undefined, kept: Manifest | undefined) =>
    sweep(name, old, kept).catch(() => {})

  /** One operation at a time: a reader between the manifest and the sweep would miss chunks. */
  const inTurn = <T>(name: string, task: () => Promise<T>): Promise<T> => {
    if (name.includes('#')) return Promise.reject(new LoginError('internal_error', because('reason.name_with_hash')))
    return enqueue(task)
  }

  return {
    get: (name) => inTurn(name, () => read(name)),
    set: (name, value) => inTurn(name, () => write(name, value)),
    delete: (name) => inTurn(name, () => remove(name)),
    probe: () => store.probe(),
  }
}

/** The manifest in an item, if it is one that can be read. */
function manifestIn(item: string | undefined): Manifest | undefined {
  return item !== undefined && looksLikeManifest(item) ? parseManifest(item) : undefined
}
