import { expect, test } from 'vitest'
import type { ProgramEnd } from '../node/run-program'
import { isTrayThere } from './tray-host'

const missing: ProgramEnd = { status: undefined, output: '' }
const refused: ProgramEnd = { status: 1, output: 'Error: the name is not activatable' }
const yes: ProgramEnd = { status: 0, output: '(<true>,)\n' }
const no: ProgramEnd = { status: 0, output: '(<false>,)\n' }
const yesOfDbusSend: ProgramEnd = { status: 0, output: '   variant       boolean true\n' }

test.each([
  ['a host is registered', [yes], true],
  ['there is a watcher without a host', [no], false],
  ['there is no watcher', [refused], false],
  ['only the second program is installed', [missing, yesOfDbusSend], true],
  ['neither program is installed', [missing, missing], false],
])('Linux: %s', async (_what, answers, there) => {
  const left = [...answers]
  expect(await isTrayThere('linux', async () => left.shift() ?? missing)).toBe(there)
  expect(left).toEqual([])
})

test.each(['darwin', 'win32'] as const)('%s always has one', async (platform) => {
  expect(
    await isTrayThere(platform, () => {
      throw new Error('nothing is asked')
    }),
  ).toBe(true)
})
