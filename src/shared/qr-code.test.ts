import { decodeQR } from 'qr/decode.js'
import { expect, test } from 'vitest'
import { qrCode, qrPath } from './qr-code'

/** What a camera sees of the modules, each four pixels wide. */
function photograph(rows: readonly (readonly boolean[])[]) {
  const scale = 4
  const size = rows.length * scale
  const data = new Uint8Array(size * size * 4).fill(255)
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (rows[Math.floor(y / scale)]?.[Math.floor(x / scale)]) data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3)
    }
  }
  return { width: size, height: size, data }
}

/** The modules of a path, back again. */
function readPath(path: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    const row = rows[Number(y)]
    if (row) row[Number(x)] = true
  }
  return rows
}

test.each([
  'https://tenant.example.com/activate',
  'https://tenant.example.com/activate?user_code=ABCD-EFGH',
  `https://tenant.example.com/${'ä'.repeat(300)}`,
])('what is drawn can be read again: %s', (text) => {
  const rows = qrCode(text)
  expect(decodeQR(photograph(readPath(qrPath(rows), rows.length)))).toBe(text)
})

test('it stands in a quiet zone of four modules', () => {
  const rows = qrCode('https://tenant.example.com/')
  const edge = [...rows.slice(0, 4), ...rows.slice(-4)].flat()
  expect(edge).not.toContain(true)
  expect(rows.flatMap((row) => [...row.slice(0, 4), ...row.slice(-4)])).not.toContain(true)
})
