import { expect, test } from 'vitest'
import {
  formatManifest,
  looksLikeManifest,
  type Manifest,
  manifestBytes,
  maxChunks,
  measure,
  parseManifest,
} from './chunked-store-manifest'
import { byteLength } from './chunked-store-text'

const manifest: Manifest = { generation: 'b', chunks: 3, bytes: 7_000, sha256: 'ab'.repeat(32) }

test('reads what it wrote', () => {
  expect(looksLikeManifest(formatManifest(manifest))).toBe(true)
  expect(parseManifest(formatManifest(manifest))).toEqual(manifest)
})

test('fits into its limit at its longest', () => {
  const longest = formatManifest({ ...manifest, chunks: maxChunks, bytes: Number.MAX_SAFE_INTEGER })
  expect(byteLength(longest)).toBeLessThanOrEqual(manifestBytes)
})

test.each([
  ['another generation', { ...manifest, generation: 'c' }],
  ['no chunks', { ...manifest, chunks: 0 }],
  ['too many chunks', { ...manifest, chunks: maxChunks + 1 }],
  ['half a chunk', { ...manifest, chunks: 1.5 }],
  ['a short hash', { ...manifest, sha256: 'ab' }],
  ['something more', { ...manifest, more: true }],
  ['nothing', null],
])('refuses %s', (_, altered) => {
  expect(parseManifest(formatManifest(altered as Manifest))).toBeUndefined()
})

test('refuses what is cut', () => {
  expect(parseManifest(formatManifest(manifest).slice(0, -1))).toBeUndefined()
})

test('measures UTF-8 bytes', async () => {
  expect(await measure('€')).toEqual({
    bytes: 3,
    sha256: 'c4cc90ed3d26f12d4b08a75140970a7904035c31cbb4515a83f19b9003c00d1d',
  })
})
