import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Journal } from '../core/journal'
import { Secret } from '../core/secret'
import type { JournalEvent } from '../shared/journal-event'
import { createLogFile } from './log-file'

let folder = ''
let path = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postern-log-'))
  path = join(folder, 'deep', 'postern.log')
})
afterEach(() => rm(folder, { recursive: true }))

const event = (name: string): JournalEvent => ({ kind: 'stage', at: 1, name })
const linesOf = async (file: string) =>
  (await readFile(file, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as JournalEvent)

test('events come in order, one a line, for this person alone', async () => {
  const log = createLogFile(path)
  for (let index = 0; index < 100; index++) log.sink(event(`e${index}`))
  await log.flush()
  log.sink(event('last'))
  await log.close()
  expect((await linesOf(path)).map(({ name }) => name)).toEqual([
    ...Array.from({ length: 100 }, (_, i) => `e${i}`),
    'last',
  ])
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect((await stat(join(folder, 'deep'))).mode & 0o777).toBe(0o700)
})

test('they are written by themselves after a moment, and appended to what is there', async () => {
  await createLogFile(path).close()
  for (const name of ['one', 'two']) {
    const log = createLogFile(path, { delay: 10 })
    log.sink(event(name))
    await vi.waitFor(async () => expect((await linesOf(path)).at(-1)?.name).toBe(name))
  }
  expect(await linesOf(path)).toHaveLength(2)
})

test('a secret is in the file as its fingerprint alone', async () => {
  const log = createLogFile(path)
  new Journal(log.sink, () => 1).step('made', 'postern', 'provider', { code: await Secret.of('code', 'MARKED-CODE') })
  await log.close()
  const text = await readFile(path, 'utf8')
  expect(text).toContain('"secret":"code","length":11')
  expect(text).not.toContain('MARKED')
})

test('a full file gives way to a new one; so many old ones are kept, in whole lines', async () => {
  const log = createLogFile(path, { maxBytes: 500, keep: 3 })
  for (let index = 0; index < 100; index++) log.sink(event(`e${index}`))
  await log.flush()
  for (let index = 100; index < 110; index++) {
    log.sink(event(`e${index}`))
    await log.flush()
  }
  const names = ['postern.log', 'postern.log.1', 'postern.log.2', 'postern.log.3']
  expect((await readdir(join(folder, 'deep'))).sort()).toEqual(names)
  const kept: string[] = []
  for (const name of names.reverse()) {
    const file = join(folder, 'deep', name)
    expect((await stat(file)).size).toBeLessThanOrEqual(500)
    kept.push(...(await linesOf(file)).map((line) => line.name))
  }
  const first = 110 - kept.length
  expect(kept).toEqual(Array.from({ length: kept.length }, (_, index) => `e${first + index}`))
})

test('a failing disk is noticed once, and throws nowhere', async () => {
  await writeFile(join(folder, 'deep'), 'a file where the folder should be')
  const onFailure = vi.fn(() => {
    throw new Error('a defect')
  })
  const log = createLogFile(path, { onFailure })
  for (let round = 0; round < 3; round++) {
    log.sink(event('lost'))
    await log.flush()
  }
  expect(onFailure).toHaveBeenCalledOnce()
  await rm(join(folder, 'deep'))
  log.sink(event('kept'))
  await log.close()
  log.sink(event('after the end'))
  await log.flush()
  expect((await linesOf(path)).map(({ name }) => name)).toEqual(['kept'])
})

test('what a hanging disk cannot take is counted, not gathered without end', async () => {
  const log = createLogFile(path)
  for (let index = 0; index < 10_005; index++) log.sink(event('e'))
  await log.close()
  const lines = await linesOf(path)
  expect(lines).toHaveLength(10_001)
  expect(lines.at(-1)).toMatchObject({ name: 'events_dropped', data: { count: 5 } })
})
