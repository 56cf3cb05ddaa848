import { describe, expect, test } from 'vitest'
import { exportFormats } from '../shared/attempt-report'
import { because } from '../shared/reason'
import { exportAttempt } from './attempt-export'
import { spokenReport } from './spoken-event'
import { text } from './testing/fake-world'
import { recordedLogin } from './testing/recorded-login'

describe('an export', () => {
  test.each(exportFormats)('as %s has a name with the time, and an ending', async (format) => {
    const { report } = await recordedLogin()
    const { fileName, text: exported } = exportAttempt(report, format, text, '1.2.3')
    expect(fileName).toMatch(/^postern-\d{4}-\d\d-\d\d-\d\d-\d\d-\d\d\.(md|json|har)$/)
    expect(exported).toContain('1.2.3')
    expect(exported.endsWith('\n')).toBe(true)
  })

  test('as Markdown says what failed, why, and what could have happened', async () => {
    const { report } = await recordedLogin({ misbehave: { claims: (json) => ({ ...json, nonce: 'n' }) } })
    const { text: exported } = exportAttempt(report, 'markdown', text, '1')
    expect(exported).toContain('# `https://tenant.example.com/`: Did not work (`id_token_nonce_mismatch`)')
    expect(exported).toContain(`| Failed | ${text('check.nonce.title')}.`)
    expect(exported).toContain(text('check.nonce.attack'))
    expect(exported).toMatch(/\| `state` \| `‹state 43 chars, sha256 [0-9a-f]{8}…›` \|/)
  })

  test('as Markdown has the refreshes', async () => {
    const { report } = await recordedLogin()
    const at = Date.UTC(2026, 0, 2, 3, 4, 5)
    const refreshes = [
      { at, outcome: 'refreshed', rotated: true, took: 120 },
      { at, outcome: 'session_ended', code: 'session_ended' },
    ] as const
    const { text: exported } = exportAttempt({ ...report, refreshes }, 'markdown', text, '1')
    expect(exported).toContain('| 2026-01-02T03:04:05.000Z | Refreshed, new refresh token | 120 ms |')
    expect(exported).toContain('| Ended by the provider, `session_ended` |')
  })

  test('as Markdown lets no word of a provider be anything but a word', async () => {
    const evil = '`|](https://evil.example) @everyone\n# x'
    const { report } = await recordedLogin({
      misbehave: {
        redirect: (sent) => {
          sent.delete('code')
          sent.set('error', 'access_denied')
          sent.set('error_description', evil)
        },
      },
    })
    const { text: exported } = exportAttempt(report, 'markdown', text, '1')
    expect(exported).toContain('`’¦](https://evil.example) @everyone # x`')
    expect(exported).not.toContain('\n# x')
  })

  test('as Markdown lets none be more within a sentence of ours, either', async () => {
    const { report } = await recordedLogin()
    const scope = because('reason.not_granted', { scope: 'a|](https://evil.example) @everyone' })
    const checks = [
      { name: 'scope', result: 'skipped', source: 'x', reason: because('reason.pasted', { reason: scope }) },
    ] as const
    const { text: exported } = exportAttempt({ ...report, checks }, 'markdown', text, '1')
    expect(exported).toContain('pasted: not granted: `a¦](https://evil.example) @everyone`')
  })

  test('as JSON can be read again', async () => {
    const { report } = await recordedLogin()
    const exported = JSON.parse(exportAttempt(report, 'json', text, '1').text)
    expect(exported).toEqual(JSON.parse(JSON.stringify({ postern: '1', ...spokenReport(report, text) })))
    expect(exported.checks).toContainEqual(
      expect.objectContaining({ name: 'organization', reason: text('reason.no_organization_asked') }),
    )
  })

  test('as HAR has each request with its time and status, and neither query, header nor body', async () => {
    const { report } = await recordedLogin()
    const { log } = JSON.parse(exportAttempt(report, 'har', text, '1').text)
    expect(log).toMatchObject({ version: '1.2', creator: { name: 'Postern' } })
    const requests = log.entries.map(
      ({ request, response }: { request: { method: string; url: string }; response: { status: number } }) =>
        [request.method, request.url, response.status].join(' '),
    )
    expect(requests).toContain('POST https://tenant.example.com/oauth/token 200')
    expect(log.entries[0]).toMatchObject({
      request: { headers: [], queryString: [], bodySize: -1 },
      response: { headers: [], content: { size: -1 } },
    })
  })
})
