import { expect, test } from 'vitest'
import { cleanEnvironment } from './browser-environment'

test('what is ours is taken out, everything else stays', () => {
  const kept = {
    HOME: '/home/ada',
    PATH: '/usr/bin:/bin',
    DISPLAY: ':0',
    BROWSER: 'firefox',
    LD_LIBRARY_PATH: '/opt/cuda',
  }
  const ours = {
    ELECTRON_RUN_AS_NODE: '1',
    ELECTRON_OVERRIDE_DIST_PATH: '/x',
    NODE_OPTIONS: '--inspect',
    CHROME_DESKTOP: 'x',
  }
  expect(cleanEnvironment({ ...kept, ...ours, EMPTY: '', GONE: undefined })).toEqual({ ...kept, EMPTY: '' })
})

test.each([
  ['ubuntu:GNOME', 'ubuntu:GNOME'],
  ['undefined', 'Unity'],
  [undefined, 'Unity'],
])('XDG_CURRENT_DESKTOP is what it was before Electron: %s', (original, expected) => {
  const env = { XDG_CURRENT_DESKTOP: 'Unity', ORIGINAL_XDG_CURRENT_DESKTOP: original }
  expect(cleanEnvironment(env)).toEqual({ XDG_CURRENT_DESKTOP: expected })
})

test('the folder of an AppImage is taken out of every list', () => {
  const folder = '/tmp/.mount_Postern'
  expect(
    cleanEnvironment({
      APPDIR: folder,
      APPIMAGE: '/home/ada/Postern.AppImage',
      PATH: `${folder}:${folder}/usr/sbin:/usr/bin:/bin`,
      LD_LIBRARY_PATH: `${folder}/usr/lib:`,
      XDG_DATA_DIRS: `./share/:${folder}/usr/share:/usr/share`,
      OTHER: `${folder}ish`,
    }),
  ).toEqual({ PATH: '/usr/bin:/bin', XDG_DATA_DIRS: './share/:/usr/share', OTHER: `${folder}ish` })
})
