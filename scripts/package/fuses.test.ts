import { expect, test } from 'vitest'
import { fuseMismatches, fusesOf } from './fuses.mjs'

test.each(['linux', 'darwin', 'win32'])(
  'on %s what is shipped can be neither turned into Node nor inspected',
  (platform) => {
    expect(fusesOf('release', platform)).toMatchObject({
      RunAsNode: false,
      EnableNodeOptionsEnvironmentVariable: false,
      EnableNodeCliInspectArguments: false,
      GrantFileProtocolExtraPrivileges: false,
      EnableCookieEncryption: true,
      OnlyLoadAppFromAsar: true,
      EnableEmbeddedAsarIntegrityValidation: platform !== 'linux',
    })
  },
)

test.each(['linux', 'darwin', 'win32'])(
  'on %s the variant for tests differs in the one fuse that lets it be inspected',
  (platform) => {
    expect(fuseMismatches(fusesOf('e2e', platform), fusesOf('release', platform))).toEqual([
      'EnableNodeCliInspectArguments is on, not off',
    ])
  },
)

test('a fuse that the program does not have is a mismatch', () => {
  expect(fuseMismatches({ RunAsNode: false }, { RunAsNode: false, OnlyLoadAppFromAsar: true })).toEqual([
    'OnlyLoadAppFromAsar is missing, not on',
  ])
})
