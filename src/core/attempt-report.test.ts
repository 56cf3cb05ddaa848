import { describe, expect, test } from 'vitest'
import type { ReportedCheck } from '../shared/attempt-report'
import type { FailureCode } from '../shared/failures'
import type { JournalEvent } from '../shared/journal-event'
import { knownChecks } from '../shared/known-checks'
import { reportOf, summaryOf } from './attempt-report'
import type { Misbehaviour } from './testing/provider-traits'
import { recordedLogin } from './testing/recorded-login'

const resultOf = (checks: readonly ReportedCheck[], name: string) => checks.find((check) => check.name === name)?.result
const named = (values: readonly { name: string; value: unknown }[], name: string) =>
  values.find((each) => each.name === name)?.value

describe('the report of a login', () => {
  test('has every message in the order in which it was sent, and what the browser did unseen', async () => {
    const { report } = await recordedLogin()
    const messages = report.arrows.map(({ from, name, to, inferred }) =>
      [from, inferred ? `(${name})` : name, to].join(' '),
    )
    expect(messages).toEqual([
      'person login_asked postern',
      'postern preflight keychain',
      'postern request provider',
      'postern listening browser',
      'postern authorization_request browser',
      'postern browser_opened browser',
      'person (signing_in) browser',
      'browser (authorizing) provider',
      'browser redirect_received postern',
      'postern request provider',
      'postern request provider',
      'provider tokens_received postern',
      'postern session_saved keychain',
    ])
    expect(report.arrows[2]?.note).toMatch(/^GET \/\.well-known\/openid-configuration 200$/)
  })

  test('has every known check once, in the order of a login, and none of them failed', async () => {
    const { report } = await recordedLogin({ traits: { sendsIssuer: true }, changes: { dpop: true }, refreshes: 1 })
    expect(report.checks.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(knownChecks)))
    expect(new Set(report.checks.map(({ name }) => name)).size).toBe(report.checks.length)
    expect(report.checks.filter(({ result }) => result === 'fail' || result === 'open')).toEqual([])
    expect(resultOf(report.checks, 'code_challenge')).toBe('pass')
    expect(resultOf(report.checks, 'redirect_literal')).toBe('pass')
    expect(resultOf(report.checks, 'storage_verified')).toBe('pass')
  })

  test('takes the request apart: each parameter in its order, secrets as fingerprints, with its section', async () => {
    const { report, attempt } = await recordedLogin({ options: { loginHint: 'ada@example.com' } })
    expect(report.endpoint).toBe('https://tenant.example.com/authorize')
    expect(report.parameters.map(({ name }) => name)).toEqual([
      'scope',
      'login_hint',
      'response_type',
      'client_id',
      'redirect_uri',
      'state',
      'nonce',
      'code_challenge',
      'code_challenge_method',
    ])
    expect(named(report.parameters, 'redirect_uri')).toBe(attempt.view().redirectUri)
    for (const name of ['login_hint', 'state', 'nonce'])
      expect(named(report.parameters, name)).toMatchObject({ secret: name })
    expect(report.parameters.find(({ name }) => name === 'state')?.source).toBe('RFC 6749 §10.12')
  })

  test('has the whole request when it was pushed, and the reference that the browser got', async () => {
    const { report } = await recordedLogin({ changes: { par: true }, traits: { pushedRequests: 'required' } })
    expect(named(report.parameters, 'scope')).toBe('openid profile email offline_access')
    expect(named(report.parameters, 'request_uri')).toMatchObject({ secret: 'request_uri' })
  })

  test('has redirect, tokens, ID token and proof; what says who the person is is withheld', async () => {
    const { report } = await recordedLogin({ traits: { sendsIssuer: true }, changes: { dpop: true } })
    expect(named(report.redirect, 'code')).toMatchObject({ secret: 'code' })
    expect(named(report.redirect, 'iss')).toBe('https://tenant.example.com/')
    expect(named(report.tokens, 'access_token')).toMatchObject({ secret: 'access_token' })
    expect(named(report.idTokenHeader, 'alg')).toBe('ES256')
    expect(named(report.idTokenClaims, 'aud')).toBe('client-1')
    for (const name of ['sub', 'name']) expect(named(report.idTokenClaims, name)).toEqual({ withheld: true })
    expect(named(report.idTokenClaims, 'nonce')).toEqual(named(report.parameters, 'nonce'))
    expect(report.proof.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['typ', 'alg', 'jwk', 'htm', 'htu', 'iat', 'jti']),
    )
    expect(named(report.proof, 'htm')).toBe('POST')
  })

  test('has the refreshes that followed, and whether the refresh token changed', async () => {
    const { report } = await recordedLogin({ refreshes: 2 })
    expect(report.refreshes).toMatchObject([{ outcome: 'refreshed' }, { outcome: 'refreshed' }])
    expect(report.refreshes.every(({ rotated }) => rotated !== undefined)).toBe(true)
  })
})

describe('the report of a login that was refused', () => {
  test.each<[string, Misbehaviour, FailureCode]>([
    ['nonce', { claims: (json) => ({ ...json, nonce: 'n' }) }, 'id_token_nonce_mismatch'],
    ['id_token_aud', { claims: (json) => ({ ...json, aud: 'other' }) }, 'id_token_audience_mismatch'],
    ['id_token_iss', { claims: (json) => ({ ...json, iss: 'https://evil/' }) }, 'id_token_issuer_mismatch'],
    ['id_token_signature', { signature: 'foreign key' }, 'id_token_signature_invalid'],
    ['at_hash', { claims: (json) => ({ ...json, at_hash: 'h' }) }, 'id_token_at_hash_mismatch'],
  ])('names the check: %s', async (name, misbehave, code) => {
    const { report } = await recordedLogin({ misbehave })
    expect(report).toMatchObject({ outcome: 'failed', code })
    expect(resultOf(report.checks, name)).toBe('fail')
    expect(resultOf(report.checks, 'storage_verified')).toBe('open')
    expect(report.arrows.filter(({ failed }) => failed).map((arrow) => arrow.name)).toContain(`check:${name}`)
    // What was refused can be looked at all the same.
    expect(report.idTokenClaims).not.toEqual([])
  })

  test('has the redirect, and says that no token request followed', async () => {
    const { report } = await recordedLogin({
      misbehave: { redirect: (sent) => sent.set('iss', 'https://evil.example/') },
    })
    expect(named(report.redirect, 'iss')).toBe('https://evil.example/')
    expect(report.tokens).toEqual([])
    expect(resultOf(report.checks, 'token_response')).toBe('open')
  })
})

describe('the line of an attempt', () => {
  const begun: JournalEvent = { kind: 'stage', at: 5, attemptId: 'a1', name: 'preparing' }

  test.each([
    [true, undefined],
    [false, 'interrupted'],
  ])('without an end, of this run: %s, has the outcome %s', (isOwn, outcome) => {
    expect(summaryOf([begun], isOwn).outcome).toBe(outcome)
  })

  test('names the fault that was chosen, but no other word', () => {
    const chosen = (fault: string): JournalEvent => ({
      kind: 'step',
      at: 6,
      attemptId: 'a1',
      name: 'fault_chosen',
      from: 'person',
      to: 'postern',
      data: { fault },
    })
    expect(summaryOf([begun, chosen('wrong_nonce')], true).fault).toBe('wrong_nonce')
    expect(summaryOf([begun, chosen('<b>')], true)).not.toHaveProperty('fault')
  })

  test('a report of a single event has empty parts and no failure', () => {
    expect(reportOf([begun], [], true)).toMatchObject({ arrows: [], parameters: [], redirect: [], refreshes: [] })
  })
})
