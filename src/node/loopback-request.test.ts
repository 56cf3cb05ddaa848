import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeRequest } from './loopback-request'

const callback = { host: '127.0.0.1:8400', path: '/callback' }
const served = {
  hosts: new Set([callback.host, 'localhost:8400']),
  addresses: [callback],
  bodyBytes: 1_000,
  hasPage: (path: string) => path === '/result/r1',
}
const judge = (method: string, target: string, ...rawHeaders: string[]) =>
  judgeRequest({ method, target, rawHeaders: rawHeaders.length === 0 ? ['Host', callback.host] : rawHeaders }, served)

test.each(['/callback', '/callback?', '/callback?code=c1&state=s1', '/callback?a=/../x?y'])('takes %s', (target) => {
  expect(judge('GET', target)).toEqual({ kind: 'redirect', to: callback })
})

test('serves a result page and a favicon', () => {
  expect(judge('GET', '/result/r1')).toEqual({ kind: 'page', path: '/result/r1' })
  expect(judge('GET', '/favicon.ico')).toEqual({ kind: 'favicon' })
})

describe('refuses', () => {
  test.each([
    ...['//callback', '/callback/', '/callback/.', '/./callback', '/x/../callback', '/%63allback', '/callback%3F'],
    ...[
      '/callback;x',
      '/callback;x?code=c1',
      '/CALLBACK',
      '/callbackx',
      '/',
      '/result/r2',
      '/result/r1?x',
      '/callback\\',
    ],
  ])('with 404: %s', (target) => {
    expect(judge('GET', target)).toEqual({ kind: 'refused', status: 404, reason: 'path_unknown' })
  })

  test.each([
    ...[
      'http://127.0.0.1:8400/callback?code=c1',
      'callback',
      '*',
      '',
      '/callback#code=c1',
      '/callback?x#',
      '/callback?\u00e9',
    ],
    ...['/callback?a b', '/callback?\u0000'],
  ])('with 400: %s', (target) => {
    expect(judge('GET', target)).toEqual({ kind: 'refused', status: 400, reason: 'target_malformed' })
  })

  test.each(['POST', 'HEAD', 'OPTIONS', 'PUT', 'get', 'TRACE'])('%s with 405', (method) => {
    expect(judge(method, '/callback?code=c1')).toEqual({ kind: 'refused', status: 405, reason: 'method_refused' })
  })

  test.each([
    [421, 'host_unknown', ['Host', 'evil.example:8400']],
    [421, 'host_unknown', ['Host', '127.0.0.1']],
    [421, 'host_unknown', ['Host', '127.0.0.1:8401']],
    [421, 'host_unknown', ['Host', '127.0.0.1:8400.']],
    [421, 'host_unknown', ['Host', '127.1:8400']],
    [421, 'host_unknown', ['Host', '']],
    [400, 'host_missing', ['Accept', '*/*']],
    [400, 'host_repeated', ['Host', '127.0.0.1:8400', 'hOsT', '127.0.0.1:8400']],
    [413, 'body_refused', ['Host', '127.0.0.1:8400', 'Content-Length', '3']],
    [413, 'body_refused', ['Host', '127.0.0.1:8400', 'Transfer-Encoding', 'chunked']],
    [404, 'path_unknown', ['Host', 'localhost:8400']],
  ])('with %i, %s: %j', (status, reason, headers) => {
    expect(judge('GET', '/callback?code=c1', ...headers)).toEqual({ kind: 'refused', status, reason })
  })
})

describe('a form', () => {
  const type = ['Content-Type', 'application/x-www-form-urlencoded']
  const forms = { ...served, addresses: [callback, { ...callback, form: true }] }
  const judgeForm = (target: string, ...rawHeaders: string[]) =>
    judgeRequest({ method: 'POST', target, rawHeaders: ['Host', callback.host, ...rawHeaders] }, forms)

  test.each([
    ['application/x-www-form-urlencoded'],
    ['Application/X-WWW-Form-Urlencoded'],
    ['application/x-www-form-urlencoded;charset=UTF-8'],
    ['application/x-www-form-urlencoded; charset="utf-8"'],
  ])('is taken where one of the attempts asked for it, as %s', (contentType) => {
    expect(judgeForm('/callback', 'Content-Type', contentType, 'Content-Length', '1000')).toEqual({
      kind: 'form',
      to: { ...callback, form: true },
      length: 1_000,
    })
  })

  test.each<[number, string, string, string[]]>([
    [400, 'query_refused', '/callback?state=s1', [...type, 'Content-Length', '3']],
    [400, 'query_refused', '/callback?', [...type, 'Content-Length', '3']],
    [404, 'path_unknown', '/callback/', [...type, 'Content-Length', '3']],
    [405, 'method_refused', '/result/r1', [...type, 'Content-Length', '3']],
    [415, 'type_refused', '/callback', ['Content-Length', '3']],
    [415, 'type_refused', '/callback', ['Content-Type', 'text/plain', 'Content-Length', '3']],
    [415, 'type_refused', '/callback', ['Content-Type', 'application/json', 'Content-Length', '3']],
    [415, 'type_refused', '/callback', ['Content-Type', 'multipart/form-data; boundary=x', 'Content-Length', '3']],
    [415, 'type_refused', '/callback', ['Content-Type', `${type[1]}; charset=utf-16`, 'Content-Length', '3']],
    [415, 'type_refused', '/callback', [...type, ...type, 'Content-Length', '3']],
    [415, 'type_refused', '/callback', [...type, 'Content-Encoding', 'gzip', 'Content-Length', '3']],
    [411, 'length_missing', '/callback', type],
    [411, 'length_missing', '/callback', [...type, 'Transfer-Encoding', 'chunked']],
    [411, 'length_missing', '/callback', [...type, 'Content-Length', '3', 'Content-Length', '3']],
    [400, 'request_malformed', '/callback', [...type, 'Content-Length', '-3']],
    [413, 'body_too_large', '/callback', [...type, 'Content-Length', '1001']],
    [413, 'body_too_large', '/callback', [...type, 'Content-Length', '999999999999999']],
  ])('is refused with %i, %s: %s %j', (status, reason, target, headers) => {
    expect(judgeForm(target, ...headers)).toMatchObject({ kind: 'refused', status, reason })
  })

  test('is refused where nobody asked for it, and other methods learn what is allowed', () => {
    expect(judge('POST', '/callback', 'Host', callback.host, ...type, 'Content-Length', '3')).toEqual({
      kind: 'refused',
      status: 405,
      reason: 'method_refused',
    })
    const head = { method: 'PUT', target: '/callback', rawHeaders: ['Host', callback.host] }
    expect(judgeRequest(head, forms)).toMatchObject({ status: 405, allow: 'GET, POST' })
  })

  test('does not keep an address from being taken', () => {
    const head = { method: 'GET', target: '/callback?state=s1', rawHeaders: ['Host', callback.host] }
    expect(judgeRequest(head, forms)).toMatchObject({ kind: 'redirect' })
  })
})

test('takes nothing but a GET of the exact path at the exact host, whatever is sent', () => {
  const near = fc.constantFrom(
    ...'/callback?#%2f;\\.:@&=\t \u00e9'.split(''),
    '/callback',
    '127.0.0.1:8400',
    'http://',
    '..',
  )
  const target = fc.oneof(
    fc.string(),
    fc.array(near, { maxLength: 8 }).map((parts) => parts.join('')),
  )
  const method = fc.constantFrom('GET', 'POST', 'HEAD', 'get')
  const host = fc.oneof(fc.constantFrom('127.0.0.1:8400', 'localhost:8400', '[::1]:8400'), fc.string())
  fc.assert(
    fc.property(method, target, host, (m, t, h) => {
      const isExact = m === 'GET' && h === callback.host && /^\/callback(\?[!-"$-~]*)?$/.test(t)
      expect(judge(m, t, 'Host', h).kind === 'redirect').toBe(isExact)
    }),
    { numRuns: 2_000 },
  )
})
