import { expect, test } from 'vitest'
import { appId } from '../../electron-builder.config.mjs'
import { schemes } from './scheme'

test.each(Object.values(schemes))('every system’s opener knows %s for a scheme', (scheme) => {
  expect(scheme).toMatch(/^[a-z.]+$/)
})

test.each(['release', 'e2e'] as const)(
  'a package of the channel %s declares the scheme that it asks for',
  (channel) => {
    expect(appId(channel)).toBe(schemes[channel])
  },
)
