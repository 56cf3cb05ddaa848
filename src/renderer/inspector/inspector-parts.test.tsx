import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { AttemptReport } from '../../shared/attempt-report'
import type { JournalEvent } from '../../shared/journal-event'
import { because } from '../../shared/reason'
import { windowLanguage } from '../language'
import { CheckList } from './check-list'
import { differences } from './comparison'
import { NoLongerKept } from './comparison-table'
import { blockSize, EventBlocks, eventLine } from './event-journal'
import { SequenceDiagram } from './sequence-diagram'
import { ParameterTable, ValueTable } from './value-table'

const state = { secret: 'state', length: 43, sha256: '1f3a0000' }

const report = (part: Partial<AttemptReport> = {}): AttemptReport => ({
  id: 'a1',
  profileId: 'p1',
  issuer: 'https://p/',
  startedAt: 0,
  arrows: [],
  checks: [],
  parameters: [],
  redirect: [],
  tokens: [],
  idTokenHeader: [],
  idTokenClaims: [],
  proof: [],
  refreshes: [],
  events: [],
  ...part,
})

test('a parameter has its purpose and its section; a secret is a fingerprint', () => {
  const markup = renderToStaticMarkup(
    <ParameterTable
      parameters={[
        { name: 'state', value: state, source: 'RFC 6749 §10.12' },
        { name: 'x-own', value: '<b>' },
      ]}
    />,
  )
  expect(markup).toContain('‹state 43 chars, sha256 1f3a0000…›')
  expect(markup).toContain('Read RFC 6749 §10.12 in the browser')
  expect(markup).toContain('no forged one does')
  expect(markup).toContain('Nobody but the provider knows')
  expect(markup).toContain('&lt;b&gt;')
})

test('where there is nothing, it says so', () => {
  expect(renderToStaticMarkup(<ValueTable label="x" values={[]} none="There was none." />)).toContain('There was none.')
  expect(renderToStaticMarkup(<ParameterTable parameters={[]} />)).toContain('No request was made.')
})

test('a reason of ours is said in the language of the window, and again when that changes', async () => {
  const checks: AttemptReport['checks'] = [
    { name: 'at_hash', result: 'skipped', source: 'x', reason: because('reason.no_at_hash') },
    { name: 'nonce', result: 'skipped', source: 'x', reason: 'as an earlier version wrote it' },
  ]
  const event = { kind: 'check', at: 5, source: 'x', name: 'at_hash', result: 'skipped' } as const
  const shown = () => [
    renderToStaticMarkup(<CheckList checks={checks} />),
    eventLine({ ...event, reason: because('reason.no_at_hash') }, 0),
  ]
  for (const part of shown()) expect(part).toContain('the ID token has none')
  await windowLanguage.change('de')
  for (const part of shown()) expect(part).toContain('das ID-Token hat keinen')
  expect(shown()[0]).toContain('as an earlier version wrote it')
  await windowLanguage.change('en')
})

test('a check has its result in words, the reason, and what an attacker could do; one without words has its name', () => {
  const markup = renderToStaticMarkup(
    <CheckList
      checks={[
        { name: 'nonce', result: 'fail', source: 'OpenID Connect Core §3.1.3.7', reason: 'id_token_nonce_mismatch' },
        { name: 'brand_new', result: 'skipped', source: 'nowhere' },
      ]}
    />,
  )
  expect(markup).toContain('0 passed, 1 failed, 1 not applicable, 0 not reached')
  expect(markup).toContain('Seen: id_token_nonce_mismatch')
  expect(markup).toContain('Without it: An answer stolen')
  expect(markup).toContain('brand new')
})

test('the drawing says how many messages it has, who speaks, and what took how long', () => {
  const markup = renderToStaticMarkup(
    <SequenceDiagram
      arrows={[
        { name: 'login_asked', from: 'person', to: 'postern', at: 0 },
        { name: 'request', from: 'postern', to: 'provider', at: 5, took: 1_500, note: 'GET /keys 200' },
        { name: 'check:state', from: 'postern', to: 'postern', at: 9, failed: true },
        { name: 'brand_new', from: 'postern', to: 'browser', at: 9 },
      ]}
    />,
  )
  expect(markup).toContain('aria-label="Sequence of 4 messages')
  expect(markup).toContain('GET /keys 200</tspan> · 1.5 s')
  expect(markup).toContain('Refused: The answer belongs to a request of ours')
  expect(markup).toContain('brand new')
  expect(markup).toContain('data-look="failed"')
})

describe('two attempts', () => {
  test('differ in what was sent, checked and answered; not in what is random', () => {
    const one = report({
      outcome: 'signed_in',
      parameters: [
        { name: 'state', value: state },
        { name: 'prompt', value: 'login' },
      ],
    })
    const other = report({
      outcome: 'failed',
      code: 'access_denied',
      parameters: [{ name: 'state', value: { ...state, sha256: '00000000' } }],
    })
    expect(differences(one, other)).toEqual([
      { part: 'Result', name: '', one: 'Signed in', other: 'Did not work access_denied' },
      { part: 'Authorization request', name: 'prompt', one: 'login', other: undefined },
    ])
    expect(differences(one, one)).toEqual([])
  })
})

describe('the journal', () => {
  const events = Array.from({ length: 10_000 }, (_, at): JournalEvent => ({ kind: 'stage', at, name: `stage-${at}` }))

  test('of ten thousand events is in blocks that the browser may leave out', () => {
    const markup = renderToStaticMarkup(<EventBlocks events={events} startedAt={0} />)
    expect(markup.match(/class="event-block"/g)).toHaveLength(10_000 / blockSize)
    expect(markup).toContain('stage-0<')
    expect(markup).toContain('stage-9999<')
  })

  test.each<[JournalEvent, string]>([
    [{ kind: 'stage', at: 12, name: 'failed', code: 'access_denied' }, '+12 ms failed access_denied'],
    [
      { kind: 'check', at: 1_500, name: 'state', result: 'fail', source: 'RFC 6749 §10.12', reason: 'unknown' },
      '+1.5 s state fail RFC 6749 §10.12 unknown',
    ],
    [
      { kind: 'step', at: 1, name: 'redirect_received', from: 'browser', to: 'postern', data: { state, form: false } },
      '+1 ms browser→postern redirect_received state=‹state 43 chars, sha256 1f3a0000…› form=false',
    ],
  ])('has each event in one line', (event, line) => {
    expect(eventLine(event, 0)).toBe(line)
  })
})

test('a comparison whose other side is no longer kept says so', () => {
  const markup = renderToStaticMarkup(<NoLongerKept />)
  expect(markup).toContain('The other sign-in is no longer kept: only the last 50 are.')
  expect(markup).toContain('role="status"')
})
