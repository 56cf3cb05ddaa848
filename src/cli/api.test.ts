import { beforeEach, expect, test } from 'vitest'
import { TestingWorld } from './testing-world'

const url = 'https://api.example.com/notes'
let world: TestingWorld

const answers = (status: number, body: Buffer | string) => () => ({
  ok: true as const,
  value: { status, headers: { 'content-type': 'text/plain' }, body: Buffer.from(body).toString('base64') },
})

beforeEach(() => {
  world = new TestingWorld()
  world.answer = answers(200, 'hello')
})

test('prints the body as it is', async () => {
  world.answer = answers(200, Buffer.from([0, 255, 10]))
  expect(await world.run(['api', url, '--profile', 'work'])).toBe(0)
  expect(Buffer.from(world.out, 'latin1')).toEqual(Buffer.from([0, 255, 10]))
  expect(world.asked).toEqual([['callApi', { url, profile: 'work' }]])
})

test.each([
  [['-X', 'DELETE'], { method: 'DELETE' }],
  [['-d', '{}'], { method: 'POST', body: 'e30=', headers: { 'content-type': 'application/json' } }],
  [
    ['-X', 'PUT', '-H', 'Content-Type: text/plain', '-H', 'X-A: b: c', '-d', '@-'],
    { method: 'PUT', body: 'aW4=', headers: { 'Content-Type': 'text/plain', 'X-A': 'b: c' } },
  ],
  [['--audience', 'a', '--scope', 's'], { audience: 'a', scope: 's' }],
] as const)('%j', async (options, asked) => {
  world.input = 'in'
  expect(await world.run(['api', url, ...options])).toBe(0)
  expect(world.asked).toEqual([['callApi', { url, ...asked }]])
})

test('-i prints status and headers first', async () => {
  await world.run(['api', url, '-i'])
  expect(world.out).toBe('HTTP 200\r\ncontent-type: text/plain\r\n\r\nhello')
})

test('from 400 on the exit code is that of api_error, and the body is there all the same', async () => {
  world.answer = answers(404, 'no such note')
  expect(await world.run(['api', url])).toBe(104)
  expect(world.out).toBe('no such note')
  expect(world.err).toMatch(/^api_error: .*\n {2}HTTP 404\n/)
})

test('with --json both are the answer', async () => {
  world.answer = answers(500, Buffer.from([255]))
  expect(await world.run(['api', url, '--json'])).toBe(104)
  expect(JSON.parse(world.out)).toMatchObject({
    ok: false,
    error: { code: 'api_error', detail: 'HTTP 500' },
    value: { status: 500, base64: '/w==' },
  })
  expect(world.err).toBe('')
})

test.each([
  ['a header without a name', ['-H', 'nothing']],
  ['a file that is not there', ['-d', '@/nowhere/at/all']],
  ['two resources', ['--resource', 'a:b', '--resource', 'c:d']],
])('%s is refused', async (_what, options) => {
  expect(await world.run(['api', url, ...options])).toBe(2)
  expect(world.asked).toEqual([])
})
