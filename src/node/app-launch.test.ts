import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { because } from '../shared/reason'
import { hasDisplay, launchApp, readLauncher } from './app-launch'
import { callApp } from './socket-client'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'launch-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A program in place of the app. It gets the switches of the app as arguments. */
function appOf(script: string) {
  const path = join(folder, 'app.cjs')
  writeFileSync(path, script)
  return { program: '/bin/sh', args: ['-c', `exec '${process.execPath}' '${path}' "$@"`, 'app'] }
}

const place = () => ({ path: join(folder, 's.sock'), folder })
const isUp = async (limit: number) =>
  (await callApp('getState', {}, { place: place(), client: 'test', limit })) !== undefined
const start = (launcher: { program: string; args: string[] }, limit = 10_000) =>
  launchApp({ launcher, env: { ...process.env, DISPLAY: ':9' }, platform: 'linux', limit, isUp })

const server = `require('http').createServer((q,r)=>{r.setHeader('content-length',2);r.end('{}');setTimeout(()=>process.exit(),100)})`

describe('starting the app', () => {
  test('waits until it answers', async () => {
    await start(appOf(`setTimeout(()=>${server}.listen(${JSON.stringify(place().path)}),100)`))
  })

  test('one that gives way to another start is no failure', async () => {
    const script = `const {spawn}=require('child_process');if(process.env.REAL)${server}.listen(${JSON.stringify(place().path)})
      else spawn(process.execPath,[__filename],{env:{...process.env,REAL:'1'},detached:true,stdio:'ignore'}).unref()`
    await start(appOf(script))
  })

  test('one that ends while it is asked, for it gives way, is no failure either', async () => {
    const listen = `.listen(${JSON.stringify(place().path)})`
    const script = `const {spawn}=require('child_process');if(process.env.REAL)${server}${listen}
      else require('net').createServer((s)=>{require('fs').rmSync(${JSON.stringify(place().path)})
        spawn(process.execPath,[__filename],{env:{...process.env,REAL:'1'},detached:true,stdio:'ignore'}).unref()
        s.once('data',()=>process.exit())})${listen}`
    await start(appOf(script))
  })

  test.each([
    ['root, on Linux', 'linux', 0, [], 1],
    ['root, where set-up has written the switch', 'linux', 0, ['--no-sandbox'], 0],
    ['anybody else', 'linux', 1000, [], 0],
    ['root, on macOS', 'darwin', 0, [], 0],
  ] as const)('without the sandbox for root alone, and says so: %s', async (_who, platform, uid, more, said) => {
    const seen = join(folder, 'seen')
    const program = join(folder, 'app')
    const script = `#!${process.execPath}
      require('fs').writeFileSync(${JSON.stringify(seen)},process.argv.slice(2).join(' '))
      ${server}.listen(${JSON.stringify(place().path)})`
    writeFileSync(program, script, { mode: 0o755 })
    let told = 0
    const sandboxIsOff = () => {
      told += 1
    }
    const launcher = { program, args: more }
    await launchApp({ launcher, env: { ...process.env, DISPLAY: ':9' }, platform, uid, sandboxIsOff, isUp })
    const expected = said + more.length > 0
    expect([told, readFileSync(seen, 'utf8').includes('--no-sandbox')]).toEqual([said, expected])
  })

  test.each([
    [false, '--background'],
    [true, '--background --take-over'],
  ])('in the place of another: %s', async (takesOver, expected) => {
    const seen = join(folder, 'seen')
    const script = `require('fs').writeFileSync(${JSON.stringify(seen)},process.argv.slice(2).join(' '))
      ${server}.listen(${JSON.stringify(place().path)})`
    await launchApp({ launcher: appOf(script), env: { DISPLAY: ':9' }, platform: 'linux', takesOver, isUp })
    expect(readFileSync(seen, 'utf8')).toBe(expected)
  })

  test.each([
    ['ends badly', 'process.exit(7)', because('reason.exit_code', { code: 7 })],
    ['is killed', "process.kill(process.pid,'SIGKILL')", because('reason.signal', { signal: 'SIGKILL' })],
  ])('says app_not_started when it %s', async (_what, script, detail) => {
    await expect(start(appOf(script))).rejects.toMatchObject({
      code: 'app_not_started',
      detail,
    })
  })

  test('says app_not_started when it is not there', async () => {
    await expect(start({ program: join(folder, 'nowhere'), args: [] })).rejects.toMatchObject({
      code: 'app_not_started',
      detail: expect.stringContaining('ENOENT'),
    })
  })

  test('says app_not_started when it never answers', async () => {
    await expect(start(appOf(''), 200)).rejects.toMatchObject({ code: 'app_not_started' })
  })

  test('says app_not_started within its time when it takes a question and never answers it', async () => {
    const script = `require('net').createServer(()=>setTimeout(()=>process.exit(),3e3)).listen(${JSON.stringify(place().path)})`
    const from = Date.now()
    await expect(start(appOf(script), 1_000)).rejects.toMatchObject({ code: 'app_not_started' })
    expect(Date.now() - from).toBeLessThan(2_500)
  })
})

test.each([
  [{}, 'linux', false],
  [{ DISPLAY: '' }, 'linux', false],
  [{ DISPLAY: ':0' }, 'linux', true],
  [{ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true],
  [{}, 'darwin', true],
  [{}, 'win32', true],
] as const)('with %j on %s there is a display: %s', (env, platform, expected) => {
  expect(hasDisplay(env, platform)).toBe(expected)
})

test.each(['nothing', '', '{', '[]', '{"program":7,"args":[]}', '{"program":"x"}'])(
  'a launcher that holds %s starts nothing',
  (content) => {
    const path = join(folder, 'launcher.json')
    if (content !== 'nothing') writeFileSync(path, content)
    expect(() => readLauncher(path)).toThrow(expect.objectContaining({ code: 'app_not_started' }))
  },
)

test('a program that is not named in full lies beside the launcher', () => {
  const path = join(folder, 'launcher.json')
  writeFileSync(path, '{"program":"../postern","args":[]}')
  expect(readLauncher(path).program).toBe(join(folder, '..', 'postern'))
  writeFileSync(path, '{"program":"/opt/electron","args":["."]}')
  expect(readLauncher(path).program).toBe('/opt/electron')
})
