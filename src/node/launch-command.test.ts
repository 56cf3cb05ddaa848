import { expect, test } from 'vitest'
import { openUrlCommand } from './launch-command'

test.each([
  ['an installed app', {}, ['/opt/Postern/postern', '--open-url', '--']],
  [
    'an AppImage, by its file and not by the folder that it is mounted at',
    { execPath: '/tmp/.mount_x/postern', appImage: '/home/me/Postern.AppImage' },
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
