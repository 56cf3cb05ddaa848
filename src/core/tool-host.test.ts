import { describe, expect, test } from 'vitest'
import type { ToolHost } from '../shared/tool-host'
import { findHost, parseHost } from './tool-host'

test.each([
  ['git.example.com', 'git.example.com'],
  ['Git.Example.COM:443', 'git.example.com'],
  ['git.example.com:8443', 'git.example.com:8443'],
  ['https://index.docker.io/v1/', 'index.docker.io'],
  ['http://127.0.0.1:5000/v2/', '127.0.0.1:5000'],
  ['http://localhost/', 'localhost:80'],
  ['[::1]:5000', '[::1]:5000'],
])('%s is the server %s', (given, host) => {
  expect(parseHost(given)).toBe(host)
})

test.each([
  '',
  'http://git.example.com/',
  'ftp://git.example.com',
  'https://ada:pw@git.example.com/',
  '*.example.com',
  'a b',
])('refuses "%s"', (given) => {
  expect(() => parseHost(given)).toThrow(expect.objectContaining({ code: 'invalid_arguments' }))
})

describe('a server gets what was said of it alone', () => {
  const hosts: ToolHost[] = [{ host: 'git.example.com', profileId: 'p1', token: 'access' }]

  test('by whatever way it is written', () => {
    expect(findHost(hosts, 'https://GIT.example.com/a/b.git').profileId).toBe('p1')
  })

  test.each(['example.com', 'git.example.com:8443', 'git.example.com.evil.example', 'evil.example/git.example.com'])(
    'not %s',
    (given) => {
      expect(() => findHost(hosts, given)).toThrow(expect.objectContaining({ code: 'host_not_mapped' }))
    },
  )
})
