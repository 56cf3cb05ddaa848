import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Channel } from '../shared/scheme'
import { checkFolder, findSocketPlace } from './socket-place'

const uid = process.getuid?.() ?? 0
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'place-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const find = (
  env: Record<string, string>,
  platform: NodeJS.Platform = 'darwin',
  asUid = uid,
  channel: Channel = 'release',
) => findSocketPlace({ env, platform, uid: asUid, channel })

describe('the place', () => {
  test('is in the runtime folder of the person', () => {
    expect(find({ XDG_RUNTIME_DIR: folder })).toEqual({
      path: join(folder, 'postern', 'default.sock'),
      folder: join(folder, 'postern'),
    })
  })

  test.each([
    ['is missing', {}],
    ['is not there', { XDG_RUNTIME_DIR: '/nowhere/at/all' }],
    ['is relative', { XDG_RUNTIME_DIR: 'run' }],
  ])('is in the temporary folder where the runtime folder %s', (_what, env) => {
    expect(find(env).folder).toBe(`/tmp/postern-${uid}`)
  })

  test('is in the temporary folder where the runtime folder is somebody else’s', () => {
    expect(find({ XDG_RUNTIME_DIR: folder }, 'darwin', uid + 1).folder).toBe(`/tmp/postern-${uid + 1}`)
  })

  test('is another one for each home, and the same for the same', () => {
    const [one, same, other] = ['/home/a', '/home/x/../a', '/home/b'].map(
      (home) => find({ XDG_RUNTIME_DIR: folder, POSTERN_HOME: home }).path,
    )
    expect(one).toBe(same)
    expect(one).not.toBe(other)
  })

  test('is another one for each channel, but for a home that was named', () => {
    const channels = ['release', 'dev', 'e2e'] as const
    const of = (env: Record<string, string>, platform: NodeJS.Platform) =>
      new Set(channels.map((channel) => find(env, platform, uid, channel).path)).size
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      expect(of({ XDG_RUNTIME_DIR: folder }, platform)).toBe(3)
      expect(of({ XDG_RUNTIME_DIR: folder, POSTERN_HOME: '/home/a' }, platform)).toBe(1)
    }
  })

  test('is a pipe on Windows, in no folder', () => {
    const { path, folder } = find({ USERNAME: 'Ada' }, 'win32')
    expect(path).toMatch(/^\\\\\.\\pipe\\postern-[0-9a-f]{16}-default$/)
    expect(folder).toBeUndefined()
  })

  test.each([
    ['linux', 107],
    ['darwin', 103],
  ] as const)('is refused on %s beyond %d bytes', (platform, limit) => {
    const tail = '/postern/default.sock'.length
    const long = (length: number) => {
      const made = join(folder, 'x'.repeat(length - tail - folder.length - 1))
      mkdirSync(made)
      return { XDG_RUNTIME_DIR: made }
    }
    expect(Buffer.byteLength(find(long(limit), platform).path)).toBe(limit)
    expect(() => find(long(limit + 1), platform)).toThrow(expect.objectContaining({ code: 'socket_unusable' }))
  })
})

describe('a folder', () => {
  test('that is ours alone is taken; one that is not there is no error', () => {
    expect(checkFolder(folder)).toBe(true)
    expect(checkFolder(join(folder, 'nowhere'))).toBeUndefined()
  })

  test.each([0o750, 0o705, 0o770, 0o777])('with mode %o is refused', (mode) => {
    chmodSync(folder, mode)
    expect(() => checkFolder(folder)).toThrow(expect.objectContaining({ code: 'socket_unusable' }))
  })

  test('of somebody else is refused', () => {
    expect(() => checkFolder(folder, uid + 1)).toThrow(expect.objectContaining({ code: 'socket_unusable' }))
  })

  test('that is a link is refused, wherever it leads', () => {
    const link = join(folder, 'link')
    mkdirSync(join(folder, 'target'), { mode: 0o700 })
    symlinkSync(join(folder, 'target'), link)
    expect(() => checkFolder(link)).toThrow(expect.objectContaining({ code: 'socket_unusable' }))
  })
})
