import * as v from 'valibot'

/** Two generations take turns: the one in use, and the one that a write fills or an interrupted write has left. */
export const generations = ['a', 'b'] as const
export type Generation = (typeof generations)[number]

export const maxChunks = 9_999

const schema = v.strictObject({
  generation: v.picklist(generations),
  chunks: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(maxChunks)),
  /** UTF-8 bytes of the whole value. */
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Of the value's UTF-8 bytes, hexadecimal. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
})

/** What stands under the name of a value that lies in chunks. */
export type Manifest = v.InferOutput<typeof schema>

const prefix = 'postern-chunks:'

/** The most UTF-8 bytes that a manifest takes. */
export const manifestBytes = 160

/** Whether an item is, or would be taken for, a manifest. */
export const looksLikeManifest = (item: string): boolean => item.startsWith(prefix)

export const formatManifest = (manifest: Manifest): string => prefix + JSON.stringify(manifest)

/** Returns `undefined` for a manifest that was altered. */
export function parseManifest(item: string): Manifest | undefined {
  try {
    const parsed = v.safeParse(schema, JSON.parse(item.slice(prefix.length)))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}

/** What a reader checks the joined chunks against. */
export async function measure(value: string): Promise<Pick<Manifest, 'bytes' | 'sha256'>> {
  const bytes = new TextEncoder().encode(value)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return { bytes: bytes.length, sha256 }
}
