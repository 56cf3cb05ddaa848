import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { AppState } from '../../shared/app-state'
import type { HandOutSummary, ToolProgram, ToolQuestion } from '../../shared/tool-consent'
import { now, profile, session, state } from '../accounts/fixtures'
import { Dialog, UrgentContext } from '../parts/dialog'
import { toolStory } from './tool-name'
import { ToolQuestions } from './tool-questions'
import { toolRows } from './tool-rows'
import { ToolsSetting } from './tools-setting'

const question = (part: Partial<ToolQuestion> = {}): ToolQuestion => ({
  id: 'q1',
  about: 'consent',
  profileId: 'acme',
  client: 'git',
  askedAt: now,
  deadline: now + 45_000,
  ...part,
})

const render = (...questions: ToolQuestion[]) =>
  renderToStaticMarkup(<ToolQuestions state={state({ profiles: [profile()], questions })} />)

/** The accessible name of each button. */
const buttons = (markup: string) => [...markup.matchAll(/<button[^>]*aria-label="([^"]*)"/g)].map(([, name]) => name)

describe('a question', () => {
  test('whether a tool may have tokens has five answers, each with a name of its own', () => {
    const names = buttons(render(question(), question({ id: 'q2', client: 'curl' })))
    expect(names.slice(0, 5)).toEqual([
      'Allow this time: git, Acme',
      'For an hour: git, Acme',
      'Always: git, Acme',
      'Not now: git, Acme',
      'Never: git, Acme',
    ])
    expect(new Set(names).size).toBe(10)
  })

  test('to sign in again has three', () => {
    const { deadline: _none, ...card } = question({ about: 'sign_in' })
    expect(buttons(render(card))).toEqual(['Sign in: git, Acme', 'Not now: git, Acme', 'Never for git: git, Acme'])
    expect(render(card)).not.toContain('role="timer"')
  })

  test('to sign in says “again” where somebody is, or was, signed in with that profile', () => {
    const { deadline: _none, ...card } = question({ about: 'sign_in' })
    const title = (sessions: AppState['sessions']) =>
      /<h2[^>]*>([^<]*)</.exec(
        renderToStaticMarkup(<ToolQuestions state={state({ profiles: [profile()], questions: [card], sessions })} />),
      )?.[1]
    expect(title([])).toBe('git needs you to sign in to Acme')
    expect(title([session({ profileId: 'other' })])).toBe('git needs you to sign in to Acme')
    expect(title([session({ status: 'ended' })])).toBe('git needs you to sign in to Acme again')
  })

  test('is told within a dialog, too, for nothing behind it can be reached', () => {
    const dialog = (
      <Dialog labelledBy="title" look="sheet" onClosed={() => {}}>
        {() => null}
      </Dialog>
    )
    const shown = <ToolQuestions state={state({ profiles: [profile()], questions: [question()] })} />
    const markup = renderToStaticMarkup(<UrgentContext value={{ shown, count: 1 }}>{dialog}</UrgentContext>)
    expect(markup).toMatch(/^<dialog.*<p>git asks for your token of Acme<\/p>.*<\/dialog>$/)
    expect(renderToStaticMarkup(dialog)).not.toContain('git')
  })

  test('is told to a screen reader, without taking the focus', () => {
    expect(render(question())).toMatch(/aria-live="polite"[^>]*><p>git asks for your token of Acme<\/p>/)
    expect(render()).toMatch(/aria-live="polite"/)
    expect(render(question())).not.toContain('autofocus')
  })
})

test.each<[ToolProgram | undefined, string]>([
  [undefined, 'It says it is git; the system does not show which program it is.'],
  [{ path: '/usr/bin/git' }, 'It is /usr/bin/git.'],
  [{ path: '/usr/bin/git', folder: '/home/ada' }, 'It is /usr/bin/git in /home/ada.'],
  [{ path: '/usr/bin/git', startedBy: 'bash' }, 'It is /usr/bin/git, started by bash.'],
  [
    { path: '/usr/bin/curl', startedBy: 'bash', folder: '/home/ada' },
    'It is /usr/bin/curl, started by bash in /home/ada. It calls itself git.',
  ],
])('what is a claim is said to be one: %j', (program, words) => {
  expect(toolStory({ client: 'git', program })).toBe(words)
})

describe('the list', () => {
  const row = { client: 'git', profileId: 'acme', kind: 'access_token', firstAt: now, lastAt: now } as const

  test('has one line for a tool and a profile, the newest first', () => {
    const rows = toolRows({
      handOuts: [
        { ...row, count: 2, host: 'git.example.com', lastAt: now - 5 },
        { ...row, count: 3 },
        { ...row, client: 'curl', count: 1, lastAt: now + 1 },
      ],
      consents: [
        { client: 'git', profileId: 'acme', rule: 'allow', since: now },
        { client: 'aws', profileId: 'acme', rule: 'refuse', since: now },
      ],
    })
    expect(rows.map(({ client, given, said }) => [client, given.map(({ count }) => count), said.length])).toEqual([
      ['curl', [1], 0],
      ['git', [2, 3], 1],
      ['aws', [], 1],
    ])
  })

  test('offers what has not been said yet, and to forget it', () => {
    const markup = renderToStaticMarkup(
      <ToolsSetting
        state={state({
          profiles: [profile()],
          handOuts: [{ ...row, count: 5, host: 'git.example.com' }],
          consents: [{ client: 'git', profileId: 'acme', rule: 'allow', since: now }],
        })}
      />,
    )
    expect(buttons(markup)).toEqual(['Give none: git, Acme', 'Forget: git, Acme'])
    expect(markup).toContain('Given 5 times, last')
    expect(markup).toContain('For git.example.com.')
    expect(markup).toContain('You allowed it.')
  })

  test('tells calls of an API from tokens that were given', () => {
    const call = { ...row, kind: 'api_call', count: 1, host: 'https://api.example.com' } as const
    const listed = (...handOuts: HandOutSummary[]) =>
      renderToStaticMarkup(<ToolsSetting state={state({ profiles: [profile()], handOuts })} />)
    expect(listed(call)).toContain('Called an API once, last')
    expect(listed(call)).not.toContain('Given')
    const both = listed(call, { ...row, count: 2 })
    expect(both).toMatch(/Given 2 times.*Called an API once.*For https:\/\/api\.example\.com\./)
  })
})
