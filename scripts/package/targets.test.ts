import { expect, test } from 'vitest'
import { chooseTargets } from './targets.mjs'

const sevenZip = '/usr/bin/7za'

test.each([
  ['Linux alone', { platform: 'linux', installers: false, sevenZip: undefined }, []],
  ['Linux with 7-Zip', { platform: 'linux', installers: false, sevenZip }, ['tar.gz']],
  ['Linux with installers', { platform: 'linux', installers: true, sevenZip }, ['tar.gz', 'AppImage', 'deb', 'rpm']],
  ['macOS', { platform: 'darwin', installers: false, sevenZip: undefined }, []],
  ['macOS with installers', { platform: 'darwin', installers: true, sevenZip: undefined }, ['dmg', 'zip']],
  ['Windows with installers', { platform: 'win32', installers: true, sevenZip: undefined }, ['nsis', 'portable']],
])('%s builds these', (_name, machine, build) => {
  expect(chooseTargets(machine).build).toEqual(build)
})

test('what is left out has a reason', () => {
  const { leftOut } = chooseTargets({ platform: 'linux', installers: false, sevenZip: undefined })
  expect(leftOut.map(({ target }) => target)).toEqual(['tar.gz', 'AppImage', 'deb', 'rpm'])
  expect(leftOut[0]?.why).toContain('7-Zip')
  expect(leftOut[1]?.why).toContain('--installers')
})
