import { expect, test } from 'vitest'
import { backgroundCommand, bundleOf, openUrlCommand } from './launch-command'

test.each([
  ['an installed app', {}, ['/opt/Postern/postern', '--open-url', '--']],
  [
    'an AppImage, by its file and not by the folder that it is mounted at',
    { execPath: '/tmp/.mount_x/postern', bundle: '/home/me/Postern.AppImage' },
    ['/home/me/Postern.AppImage', '--open-url', '--'],
  ],
  [
    'a checkout, run by root',
    { execPath: '/x/electron', appFolder: '/home/me/postern', noSandbox: true },
    ['/x/electron', '--no-sandbox', '/home/me/postern', '--open-url', '--'],
  ],
])('starts %s', (_what, launch, command) => {
  expect(openUrlCommand({ execPath: '/opt/Postern/postern', noSandbox: false, ...launch })).toEqual(command)
})

test('starts at login without a window', () => {
  const launch = { execPath: '/x/electron', appFolder: '/home/me/postern', noSandbox: false }
  expect(backgroundCommand(launch)).toEqual(['/x/electron', '/home/me/postern', '--background'])
})

const appImage = { APPDIR: '/tmp/.mount_x', APPIMAGE: '/home/me/Postern.AppImage' }
const portable = {
  PORTABLE_EXECUTABLE_FILE: 'D:\\postern.exe',
  PORTABLE_EXECUTABLE_APP_FILENAME: 'postern',
}

test.each([
  ['an AppImage', appImage, '/tmp/.mount_x/postern', '/home/me/Postern.AppImage'],
  ['a program started from another AppImage', appImage, '/opt/Postern/postern', undefined],
  ['a mount whose name only begins so', appImage, '/tmp/.mount_xy/postern', undefined],
  ['the portable program', portable, 'C:\\Temp\\ns1\\app\\Postern.exe', 'D:\\postern.exe'],
  [
    'a program started from another portable one',
    { ...portable, PORTABLE_EXECUTABLE_APP_FILENAME: 'editor' },
    'C:\\Postern\\Postern.exe',
    undefined,
  ],
  ['an installed one', {}, '/opt/Postern/postern', undefined],
])('the file that %s was unpacked from', (_what, env, execPath, expected) => {
  expect(bundleOf(env, execPath, 'Postern')).toBe(expected)
})
