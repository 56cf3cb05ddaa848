import { expect, test } from 'vitest'
import { FakeClock } from '../core/testing/fake-clock'
import { LabLinks } from './lab-links'

const scheme = 'dev.postern.app'
const text = `${'a'.repeat(36)}.b+c%20d`

function setUp(status: number | undefined = 0, platform: NodeJS.Platform = 'linux') {
  const clock = new FakeClock()
  const ran: (readonly string[])[] = []
  const run = async (program: string, args: readonly string[]) => {
    ran.push([program, ...args])
    return { status, output: '' }
  }
  return { clock, ran, links: new LabLinks({ scheme, platform, run, clock }) }
}

test('the link that comes back is given as it arrived, and its time', async () => {
  const { links, clock, ran } = setUp()
  const outcome = links.send(text, 1_000, new AbortController().signal)
  clock.advance(70)
  expect(links.take(`${scheme}:/lab?probe=${text}`)).toBe(true)
  expect(await outcome).toEqual({ kind: 'arrived', text, milliseconds: 70 })
  expect(ran).toEqual([['xdg-open', `${scheme}:/lab?probe=${text}`]])
  expect(clock.pending).toBe(0)
})

test('another link of the lab’s is dropped, and a redirect is left to the sign-ins', async () => {
  const { links, clock } = setUp()
  const outcome = links.send(text, 1_000, new AbortController().signal)
  expect(links.take(`${scheme}:/lab?probe=forged`)).toBe(true)
  expect(links.take(`${scheme}:/callback?state=s`)).toBe(false)
  clock.advance(1_000)
  expect(await outcome).toEqual({ kind: 'lost' })
})

test('a link that came and was turned away is told from one that never came', async () => {
  const { links } = setUp()
  const outcome = links.send(`${text}#fragment`, 1_000, new AbortController().signal)
  expect(links.turnedAway(`${scheme}:/lab?probe=forged#fragment`)).toBe(false)
  expect(links.turnedAway(`${scheme}:/lab?probe=${text}#fragment`)).toBe(true)
  expect(await outcome).toEqual({ kind: 'turned_away' })
})

test('two that are sent at once do not take each other’s place', async () => {
  const { links } = setUp()
  const { signal } = new AbortController()
  const other = text.replaceAll('a', 'b')
  const outcomes = [links.send(text, 1_000, signal), links.send(other, 1_000, signal)]
  for (const each of [text, other]) links.take(`${scheme}:/lab?probe=${each}`)
  expect(await Promise.all(outcomes)).toMatchObject([{ text }, { text: other }])
})

test('an opener that fails is not waited for', async () => {
  const { links } = setUp(3)
  expect(await links.send(text, 1_000, new AbortController().signal)).toEqual({ kind: 'opener_failed', status: 3 })
})

test('an opener that is not installed is named', async () => {
  const run = async () => ({ status: undefined, output: '', missing: true as const })
  const links = new LabLinks({ scheme, platform: 'linux', run, clock: new FakeClock() })
  const outcome = await links.send(text, 1_000, new AbortController().signal)
  expect(outcome).toEqual({ kind: 'no_opener', program: 'xdg-open' })
})

test('Cancel ends the wait', async () => {
  const { links } = setUp()
  const cancel = new AbortController()
  const outcome = links.send(text, 1_000, cancel.signal)
  cancel.abort()
  expect(await outcome).toEqual({ kind: 'lost' })
})

test('on Windows no shell sees the link', async () => {
  const { links, ran } = setUp(1, 'win32')
  await links.send(text, 1_000, new AbortController().signal)
  expect(ran[0]?.slice(0, 2)).toEqual(['rundll32', 'url.dll,FileProtocolHandler'])
})
