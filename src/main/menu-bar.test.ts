import { describe, expect, test } from 'vitest'
import { attempt, profile, session, state } from '../renderer/accounts/fixtures'
import type { AppState } from '../shared/app-state'
import { en } from '../shared/text/en'
import { createText } from '../shared/text/text'
import { verbNames } from '../shared/verbs'
import { menuBar } from './menu-bar'
import { type MenuEntry, menuTemplate } from './menu-entry'

const text = createText(en, 'en')
const bar = (part: Partial<AppState> = {}, platform: NodeJS.Platform = 'linux') =>
  menuBar({ state: state(part), text, platform })
const all = (entries: readonly MenuEntry[]): MenuEntry[] =>
  entries.flatMap((entry) => [entry, ...all(entry.entries ?? [])])
const labels = (entries: readonly MenuEntry[]) => entries.map(({ label }) => label)
const disabled = (entries: readonly MenuEntry[]) =>
  all(entries).flatMap(({ enabled, asks }) => (enabled === false ? [asks?.verb] : []))

test.each([
  ['linux', ['&File', '&Edit', '&View', '&Window', '&Help']],
  ['win32', ['&File', '&Edit', '&View', '&Window', '&Help']],
  ['darwin', ['Postern', '&File', '&Edit', '&View', '&Window', '&Help']],
] as const)('%s has its usual menus', (platform, expected) => {
  expect(labels(bar({}, platform))).toEqual(expected)
})

test.each(['linux', 'win32', 'darwin'] as const)(
  '%s: every verb is in it once, and can be quit and closed',
  (platform) => {
    const entries = all(bar({}, platform))
    expect(entries.flatMap(({ asks }) => asks?.verb ?? []).toSorted()).toEqual(verbNames.toSorted())
    expect(entries.filter(({ role }) => role === 'quit' || role === 'close')).toHaveLength(2)
  },
)

describe('what cannot be used is greyed out', () => {
  test('at the first start', () => {
    expect(disabled(bar())).toEqual(['sign_out', 'refresh', 'cancel'])
  })

  test('with an account that only a person can help', () => {
    expect(disabled(bar({ sessions: [session({ status: 'ended' })] }))).toEqual(['refresh', 'cancel'])
  })

  test('while somebody signs in and the lab runs', () => {
    const part = { sessions: [session()], attempts: [attempt()], lab: { running: true, changes: [] } }
    expect(disabled(bar(part))).toEqual(['run_lab'])
  })
})

test('several providers are named, each with its own', () => {
  const profiles = [profile(), profile({ id: 'rnd', name: 'R&D' })]
  const below = all(bar({ profiles })).find(({ label }) => label === 'Sign in to')?.entries
  expect(below).toEqual([
    { label: 'Acme', asks: { verb: 'sign_in', id: 'acme' } },
    { label: 'R&&D', asks: { verb: 'sign_in', id: 'rnd' } },
  ])
})

test('a line leads to what it says, and its key is shown and not taken: the page listens to it', () => {
  const done: unknown[] = []
  const actions = {
    ask: (asked: unknown) => done.push(asked),
    open: () => done.push('open'),
    quit: () => done.push('quit'),
  }
  const [settings, open, separator] = menuTemplate(
    [{ label: 'Settings', asks: { verb: 'open_settings' } }, { label: 'Open', does: 'open' }, { separator: true }],
    actions,
  )
  expect(settings).toMatchObject({
    id: 'open_settings',
    accelerator: 'CommandOrControl+,',
    registerAccelerator: false,
  })
  for (const item of [settings, open]) item?.click?.({} as never, undefined, {} as never)
  expect(done).toEqual([{ verb: 'open_settings' }, 'open'])
  expect(separator).toEqual({ type: 'separator' })
})
