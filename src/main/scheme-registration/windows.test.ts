import { expect, test } from 'vitest'
import { createWindowsRegistration } from './windows'

const scheme = 'dev.postern.app'
const program = 'C:\\Program Files\\Postern\\Postern.exe'
const ours = `"${program}" "--open-url" "--" "%1"`
const other = '"C:\\Other\\other.exe" "%1"'

/** A registry of one value, written by Electron and by `reg`. */
function setUp(before?: string, takes = true, show = (line: string) => line) {
  let value = before
  let previous: string | undefined
  const registration = createWindowsRegistration({
    scheme,
    command: [program, '--open-url', '--'],
    clients: {
      setAsDefaultProtocolClient: (_scheme, path, args) => {
        if (takes) value = `"${path}" ${args.map((arg) => `"${arg}"`).join(' ')} "%1"`
        return true
      },
      removeAsDefaultProtocolClient: () => {
        value = undefined
        return true
      },
      isDefaultProtocolClient: () => value === ours,
    },
    run: async (_program, args) => {
      if (args[0] === 'add' && args.includes('/ve')) value = args[args.indexOf('/d') + 1]
      if (args[0] !== 'query') return { status: 0, output: '' }
      const key = `\r\n${args[1]}\r\n    (Default)    REG_SZ    ${show(value ?? '')}\r\n\r\n`
      return value === undefined ? { status: 1, output: '' } : { status: 0, output: key }
    },
    isFile: async (path) => path === program || path === 'C:\\Other\\other.exe',
    previous: {
      read: async () => previous,
      write: async (kept) => {
        previous = kept
      },
    },
  })
  return { registration, value: () => value }
}

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
  expect(await setUp(value).registration.owner()).toEqual(owner)
})

test.each([undefined, other])('registers, and puts back what was there: %s', async (before) => {
  const { registration, value } = setUp(before)
  await registration.register()
  expect(value()).toBe(ours)
  await registration.register()
  await registration.unregister()
  expect(value()).toBe(before)
})

test('a registry that was not changed is found out: scheme_registration_failed', async () => {
  await expect(setUp(other, false).registration.register()).rejects.toMatchObject({
    code: 'scheme_registration_failed',
  })
})

test('a path that “reg” writes in a code page of its own is ours all the same', async () => {
  const { registration } = setUp(ours, true, (line) => line.replace('Program Files', 'Programme f\ufffdr alle'))
  expect(await registration.owner()).toEqual({ kind: 'ours' })
})
