import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Weather } from './testing/rotating-provider'
import { SimulatedComputer } from './testing/simulated-computer'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

const turn = () => new Promise<void>((resolve) => void setImmediate(resolve))

/** Something that befalls the session. */
type Happening =
  | { readonly kind: 'weather'; readonly weather: Weather; readonly lasts: number }
  | { readonly kind: 'sleep'; readonly lasts: number; readonly told: boolean }
  | { readonly kind: 'crash' | 'crash before a save' | 'tool asks' | 'person asks' | 'network returns' }

async function befall(computer: SimulatedComputer, happening: Happening): Promise<void> {
  const { sessions, provider, clock, id } = computer
  switch (happening.kind) {
    case 'weather':
      provider.weather = happening.weather
      await computer.pass(happening.lasts)
      provider.weather = { kind: 'fair' }
      return
    case 'sleep':
      clock.sleep(happening.lasts)
      if (happening.told) sessions.wake('resume')
      return
    case 'crash':
      return computer.crash()
    case 'crash before a save':
      return computer.crashAtNextSave()
    case 'tool asks':
      return void sessions.accessToken(id, { minTtl: 600 }).catch(() => {})
    case 'person asks':
      // A person may be impatient; nobody else.
      provider.notBefore = 0
      return void sessions.refresh(id).catch(() => {})
    case 'network returns':
      return sessions.wake('online')
  }
}

/** Weather in which no answer gets lost on its way: the provider and Postern agree on the newest token. */
const honest: fc.Arbitrary<Weather> = fc.oneof(
  fc.record({ kind: fc.constant('offline' as const) }),
  fc.record({ kind: fc.constant('silent' as const) }),
  fc.record({
    kind: fc.constant('captive' as const),
    status: fc.constantFrom(200 as const, 302 as const, 511 as const),
  }),
  fc.record({
    kind: fc.constant('down' as const),
    status: fc.constantFrom(500 as const, 502 as const, 503 as const, 504 as const),
  }),
  fc.record({
    kind: fc.constant('busy' as const),
    retryAfter: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 7_200 })),
    as: fc.constantFrom('seconds' as const, 'date' as const),
  }),
)
const lasts = fc.integer({ min: 1, max: 3 * hour })
const gentle: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('weather' as const), weather: honest, lasts }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('sleep' as const), lasts: fc.nat(10 * hour), told: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('tool asks' as const, 'person asks' as const, 'network returns' as const),
    }),
  },
)
/** The provider may have rotated, and Postern not know of it: at best it sends the token before the newest. */
const harsh: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 3, arbitrary: gentle },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('crash' as const, 'crash before a save' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('weather' as const),
      weather: fc.constant({ kind: 'lost' as const }),
      lasts,
    }),
  },
)

interface Day {
  readonly happenings: readonly { readonly after: number; readonly what: Happening }[]
  readonly revokedAt: number | undefined
  readonly chances: Iterable<number>
}

const dayOf = (what: fc.Arbitrary<Happening>): fc.Arbitrary<Day> =>
  fc.record({
    happenings: fc.array(fc.record({ after: fc.oneof(fc.nat(20 * second), fc.nat(2 * hour)), what }), {
      maxLength: 24,
    }),
    revokedAt: fc.option(fc.nat(23), { freq: 8, nil: undefined }),
    chances: fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
  })

/** Lives through at least 24 hours, and then two in which nothing is in the way. */
async function live({ happenings, revokedAt, chances }: Day, leeway: boolean): Promise<SimulatedComputer> {
  const chance = chances[Symbol.iterator]()
  const computer = new SimulatedComputer(leeway, () => chance.next().value ?? 0, turn)
  const start = computer.clock.now()
  await computer.signIn(hour)
  for (const [at, { after, what }] of happenings.entries()) {
    await computer.pass(after)
    await befall(computer, what)
    await computer.pass(0)
    if (at === revokedAt) computer.provider.ended ??= 'revoked'
  }
  await computer.pass(Math.max(0, start + day - computer.clock.now()))
  await computer.pass(2 * hour)
  return computer
}

/** The session lives, with a token that is good, unless the provider has ended it; and nobody was pestered. */
function expectKept({ sessions, provider, clock, id }: SimulatedComputer): void {
  const [view] = sessions.views()
  expect(view).toMatchObject({ id, status: provider.ended ? 'ended' : 'active' })
  if (!provider.ended) {
    expect(view).not.toHaveProperty('failure')
    expect(view?.accessTokenExpiresAt).toBeGreaterThan(clock.now())
  }
  expect(provider.wrongs).toEqual([])
  // In an hour of trouble at most some dozen requests, of an eternity of trouble four an hour.
  expect(provider.asked).toBeLessThan(900)
}

describe('in a day of', () => {
  test.each([
    ['strict about used tokens', false],
    ['with a leeway', true],
  ])('faults that lose no answer, a session is lost only when the provider revokes it (%s)', async (_how, leeway) => {
    await fc.assert(
      fc.asyncProperty(dayOf(gentle), async (drawn) => {
        const computer = await live(drawn, leeway)
        expectKept(computer)
        expect(computer.provider.ended).not.toBe('reused')
      }),
      { numRuns: 40 },
    )
  })

  test('crashes and lost answers too, it is not lost where the provider has a leeway', async () => {
    await fc.assert(
      fc.asyncProperty(dayOf(harsh), async (drawn) => {
        const computer = await live(drawn, true)
        expectKept(computer)
        expect(computer.provider.ended).not.toBe('reused')
      }),
      { numRuns: 60 },
    )
  })

  test('the same, it is lost at a strict provider only when that took a token for stolen', async () => {
    await fc.assert(
      fc.asyncProperty(dayOf(harsh), async (drawn) => expectKept(await live(drawn, false))),
      { numRuns: 40 },
    )
  })
})

test('a crash between request and save: lost at a strict provider, and not at one with a leeway', async () => {
  for (const leeway of [true, false]) {
    const computer = new SimulatedComputer(leeway, () => 0.5, turn)
    await computer.signIn(hour)
    computer.crashAtNextSave()
    await computer.pass(3 * hour)
    expect(computer.provider.ended).toBe(leeway ? undefined : 'reused')
    expectKept(computer)
  }
})

test('weeks go by without a word', async () => {
  const computer = new SimulatedComputer(false, () => 0.5, turn)
  await computer.signIn(hour)
  await computer.pass(28 * day)
  expectKept(computer)
  expect(computer.provider.asked).toBeGreaterThan(28 * 24)
  expect(computer.provider.asked).toBeLessThan(28 * 24 * 1.15)
})
