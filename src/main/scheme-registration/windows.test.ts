import { expect, test } from 'vitest'
import { createWindowsRegistration } from './windows'

const scheme = 'dev.postern.app'
const program = 'C:\\Program Files\\Postern\\Postern.exe'
const ours = `"${program}" "--open-url" "--" "%1"`
const other = '"C:\\Other\\other.exe" "%1"'

const own = `HKCU\\Software\\Classes\\${scheme}`
const command = `${own}\\shell\\open\\command`

/** A registry of nameless values by their keys, written by Electron and by `reg`. */
function setUp(before: Readonly<Record<string, string>> = {}, over: { takes?: boolean; shows?: Shows } = {}) {
  const { takes = true, shows = (line) => line } = over
  const keys = new Map(Object.entries(before))
  const below = (key: string) => [...keys.keys()].filter((each) => each === key || each.startsWith(`${key}\\`))
  const removeAll = (key: string) => below(key).forEach((each) => void keys.delete(each))
  const reg: Readonly<Record<string, (key: string, other: string) => string | undefined>> = {
    query: (asked, option) => {
      const key = asked.replace(/^HKCR/, 'HKCU\\Software\\Classes')
      if (option !== '/ve') return below(key).length > 0 ? '' : undefined
      const value = keys.get(key)
      return value === undefined ? undefined : `\r\n${asked}\r\n    (Default)    REG_SZ    ${shows(value)}\r\n\r\n`
    },
    copy: (from, to) => {
      for (const key of below(from)) keys.set(to + key.slice(from.length), keys.get(key) ?? '')
      return below(from).length > 0 ? '' : undefined
    },
    delete: (key) => {
      const found = below(key).length > 0
      removeAll(key)
      return found ? '' : undefined
    },
  }
  const registration = createWindowsRegistration({
    scheme,
    command: [program, '--open-url', '--'],
    clients: {
      setAsDefaultProtocolClient: (_scheme, path, args) => {
        if (!takes) return true
        keys.set(own, `URL:${scheme}`)
        keys.set(command, `"${path}" ${args.map((arg) => `"${arg}"`).join(' ')} "%1"`)
        return true
      },
      // As Electron does: all verbs, and what the scheme is called.
      removeAsDefaultProtocolClient: () => {
        if (keys.get(command) !== ours) return true
        removeAll(`${own}\\shell`)
        keys.delete(own)
        return true
      },
      isDefaultProtocolClient: () => keys.get(command) === ours,
    },
    run: async (_program, [verb = '', key = '', other = '']) => {
      const output = reg[verb]?.(key, other)
      return output === undefined ? { status: 1, output: '' } : { status: 0, output }
    },
    isFile: async (path) => path === program || path === 'C:\\Other\\other.exe',
  })
  return {
    registration,
    registry: () => Object.fromEntries(keys),
    take: (line: string) => void keys.set(command, line),
  }
}

type Shows = (line: string) => string

test.each([
  ['nobody', undefined, { kind: 'nobody' }],
  ['ours', ours, { kind: 'ours' }],
  ['another app', other, { kind: 'other', name: 'other.exe' }],
  ['a program that is gone', '"C:\\Old\\Postern.exe" "%1"', { kind: 'stale', path: 'C:\\Old\\Postern.exe' }],
  [
    'Postern without the “--” that keeps links from being switches',
    `"${program}" "%1"`,
    { kind: 'stale', path: program },
  ],
  ['a path without quotation marks', 'C:\\Old\\x.exe %1', { kind: 'stale', path: 'C:\\Old\\x.exe' }],
])('says who has the scheme: %s', async (_what, value, owner) => {
  expect(await setUp(value === undefined ? {} : { [command]: value }).registration.owner()).toEqual(owner)
})

const others = {
  [own]: 'URL:Other app',
  [command]: other,
  [`${own}\\shell\\edit\\command`]: 'edit.exe',
  [`${own}\\DefaultIcon`]: 'x.ico',
}

test.each([
  ['nothing', {}, undefined],
  ['another app, with all it had written', others, undefined],
  ['another copy of Postern', { [command]: ours.replace('C:', 'D:') }, undefined],
  [
    'another app in a folder whose name “reg” writes otherwise',
    { ...others, [command]: '"C:\\Für alle\\other.exe" "%1"' },
    (line: string) => line.replace('ü', '\ufffd'),
  ],
])('registers, and puts back what was there: %s', async (_what, before, shows) => {
  const { registration, registry } = setUp(before, shows && { shows })
  await registration.register()
  expect(registry()[command]).toBe(ours)
  await registration.register() // a second time, what was before is still known
  await registration.unregister()
  expect(registry()).toEqual(before)
})

test('an app that has taken the scheme since keeps it, and nothing is remembered of before', async () => {
  const { registration, registry, take } = setUp(others)
  await registration.register()
  take('"C:\\Other\\other.exe" "--third" "%1"')
  await registration.unregister()
  expect(registry()[command]).toContain('--third')
  expect(Object.keys(registry()).filter((key) => key.startsWith('HKCU\\Software\\Postern'))).toEqual([])
})

test('what was there before an earlier registration is not taken for what was there before this one', async () => {
  const { registration, registry } = setUp({
    [`HKCU\\Software\\Postern\\before\\${scheme}\\shell\\open\\command`]: other,
  })
  await registration.register()
  await registration.unregister()
  expect(registry()).toEqual({})
})

test('a registry that was not changed is found out: scheme_registration_failed', async () => {
  await expect(setUp({ [command]: other }, { takes: false }).registration.register()).rejects.toMatchObject({
    code: 'scheme_registration_failed',
  })
})

test('a path that “reg” writes in a code page of its own is ours all the same', async () => {
  const shows = (line: string) => line.replace('Program Files', 'Programme f\ufffdr alle')
  expect(await setUp({ [command]: ours }, { shows }).registration.owner()).toEqual({ kind: 'ours' })
})
