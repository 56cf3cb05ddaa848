import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { settle } from '../core/testing/gate'
import type { LabCell, LabRun, LabView } from '../shared/lab'
import { TestingWorld } from './testing-world'

const good: LabRun = {
  version: 1,
  startedAt: 0,
  platform: 'linux',
  postern: '1',
  checks: [{ id: 'mismatch', status: 'done', findings: [{ level: 'ok', what: 'lab.finding.surroundings_plain' }] }],
  cells: [],
}
const cell: LabCell = { redirect: 'scheme', browser: 'Firefox', start: 'cold', status: 'failed', cause: 'no_redirect' }
const bad: LabRun = { ...good, cells: [cell] }

let world: TestingWorld

beforeEach(() => {
  world = new TestingWorld()
})

function show(lab: Partial<LabView>): void {
  world.state = { ...world.state, lab: { running: false, changes: [], ...lab } }
  world.tell({ state: world.all() })
}

/** Starts a run that the app has taken on, and has not yet ended. */
function begin(...options: readonly string[]): { readonly done: Promise<number> } {
  world.state = { lab: { running: true, changes: [] } }
  return { done: world.run(['doctor', ...options]) }
}

test.each([
  [[], { matrix: {} }],
  [['--quick'], {}],
  [['--own-browser'], { matrix: { ownBrowser: true } }],
] as const)('%j runs what is asked for, tells what is under way, and prints the tables', async (options, wish) => {
  const { done } = begin(...options)
  await settle()
  expect(world.asked).toContainEqual(['runLab', wish])
  const check: LabRun['checks'][number] = { id: 'clock', status: 'running', findings: [] }
  show({ running: true, run: { ...good, checks: [check] } })
  show({ running: true, run: { ...good, checks: [check] } })
  show({ running: true, run: { ...good, cells: [{ ...cell, status: 'running' }] } })
  show({ run: good, changes: [{ subject: { check: 'mismatch' }, better: true }] })
  expect(await done).toBe(0)
  expect(world.err.match(/Clock/g)).toHaveLength(1)
  expect(world.err).toContain('Firefox, scheme, cold')
  expect(world.out).toContain('## Sandbox and surroundings: Good')
  expect(world.out).toContain('- Works now: Sandbox and surroundings')
})

test('a run that had ended before the first state came is not waited for', async () => {
  world.state = { lab: { running: false, changes: [], run: good } }
  expect(await world.run(['doctor', '--quick', '--json'])).toBe(0)
  expect(JSON.parse(world.out).value).toEqual(good)
})

test('a failed cell is lab_found_problems, and the tables are written all the same', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'postern-doctor-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  world.state = { lab: { running: false, changes: [], run: bad } }
  const [junit, markdown] = [join(folder, 'lab.xml'), join(folder, 'lab.md')]
  expect(await world.run(['doctor', '--junit', junit, '--markdown', markdown])).toBe(119)
  expect(await readFile(junit, 'utf8')).toContain('failures="1"')
  expect(await readFile(markdown, 'utf8')).toContain('no redirect came')
})

test('a file that cannot be written is storage_failed', async () => {
  world.state = { lab: { running: false, changes: [], run: good } }
  expect(await world.run(['doctor', '--junit', '/nowhere/lab.xml', '--json'])).toBeGreaterThan(0)
  expect(JSON.parse(world.out).error).toMatchObject({ code: 'storage_failed', detail: '/nowhere/lab.xml' })
})

test('Ctrl-C cancels it; what was seen is printed, and does not pass for a good end', async () => {
  const before = process.listenerCount('SIGINT')
  const { done } = begin()
  await settle()
  process.emit('SIGINT')
  await settle()
  expect(world.asked.at(-1)).toEqual(['cancelLab', {}])
  show({ run: { ...good, incomplete: true } })
  expect(await done).toBe(115)
  expect(world.out).toContain('Cancelled, so not all was tried')
  expect(process.listenerCount('SIGINT')).toBe(before)
})

test('a state of the run before, told late, does not pass for the end of this one', async () => {
  world.state = { lab: { running: true, changes: [], run: { ...good, startedAt: 1 } } }
  const done = world.run(['doctor'])
  await settle()
  show({ run: { ...bad, startedAt: 1 } })
  await settle()
  show({ run: { ...good, startedAt: 2 } })
  expect(await done).toBe(0)
})

test('an app that goes away meanwhile is app_died', async () => {
  const { done } = begin()
  await settle()
  world.die()
  expect(await done).toBe(101)
})

test('what kept the run from going on is its failure', async () => {
  const { done } = begin()
  await settle()
  show({ run: good, failure: { code: 'storage_failed', message: 'm', remedy: 'r' } })
  expect(await done).toBeGreaterThan(0)
  expect(world.err).toContain('storage_failed')
})

test('a run beside another is refused', async () => {
  world.answer = () => ({ ok: false, error: { code: 'lab_running', message: 'm', remedy: 'r' } })
  expect(await world.run(['doctor'])).toBe(116)
})

test.each([
  [['myapp://callback'], { url: 'myapp://callback' }, 'problem', 119],
  [['myapp://callback', '--send'], { url: 'myapp://callback', send: true }, 'ok', 0],
] as const)('doctor %j asks about another app’s redirect', async (line, asked, level, exitCode) => {
  const findings = [{ level, what: 'lab.finding.inspect_nobody', values: { scheme: 'myapp' } }]
  world.answer = () => ({ ok: true, value: { url: 'myapp:', findings } })
  expect(await world.run(['doctor', ...line])).toBe(exitCode)
  expect(world.asked).toEqual([['inspectRedirect', asked]])
  expect(world.out).toContain('Nothing opens links of myapp.')
})
