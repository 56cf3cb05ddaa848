import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { printSizes, reportSizes } from './size-report.mjs'

const folder = mkdtempSync(join(tmpdir(), 'sizes-'))
afterEach(() => rmSync(folder, { recursive: true }))

function write(files: Readonly<Record<string, number>>): void {
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), 'x'.repeat(bytes))
  }
}

test('sizes are compared part by part, without the default app that set-up puts into Electron', () => {
  write({
    'packaged/postern': 1_000,
    'packaged/locales/de.pak': 10,
    'packaged/resources/app.asar': 500,
    'packaged/resources/app.asar.unpacked/node_modules/keytar/keytar.node': 50,
    'electron/electron': 1_000,
    'electron/locales/de.pak': 10,
    'electron/locales/uk.pak': 10,
    'electron/resources/app/main.mjs': 7,
    'build/main/main.cjs': 100,
    'build/main/practice-program.cjs': 9_000,
    'build/preload/preload.cjs': 100,
    'build/renderer/index.html': 100,
  })
  const report = reportSizes({
    packaged: join(folder, 'packaged'),
    electron: join(folder, 'electron'),
    build: join(folder, 'build'),
  })
  const sizes = Object.fromEntries(report.parts.map(({ name, bytes, bareBytes }) => [name, [bytes, bareBytes]]))
  expect(sizes).toMatchObject({
    executable: [1_000, 1_000],
    locales: [10, 20],
    keytar: [50, 0],
    'app (asar)': [500, 0],
    'other resources': [0, 0],
  })
  expect(report.total).toMatchObject({ bytes: 1_560, bareBytes: 1_020 })
  expect(report.gzip.main).toBeLessThan(100)
  expect(printSizes(report)).toContain('keytar')
})
