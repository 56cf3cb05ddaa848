import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createJsonFile } from './json-file'

const schema = v.strictObject({ names: v.array(v.string()) })
const fallback = { names: ['nobody'] }
const at = Date.UTC(2026, 0, 2, 3, 4, 5, 6)
let folder = ''
let path = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postern-json-'))
  path = join(folder, 'deep', 'profiles.json')
})
afterEach(() => rm(folder, { recursive: true }))

const open = () => createJsonFile(path, schema, fallback, { now: () => at })

test('gives the fallback until something is written, then that, also to the next run', async () => {
  const file = open()
  expect(await file.read()).toEqual({ value: fallback })
  await file.write({ names: ['Ada'] })
  expect(await file.read()).toEqual({ value: { names: ['Ada'] } })
  expect(await open().read()).toEqual({ value: { names: ['Ada'] } })
})

test('only this person may read it', async () => {
  await open().write({ names: [] })
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect((await stat(join(folder, 'deep'))).mode & 0o777).toBe(0o700)
})

test('writes come in order, each with the value of its moment', async () => {
  const file = open()
  const value = { names: ['one'] }
  const writes = [file.write(value)]
  value.names = ['two']
  writes.push(file.write(value))
  const between = file.read()
  writes.push(file.write({ names: ['three'] }))
  expect(await between).toEqual({ value: { names: ['two'] } })
  await Promise.all(writes)
  expect((await file.read()).value).toEqual({ names: ['three'] })
  expect(await readdir(join(folder, 'deep'))).toEqual(['profiles.json'])
})

test.each([
  ['{"names":["Ad', 'it is not JSON'],
  ['', 'it is not JSON'],
  ['{"names":["Ada",5]}', '"names.1" is not as it should be'],
  ['5', '"the whole" is not as it should be'],
])('a damaged file is set aside and told of: %s', async (content, reason) => {
  await mkdir(join(folder, 'deep'))
  await writeFile(path, content)
  const file = open()
  const keptAs = `${path}.damaged-2026-01-02T03-04-05-006Z`
  expect(await file.read()).toEqual({ value: fallback, damaged: { path, keptAs, reason } })
  expect(await readFile(keptAs, 'utf8')).toBe(content)
  await file.write({ names: [] })
  expect(await file.read()).toEqual({ value: { names: [] } })
})

test('what the disk refuses is said with the path, and the next write may work', async () => {
  await writeFile(join(folder, 'deep'), 'a file where the folder should be')
  const file = open()
  await expect(file.write({ names: [] })).rejects.toMatchObject({
    code: 'storage_failed',
    detail: expect.stringContaining(path),
  })
  await rm(join(folder, 'deep'))
  await file.write({ names: ['Ada'] })
  expect((await file.read()).value).toEqual({ names: ['Ada'] })
})

test('a file that cannot be read is not taken for a missing one', async () => {
  await mkdir(path, { recursive: true })
  await expect(open().read()).rejects.toMatchObject({ code: 'storage_failed', detail: expect.stringContaining(path) })
})

test.each([
  ['ENOSPC', 'reason.no_space'],
  ['EACCES', 'reason.no_access'],
  ['EROFS', 'reason.read_only'],
])('%s is said in words, with the path', async (code, id) => {
  const writeFile = () => Promise.reject(Object.assign(new Error('x'), { code }))
  const file = createJsonFile(path, schema, fallback, { writeFile })
  await expect(file.write(fallback)).rejects.toMatchObject({ code: 'storage_failed', detail: { id, values: { path } } })
})
