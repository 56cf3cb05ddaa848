import { expect, test } from 'vitest'
import { type FailureCode, failures } from '../shared/failures'
import { en } from '../shared/text/en'
import type { OptionName } from './options'
import type { Subcommand } from './subcommand'
import { subcommands } from './subcommands'
import { TestingWorld } from './testing-world'

const words = ({ name }: Subcommand) => name.split(' ')

/** What makes a line of it that is understood, and asks the app for something. */
const lines: Readonly<Partial<Record<Subcommand['name'], readonly string[]>>> = {
  api: ['https://api.example.com/'],
  'profile add': ['New', '--issuer', 'https://sso.example', '--client-id', 'c'],
  'profile remove': ['work'],
  'profile default': ['work'],
  'host add': ['git.example.com'],
  'host remove': ['git.example.com'],
  'credential git': ['get'],
  'credential docker': ['list'],
  'credential aws': ['--role-arn', 'arn:aws:iam::123456789012:role/dev'],
  'tools allow': ['git'],
  'tools close': ['git'],
  'tools forget': ['git'],
  'tools policy': ['ask'],
  completion: ['bash'],
}
const lineOf = (subcommand: Subcommand) => [...words(subcommand), ...(lines[subcommand.name] ?? [])]

/** An app that refuses whatever it is asked, so that each ends there. */
function refusing(code: FailureCode): TestingWorld {
  const world = new TestingWorld()
  const error = { code, message: 'What the app says.', remedy: 'In its own language.' }
  world.refusal = error
  world.answer = () => ({ ok: false, error })
  world.input = 'protocol=https\nhost=git.example.com\n'
  const cluster = { server: 'https://k8s.example.com' }
  const info = { apiVersion: 'client.authentication.k8s.io/v1', kind: 'ExecCredential', spec: { cluster } }
  world.env = { KUBERNETES_EXEC_INFO: JSON.stringify(info) }
  return world
}

/** What the command says itself. */
const wordsOf = (code: FailureCode) => ({
  message: en[`failure.${code}.message`],
  remedy: en[`failure.${code}.remedy`],
})

const named = subcommands.map((subcommand) => [subcommand.name, subcommand] as const)
const asking = named.filter(([name]) => name !== 'completion' && name !== 'watch')

test.each(named)('postern %s --help: what it is about, its options, examples of itself', async (name, subcommand) => {
  const world = new TestingWorld()
  expect(await world.run([...words(subcommand), '--help'])).toBe(0)
  for (const option of [...subcommand.options, 'json', 'quiet', 'client', 'help'] as OptionName[])
    expect(world.out).toContain(`--${option}`)
  const [, examples = ''] = world.out.split('Examples:')
  expect(examples).toContain(`postern ${name}`)
  expect([world.err, world.asked]).toEqual(['', []])
})

test.each(named)(
  'postern %s --json: a line that is wrong is a failure in JSON, alone on stdout',
  async (_name, each) => {
    const world = new TestingWorld()
    expect(await world.run([...words(each), '--no-such-option', '--json'])).toBe(failures.invalid_arguments.exitCode)
    expect(JSON.parse(world.out)).toMatchObject({ ok: false, error: { code: 'invalid_arguments' } })
    expect(world.err).toBe('')
  },
)

test.each(asking)(
  'postern %s: what the app refuses has its own exit code; with --json nothing on stderr',
  async (_name, each) => {
    for (const code of ['keychain_locked', 'session_ended', 'network_unreachable'] as const) {
      const world = refusing(code)
      expect(await world.run([...lineOf(each), '--json'])).toBe(failures[code].exitCode)
      expect(JSON.parse(world.out)).toEqual({ ok: false, error: { code, ...wordsOf(code) } })
      expect(world.err).toBe('')
    }
  },
)

test.each(asking)(
  'postern %s --quiet: a failure alone, on stderr, without a colour where none is wanted',
  async (_name, each) => {
    const world = refusing('session_ended')
    world.isTTY = true
    world.env = { ...world.env, NO_COLOR: '1' }
    await world.run([...lineOf(each), '--quiet'])
    const { message, remedy } = wordsOf('session_ended')
    expect([world.out, world.err]).toEqual(['', `session_ended: ${message}\n  ${remedy}\n`])
  },
)

test('each failure of the table has an exit code of its own, which a shell can tell from a signal', () => {
  const codes = Object.values(failures).map(({ exitCode }) => exitCode)
  expect(new Set(codes).size).toBe(codes.length)
  for (const code of codes) expect(code).toBeGreaterThan(0)
  for (const code of codes) expect(code).toBeLessThan(128)
})
