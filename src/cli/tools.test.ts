import { beforeEach, describe, expect, test } from 'vitest'
import { exampleProfile } from '../core/testing/example-profile'
import { TestingWorld } from './testing-world'

let world: TestingWorld
beforeEach(() => {
  world = new TestingWorld()
  world.state = { profiles: [exampleProfile({ id: 'p1', name: 'Work' }), exampleProfile({ id: 'p2', name: 'Home' })] }
})

test.each<[string[], [string, unknown], string]>([
  [
    ['tools', 'allow', 'git', '--profile', 'home'],
    ['ruleTool', { client: 'git', profileId: 'p2', rule: 'allow' }],
    'git may have tokens of Home.',
  ],
  [
    ['tools', 'close', 'git', '--program', '/usr/bin/git'],
    ['ruleTool', { client: 'git', profileId: 'p1', rule: 'refuse', program: '/usr/bin/git' }],
    'git gets no token of Work.',
  ],
  [
    ['tools', 'forget', 'git'],
    ['forgetTool', { client: 'git', profileId: 'p1' }],
    'git is asked about again for Work.',
  ],
  [
    ['tools', 'policy', 'closed', '--profile', 'work'],
    ['setToolPolicy', { profileId: 'p1', tools: 'closed' }],
    'No tool may have tokens of Work.',
  ],
])('%j', async (line, asked, said) => {
  expect(await world.run(line)).toBe(0)
  expect(world.asked.at(-1)).toEqual(asked)
  expect([world.out, world.err]).toEqual(['', `${said}\n`])
})

test('a policy that there is not is refused', async () => {
  expect(await world.run(['tools', 'policy', 'maybe'])).toBe(2)
  expect(world.asked).toEqual([])
})

test('the list has what was said and what was given, for people and for programs', async () => {
  world.state = {
    ...world.state,
    consents: [{ client: 'git', program: '/usr/bin/git', profileId: 'p1', rule: 'allow', until: 0, since: 0 }],
    handOuts: [
      { client: 'curl', profileId: 'p2', kind: 'access_token', host: 'a.example', count: 3, firstAt: 0, lastAt: 0 },
    ],
  }
  await world.run(['tools', 'list'])
  expect(world.out).toBe(
    'git (/usr/bin/git)\tWork\tallowed\t1970-01-01T00:00:00.000Z\n' +
      'curl\tHome\tgiven 3 times\t1970-01-01T00:00:00.000Z\ta.example\n',
  )
  world.out = ''
  await world.run(['tools', 'list', '--json'])
  expect(JSON.parse(world.out)).toMatchObject({
    value: {
      policies: [{ profile: 'Work', tools: 'ask' }, {}],
      consents: [{ client: 'git' }],
      handOuts: [{ count: 3 }],
    },
  })
})

describe('--interactive', () => {
  test.each<[string[], string]>([
    [['token'], 'getToken'],
    [['api', 'https://api.example.com/'], 'callApi'],
    [['credential', 'git', 'get'], 'getHostToken'],
    [['credential', 'docker', 'get'], 'getHostToken'],
    [['credential', 'kubectl'], 'getHostToken'],
  ])('%j says so, and nothing does without it', async (line, command) => {
    world.input = 'protocol=https\nhost=a.example\n'
    world.env = {
      KUBERNETES_EXEC_INFO: JSON.stringify({
        apiVersion: 'client.authentication.k8s.io/v1',
        kind: 'ExecCredential',
        spec: { cluster: { server: 'https://a.example' } },
      }),
    }
    world.answer = () => ({ ok: false, error: { code: 'interaction_required', message: 'm', remedy: 'r' } })
    await world.run(line)
    await world.run([...line, '--interactive'])
    const asked = world.asked.filter(([name]) => name === command).map(([, parameters]) => parameters)
    expect(asked[0]).not.toHaveProperty('interactive')
    expect(asked[1]).toMatchObject({ interactive: true })
    const limits = world.limits.filter((limit) => limit !== undefined)
    expect(limits).toHaveLength(1)
    expect(limits[0]).toBeGreaterThan(3_600_000)
  })

  test('an app without a display gives way first, for only one that has one opens a browser', async () => {
    world.state = { ...world.state, headless: true }
    world.answer = () => ({ ok: false, error: { code: 'access_denied', message: 'm', remedy: 'r' } })
    await world.run(['token', '--interactive'])
    expect(world.asked.map(([name]) => name)).toEqual(['getState', 'takes over', 'getState', 'getToken'])
  })
})

test('a profile is added with its policy, and shows it', async () => {
  world.answer = () => ({ ok: true, value: { profile: exampleProfile({ id: 'p3', name: 'New' }) } })
  await world.run(['profile', 'add', 'New', '--issuer', 'https://x.example', '--client-id', 'c', '--tools', 'closed'])
  expect(world.asked.at(-1)).toMatchObject(['addProfile', { tools: 'closed' }])
  await world.run(['profile', 'show', 'work'])
  expect(world.out).toContain('tools\task\n')
})
