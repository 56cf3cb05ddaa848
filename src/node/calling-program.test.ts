import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { callingProgram, type ProcessFacts } from './calling-program'

const command = join(import.meta.dirname, '..', '..', 'bin', 'postern.cjs')
const script = import.meta.filename

type Facts = Partial<ProcessFacts> & { readonly path: string }

/** Processes by number, each the child of the next. */
function line(...facts: readonly Facts[]) {
  const read = (pid: number) => {
    const found = facts[pid - 10]
    return found && { parent: pid + 1, session: 99, hasTerminal: true, folder: '/home/ada', args: [], ...found }
  }
  return callingProgram(10, read)
}

const node: Facts = { path: '/usr/bin/node', args: ['node', command] }
const login: Facts = { path: '/usr/bin/bash', args: ['-bash'] }

test('a program at the socket is itself, with who started it and where', () => {
  expect(line({ path: '/usr/bin/curl', args: ['curl', '--unix-socket'] }, login)).toEqual({
    path: '/usr/bin/curl',
    startedBy: 'bash',
    folder: '/home/ada',
  })
})

describe('the command asks for', () => {
  test.each<[string, readonly Facts[], string]>([
    ['the program that ran it', [node, { path: '/usr/bin/git' }, login], '/usr/bin/git'],
    [
      'the program that ran it by a shell',
      [node, { path: '/usr/bin/dash', args: ['/bin/sh', '-c'] }, { path: '/usr/bin/git' }],
      '/usr/bin/git',
    ],
    [
      'whoever ran npx',
      [
        node,
        { path: '/usr/bin/dash', args: ['sh', '-c'] },
        { path: '/usr/bin/node', args: ['npm exec postern token'] },
        login,
      ],
      '/usr/bin/bash',
    ],
    ['the script that ran it', [node, { path: '/usr/bin/bash', args: ['bash', script] }], script],
    ['the program of an interpreter', [node, { path: '/usr/bin/python3.12', args: ['python3', script] }], script],
  ])('%s', (_what, facts, path) => {
    expect(line(...facts)?.path).toBe(path)
  })
})

describe('a person has typed it', () => {
  const shell = (more: Partial<ProcessFacts>): Facts => ({ ...login, session: 11, ...more })

  test('into the shell of a terminal', () => {
    expect(line(node, shell({}))).toMatchObject({ path: '/usr/bin/bash', typed: true })
  })

  test.each<[string, readonly Facts[]]>([
    ['where a script ran it', [node, shell({ session: 12, args: ['bash', script] })]],
    ['without a terminal', [node, shell({ hasTerminal: false })]],
    ['where the shell itself holds the socket', [shell({ session: 10 })]],
  ])('not %s', (_what, facts) => {
    expect(line(...facts)?.typed).toBeUndefined()
  })
})

test('no argument is shown but the path of a script that is there', () => {
  for (const args of [
    ['python3', 'hunter2-secret'],
    ['python3', '-c'],
    ['bash', '--token=hunter2'],
  ]) {
    expect(line({ path: '/usr/bin/python3', args })).toMatchObject({ path: '/usr/bin/python3' })
  }
})

test('what the system does not show is not made up', () => {
  expect(callingProgram(10, () => undefined)).toBeUndefined()
  expect(callingProgram(10, () => ({ parent: 1, session: 1, hasTerminal: false, args: [] }))).toBeUndefined()
})

test('a line of processes that leads back to itself ends', () => {
  expect(
    callingProgram(10, () => ({ parent: 10, session: 1, hasTerminal: false, path: '/bin/x', args: [] })),
  ).toMatchObject({ path: '/bin/x', startedBy: 'x' })
})

test.runIf(process.platform === 'linux')('reads this very process', () => {
  expect(callingProgram(process.pid)).toMatchObject({ folder: process.cwd() })
})
