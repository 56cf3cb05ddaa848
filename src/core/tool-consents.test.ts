import { describe, expect, test } from 'vitest'
import { because } from '../shared/reason'
import type { QuestionAnswer, ToolConsent } from '../shared/tool-consent'
import { mostQuestions, questionLimit } from './consent-questions'
import { KeptConsents } from './kept-consents'
import { LoginError } from './login-error'
import { collectingJournal, steps } from './testing/collecting-journal'
import { FakeClock } from './testing/fake-clock'
import { FakeTool } from './testing/fake-tool'
import { FakeValue } from './testing/fake-value'
import { hour, ToolConsents } from './tool-consents'

const profile = { id: 'p1', name: 'Work' } as const
const curl = { path: '/usr/bin/curl', startedBy: 'bash', folder: '/home/ada' } as const

async function setUp({ display = true, said = [] as readonly ToolConsent[] } = {}) {
  const clock = new FakeClock(1_000)
  const { events, journal } = collectingJournal()
  const file = new FakeValue(said)
  let presented = 0
  const kept = new KeptConsents(file, clock, () => {})
  await kept.load()
  const consents = new ToolConsents({
    clock,
    journal,
    kept,
    changed: () => {},
    present: () => {
      presented += 1
      return display
    },
  })
  const answer = async (given: QuestionAnswer) => consents.answer(consents.views()[0]?.id ?? '', given)
  /** Lets what waits for the program, or for a file, go on. */
  const turn = () => new Promise((resolve) => setImmediate(resolve))
  return { clock, events, file, kept, consents, answer, turn, presented: () => presented }
}

const code = (expected: string) => expect.objectContaining({ code: expected })

describe('the profile decides', () => {
  test('closed: no tool gets a token, whatever was said of it', async () => {
    const { consents, kept, presented } = await setUp()
    await kept.keep({ client: 'curl', profileId: 'p1', rule: 'allow' })
    await expect(consents.admit({ ...profile, tools: 'closed' }, new FakeTool('curl'))).rejects.toEqual(
      code('tools_closed'),
    )
    expect(presented()).toBe(0)
  })

  test('allow: nobody is asked, and nobody looks which program it is', async () => {
    const { consents, presented } = await setUp()
    const tool = new FakeTool('curl', curl)
    await consents.admit({ ...profile, tools: 'allow' }, tool)
    expect([tool.looked, presented()]).toEqual([0, 0])
  })

  test('where there is no token to have, a no counts, and nothing else is asked', async () => {
    const { consents, kept, events, presented } = await setUp()
    expect(await consents.heed(profile, new FakeTool('curl', curl))).toEqual(curl)
    expect([presented(), consents.views()]).toEqual([0, []])
    await kept.keep({ client: 'curl', program: curl.path, profileId: 'p1', rule: 'refuse' })
    await expect(consents.heed(profile, new FakeTool('curl', curl))).rejects.toEqual(code('tool_refused'))
    await expect(consents.heed({ ...profile, tools: 'closed' }, new FakeTool('curl'))).rejects.toEqual(
      code('tools_closed'),
    )
    expect(steps(events, 'tool_turned_away')).toHaveLength(2)
  })

  test('nothing said: as ask', async () => {
    const { consents, turn } = await setUp()
    void consents.admit(profile, new FakeTool('curl')).catch(() => {})
    await turn()
    expect(consents.views()).toHaveLength(1)
  })
})

describe('a question', () => {
  test('names the tool, the program and the time that it waits, and shows the window', async () => {
    const { consents, events, turn, presented, answer } = await setUp()
    const admitted = consents.admit(profile, new FakeTool('curl', curl))
    await turn()
    expect(consents.views()).toMatchObject([
      {
        about: 'consent',
        profileId: 'p1',
        client: 'curl',
        program: curl,
        askedAt: 1_000,
        deadline: 1_000 + questionLimit,
      },
    ])
    expect(presented()).toBe(1)
    await answer('once')
    expect(await admitted).toEqual(curl)
    expect(steps(events, 'tool_asks')).toMatchObject([
      { data: { client: 'curl', program: '/usr/bin/curl', asked: true } },
    ])
    expect(steps(events, 'tool_answered')).toMatchObject([{ from: 'person', data: { answer: 'once' } }])
  })

  test('is one for 500 callers, and so is its answer', async () => {
    const { consents, turn, presented, answer } = await setUp()
    const admitted = Array.from({ length: 500 }, () => consents.admit(profile, new FakeTool('curl', curl)))
    await turn()
    expect([consents.views().length, presented()]).toEqual([1, 1])
    await answer('once')
    expect(await Promise.all(admitted)).toHaveLength(500)
    expect(consents.views()).toEqual([])
  })

  test('is another for another program of the same name, and for another profile', async () => {
    const { consents, turn } = await setUp()
    for (const [program, id] of [
      [curl, 'p1'],
      [{ path: '/tmp/curl' }, 'p1'],
      [curl, 'p2'],
    ] as const) {
      void consents.admit({ id, name: id }, new FakeTool('curl', program)).catch(() => {})
    }
    await turn()
    expect(consents.views()).toHaveLength(3)
  })

  test('that nobody answers ends, and the next call asks again', async () => {
    const { clock, consents, turn } = await setUp()
    const admitted = consents.admit(profile, new FakeTool('curl'))
    const refused = expect(admitted).rejects.toEqual(code('tool_not_allowed'))
    await turn()
    clock.advance(questionLimit)
    await refused
    expect([consents.views(), clock.pending]).toEqual([[], 0])
    void consents.admit(profile, new FakeTool('curl')).catch(() => {})
    await turn()
    expect(consents.views()).toHaveLength(1)
  })

  test('goes when the last who waits has hung up', async () => {
    const { clock, consents, turn } = await setUp()
    const tools = [new FakeTool('curl'), new FakeTool('curl')]
    const ended = tools.map((tool) => expect(consents.admit(profile, tool)).rejects.toEqual(code('tool_hung_up')))
    await turn()
    tools[0]?.hangUp()
    expect(consents.views()).toHaveLength(1)
    tools[1]?.hangUp()
    await Promise.all(ended)
    expect([consents.views(), clock.pending]).toEqual([[], 0])
  })

  test('is not put where no window can be shown', async () => {
    const { clock, consents, events } = await setUp({ display: false })
    const ask = () =>
      expect(consents.admit(profile, new FakeTool('curl'))).rejects.toMatchObject({
        code: 'tool_not_allowed',
        detail: because('reason.no_window', { client: 'curl' }),
      })
    for (let i = 0; i < 500; i += 1) await ask()
    expect(consents.views()).toEqual([])
    expect(steps(events, 'tool_asks')).toMatchObject([{ data: { asked: false } }])
    clock.advance(60_000)
    await ask()
    expect(steps(events, 'tool_asks')).toMatchObject([{}, { data: { asked: false, repeated: 499 } }, {}])
  })

  test('a program that makes up names cannot put them without end', async () => {
    const { consents, turn, presented } = await setUp()
    const asked = Array.from({ length: 500 }, (_, i) =>
      consents.admit(profile, new FakeTool(`tool ${i}`)).catch((error: LoginError) => error.code),
    )
    await turn()
    expect([consents.views().length, presented()]).toEqual([mostQuestions, mostQuestions])
    expect(await asked[499]).toBe('tool_not_allowed')
  })

  test('of which nobody knows any more cannot be answered', async () => {
    const { consents } = await setUp()
    await expect(consents.answer('gone', 'always')).rejects.toEqual(code('question_unknown'))
  })

  test('stays when the answer cannot be kept', async () => {
    const { consents, file, turn, answer } = await setUp()
    const admitted = consents.admit(profile, new FakeTool('curl'))
    await turn()
    file.before = () => {
      throw new LoginError('storage_failed')
    }
    await expect(answer('always')).rejects.toEqual(code('storage_failed'))
    expect(consents.views()).toHaveLength(1)
    await answer('once')
    await admitted
  })
})

describe('the answer', () => {
  test.each<[QuestionAnswer, 'asked' | 'allowed' | 'refused', 'asked' | 'allowed' | 'refused']>([
    ['once', 'asked', 'asked'],
    ['hour', 'allowed', 'asked'],
    ['always', 'allowed', 'allowed'],
    ['later', 'refused', 'asked'],
    ['never', 'refused', 'refused'],
  ])('%s: the next time %s, after an hour %s', async (given, next, afterwards) => {
    const { clock, consents, turn, answer } = await setUp()
    const ask = async () => {
      const tool = new FakeTool('curl', curl)
      const outcome = consents.admit(profile, tool).then(
        () => 'allowed',
        (error: LoginError) => (error.code === 'tool_refused' ? 'refused' : 'asked'),
      )
      await turn()
      tool.hangUp()
      return outcome
    }
    const first = consents.admit(profile, new FakeTool('curl', curl)).catch((error: LoginError) => error.code)
    await turn()
    await answer(given)
    expect(await first).toEqual(given === 'later' || given === 'never' ? 'tool_refused' : curl)
    expect(await ask()).toBe(next)
    clock.advance(hour)
    expect(await ask()).toBe(afterwards)
  })

  test('holds for the program that was asked about, not for another of its name', async () => {
    const { consents, turn, answer } = await setUp()
    const first = consents.admit(profile, new FakeTool('curl', curl))
    await turn()
    await answer('always')
    await first
    void consents.admit(profile, new FakeTool('curl', { path: '/tmp/curl' })).catch(() => {})
    await turn()
    expect(consents.views()).toHaveLength(1)
  })
})

test('an answer holds, though the tool hung up while it was kept', async () => {
  const { consents, kept, turn, answer } = await setUp()
  const tool = new FakeTool('curl', curl)
  const admitted = consents.admit(profile, tool).catch((error: LoginError) => error.code)
  await turn()
  const answered = answer('always')
  tool.hangUp()
  await answered
  expect(await admitted).toBe('tool_hung_up')
  expect(kept.all()).toMatchObject([{ client: 'curl', rule: 'allow' }])
})

test.each([
  ['allow', curl],
  ['refuse', 'tool_refused'],
] as const)('what is said elsewhere meanwhile, %s, answers the question', async (rule, outcome) => {
  const { consents, kept, turn } = await setUp()
  const [first] = ['curl', 'git'].map((client) =>
    consents.admit(profile, new FakeTool(client, curl)).catch((error: LoginError) => error.code),
  )
  await turn()
  await kept.keep({ client: 'curl', profileId: 'p1', rule: 'quiet' })
  consents.reconsider()
  expect(consents.views()).toHaveLength(2)
  await kept.keep({ client: 'curl', profileId: 'p1', rule })
  consents.reconsider()
  expect(await first).toEqual(outcome)
  expect(consents.views()).toMatchObject([{ client: 'git' }])
})

describe('what was said beforehand', () => {
  test('by name alone counts for every program, and nobody looks which it is', async () => {
    const { consents, kept } = await setUp()
    await kept.keep({ client: 'git', profileId: 'p1', rule: 'allow' })
    const tool = new FakeTool('git', { path: '/usr/bin/git' })
    await consents.admit(profile, tool)
    expect(tool.looked).toBe(0)
  })

  test.each([
    ['by name', {}, '/usr/bin/git'],
    ['of the program', { program: '/tmp/git' }, '/tmp/git'],
  ])('a no %s counts ahead of a yes', async (_what, of, path) => {
    const { consents, kept } = await setUp()
    await kept.keep({ client: 'git', profileId: 'p1', rule: 'refuse', ...of })
    await kept.keep({ client: 'git', profileId: 'p1', rule: 'allow', ...('program' in of ? {} : { program: path }) })
    await expect(consents.admit(profile, new FakeTool('git', { path }))).rejects.toEqual(code('tool_refused'))
  })

  test('that a tool is to be quiet says nothing of what it may have', async () => {
    const { consents, kept, turn } = await setUp()
    await kept.keep({ client: 'git', profileId: 'p1', rule: 'quiet' })
    void consents.admit(profile, new FakeTool('git')).catch(() => {})
    await turn()
    expect(consents.views()).toHaveLength(1)
  })
})

describe('a no that needs no question', () => {
  test.each([
    ['of a name', {}, {}, undefined, 'tool_refused'],
    ['of a program', { program: curl.path }, {}, curl.path, 'tool_refused'],
    ['to all tools', { rule: 'allow' }, { tools: 'closed' }, undefined, 'tools_closed'],
  ] as const)('%s is in the journal, once a minute and with a count', async (_what, of, over, program, why) => {
    const { clock, consents, events, kept } = await setUp()
    await kept.keep({ client: 'curl', profileId: 'p1', rule: 'refuse', ...of })
    const ask = () =>
      expect(consents.admit({ ...profile, ...over }, new FakeTool('curl', curl))).rejects.toEqual(code(why))
    for (let i = 0; i < 5; i += 1) await ask()
    const data = { client: 'curl', profile: 'p1', ...(program ? { program } : {}), code: why }
    const turnedAway = () => steps(events, 'tool_turned_away').map((step) => step.data)
    expect(turnedAway()).toEqual([data])
    clock.advance(60_000)
    expect(turnedAway()).toEqual([data, { ...data, repeated: 4 }])
    expect(clock.pending).toBe(0)
  })

  test('of many names does not push out of the log what was there before', async () => {
    const { consents, events } = await setUp()
    for (let i = 0; i < 500; i += 1) {
      await consents.admit({ ...profile, tools: 'closed' }, new FakeTool(`tool ${i}`)).catch(() => {})
    }
    expect(steps(events, 'tool_turned_away')).toHaveLength(20)
  })
})

describe('a person who types the command into a terminal', () => {
  const bash = { path: '/usr/bin/bash', typed: true } as const

  test('is not asked: they have just said it', async () => {
    const { consents, presented } = await setUp({ display: false })
    expect(await consents.admit(profile, new FakeTool('postern', bash))).toEqual(bash)
    expect(presented()).toBe(0)
  })

  test.each([
    ['under the name of a tool', 'git', bash],
    ['in a script', 'postern', { path: '/home/ada/deploy.sh' }],
    ['where the system shows nothing', 'postern', undefined],
  ])('is asked %s', async (_what, client, program) => {
    const { consents, turn } = await setUp()
    void consents.admit(profile, new FakeTool(client, program)).catch(() => {})
    await turn()
    expect(consents.views()).toHaveLength(1)
  })

  test('gets none when they have said that it is closed', async () => {
    const { consents } = await setUp()
    await expect(consents.admit({ ...profile, tools: 'closed' }, new FakeTool('postern', bash))).rejects.toEqual(
      code('tools_closed'),
    )
  })
})
