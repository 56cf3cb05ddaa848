import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { subcommandNames } from './subcommand'
import { TestingWorld } from './testing-world'

let world: TestingWorld
beforeEach(() => {
  world = new TestingWorld()
})

describe('bash', () => {
  /** What bash itself offers for the last word. */
  async function offered(...words: string[]): Promise<string[]> {
    await world.run(['completion', 'bash'])
    const script = `${world.out}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _postern; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', 'postern', ...words], { encoding: 'utf8' })
    expect(stderr).toBe('')
    return stdout.split('\n').filter((word) => word !== '')
  }

  test('the first word', async () => {
    expect(await offered('lo')).toEqual(['login', 'logout'])
    expect((await offered('')).sort()).toEqual([...new Set(subcommandNames.map((name) => name.split(' ')[0]))].sort())
  })

  test('the second word, where there is one', async () => {
    expect(await offered('host', '')).toEqual(['add', 'list', 'remove'])
  })

  test('the options of what stands there', async () => {
    expect(await offered('token', '--m')).toEqual(['--min-ttl'])
    expect(await offered('profile', 'add', '--client')).toEqual(['--client-id', '--client'])
    expect(await offered('profile', 'add', 'work', '--dp')).toEqual(['--dpop'])
    expect(await offered('nonsense', 'x', '--')).toEqual([])
  })
})

/** Set-up installs it for the tests, on Linux alone. */
describe.runIf(process.platform === 'linux')('fish', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'complete-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test.each([
    ['postern lo', ['login', 'logout']],
    ['postern host ', ['add', 'list', 'remove']],
    ['postern host add ', []],
    ['postern token --m', ['--min-ttl']],
    ['postern profile add work --client-', ['--client-id']],
    ['postern nonsense x --', []],
  ])('itself offers for "%s": %j', async (line, words) => {
    const script = join(folder, 'postern.fish')
    await world.run(['completion', 'fish'])
    writeFileSync(script, world.out)
    const { stdout, error } = spawnSync(
      'fish',
      ['--no-config', '-c', 'source $argv[1]; complete -C $argv[2]', script, line],
      { encoding: 'utf8', env: { ...process.env, HOME: folder }, timeout: 10_000 },
    )
    expect(error).toBeUndefined()
    expect(stdout.split('\n').filter((word) => word !== '')).toEqual(words)
  })
})

test.each(['zsh', 'fish', 'powershell'])('%s gets every command', async (shell) => {
  expect(await world.run(['completion', shell])).toBe(0)
  for (const name of subcommandNames) for (const word of name.split(' ')) expect(world.out).toContain(word)
})

test('another shell is refused', async () => {
  expect(await world.run(['completion', 'tcsh'])).toBe(2)
})
