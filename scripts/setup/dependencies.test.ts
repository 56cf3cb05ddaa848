import { expect, test } from 'vitest'
import { satisfies } from './dependencies.mjs'

const react = { version: '19.3.1', integrity: 'sha512-a' }
const binary = { version: '1.0.0', integrity: 'sha512-b', optional: true }
const wanted = { '': { version: '0.1.0' }, 'node_modules/react': react, 'node_modules/binary-darwin': binary }

test.each([
  ['exactly what is wanted', true, { 'node_modules/react': react, 'node_modules/binary-darwin': binary }],
  ['without an optional package', true, { 'node_modules/react': react }],
  ['nothing', false, {}],
  ['another version', false, { 'node_modules/react': { ...react, version: '19.3.0' } }],
  ['other contents', false, { 'node_modules/react': { ...react, integrity: 'sha512-x' } }],
  [
    'another version of an optional package',
    false,
    { 'node_modules/react': react, 'node_modules/binary-darwin': react },
  ],
])('installed: %s → %s', (_, expected, installed) => {
  expect(satisfies(installed, wanted)).toBe(expected)
})
