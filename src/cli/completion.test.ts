import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

/** Set-up installs them for the tests, on Linux alone. */
describe.runIf(process.platform === 'linux').each(['zsh', 'fish'] as const)('%s', (shell) => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'complete-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  function offeredBy(args: readonly string[]): string {
    const env = { ...process.env, HOME: folder }
    const { stdout, stderr, error } = spawnSync(shell, args, { encoding: 'utf8', cwd: folder, env, timeout: 20_000 })
    expect([error, stderr]).toEqual([undefined, ''])
    return stdout
  }

  const lines = {
    fish: (script: string, line: string) =>
      offeredBy(['--no-config', '-c', 'source $argv[1]; complete -C $argv[2]', script, line]),
    zsh: (script: string, line: string) => {
      const [inside, told] = [join(folder, '.inside'), join(folder, '.told')]
      writeFileSync(inside, zshThatTells)
      writeFileSync(told, '')
      offeredBy(['-f', '-c', typedIntoZsh, 'zsh', inside, script, told, line])
      return readFileSync(told, 'utf8')
    },
  }

  test.each([
    ['postern lo', ['login', 'logout']],
    ['postern host ', ['add', 'list', 'remove']],
    ['postern host add a', []],
    ['postern host add --u', ['--username']],
    ['postern token --m', ['--min-ttl']],
    ['postern profile add work --client-', ['--client-id']],
    ['postern nonsense x --', []],
  ])('itself offers for "%s": %j', async (line, words) => {
    const script = join(folder, '.completion')
    await world.run(['completion', shell])
    writeFileSync(script, world.out)
    const offered = lines[shell](script, line)
    expect(offered.split('\n').filter((word) => word !== '')).toEqual(words)
  })
})

/** A line and the Tab key, typed into a zsh at a terminal of its own. */
const typedIntoZsh = `zmodload zsh/zpty
zpty -b shell 'zsh -f -i'
zpty -w shell "source \${(q)1} \${(q)2} \${(q)3}"
zpty -w -n shell "$4"$'\\t'
while zpty -t shell; do zpty -r shell > /dev/null || sleep 0.02; done`

/** In that zsh: writes to a file what it offers, and ends. */
const zshThatTells = `autoload -U compinit && compinit -D -u
source "$1"
told=$2
compadd() {
  local -a hits
  builtin compadd -A hits "$@"
  (( $#hits )) && print -rl -- $hits >> $told
  builtin compadd "$@"
}
complete-and-end() { zle complete-word; exit }
zle -N complete-and-end
bindkey '^I' complete-and-end`

test.each(['zsh', 'fish', 'powershell'])('%s gets every command', async (shell) => {
  expect(await world.run(['completion', shell])).toBe(0)
  for (const name of subcommandNames) for (const word of name.split(' ')) expect(world.out).toContain(word)
})

test('another shell is refused', async () => {
  expect(await world.run(['completion', 'tcsh'])).toBe(2)
})
