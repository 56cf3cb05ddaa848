import { expect, test } from 'vitest'
import { builderConfiguration } from '../../electron-builder.config.mjs'
import { publisherOf } from './publisher.mjs'

const env = { POSTERN_HOMEPAGE: 'https://example.com/', POSTERN_MAINTAINER: 'Ada <ada@example.com>' }

test('who made the installers is said by whoever makes them, as a whole', () => {
  expect(publisherOf(env)).toEqual({ homepage: 'https://example.com/', maintainer: 'Ada <ada@example.com>' })
  expect(publisherOf({})).toBeUndefined()
  expect(publisherOf({ ...env, POSTERN_MAINTAINER: '' })).toBeUndefined()
})

test('without that the package names no address that is nobody’s', () => {
  const input = {
    channel: 'release',
    build: '/build',
    output: '/output',
    electronDist: undefined,
    electronVersion: '1.0.0',
    notarize: false,
  } as const
  expect(JSON.stringify(builderConfiguration({ ...input, publisher: undefined }))).not.toMatch(/https?:|@/)
  expect(builderConfiguration({ ...input, publisher: publisherOf(env) })).toMatchObject({
    extraMetadata: { homepage: 'https://example.com/' },
    linux: { maintainer: 'Ada <ada@example.com>' },
  })
})
