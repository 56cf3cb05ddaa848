// biome-ignore-all lint/suspicious/noTemplateCurlyInString: electron-builder fills these in itself
import { join } from 'node:path'
import { packagedLauncher } from './scripts/package/command.mjs'
import { removeDefaultApp, removeVersionFile } from './scripts/package/electron-leftovers.mjs'
import { setFusesAfterPack } from './scripts/package/fuses.mjs'
import { icons } from './scripts/package/icons.mjs'
import { listName } from './scripts/package/licences.mjs'

/** @typedef {'e2e' | 'release'} PackagedChannel */

/**
 * @typedef {object} PackageInput
 * @property {PackagedChannel} channel
 * @property {string} build folder with `main`, `preload`, `renderer` and `cli`
 * @property {string} output folder for what is made
 * @property {string | undefined} electronDist folder of an unpacked Electron; without one electron-builder downloads it
 * @property {string} electronVersion
 * @property {boolean} notarize
 * @property {import('./scripts/package/publisher.mjs').Publisher | undefined} publisher
 */

/** The languages of Chromium's own texts that stay: those that the app is to speak. */
const languages = ['en-US', 'de', 'es', 'fr', 'ja', 'zh-CN', 'ar']

/**
 * The channel's scheme as well (src/shared/scheme.ts).
 *
 * @param {PackagedChannel} channel
 */
export const appId = (channel) => (channel === 'release' ? 'dev.postern.app' : 'dev.postern.app.test')

/** @param {string} output */
export const licencesFile = (output) => join(output, 'licences.txt')

/**
 * What electron-builder needs to know, for macOS, Windows and Linux.
 *
 * @param {PackageInput} input
 * @returns {import('electron-builder').Configuration}
 */
export function builderConfiguration({ channel, build, output, electronDist, electronVersion, notarize, publisher }) {
  const id = appId(channel)
  const homepage = publisher && { homepage: publisher.homepage }
  const licences = { from: licencesFile(output), to: 'LICENSES.third-party.txt' }
  const icon = icons(join(output, 'icons'))
  return {
    appId: id,
    productName: 'Postern',
    copyright: 'Copyright © the Postern authors',
    directories: { output, buildResources: 'resources' },
    extraMetadata: { desktopName: `${id}.desktop`, author: 'The Postern authors', ...homepage },
    artifactName: 'postern-${version}-${os}-${arch}.${ext}',
    // keytar brings N-API binaries for every system, so nothing is compiled.
    npmRebuild: false,
    electronVersion,
    ...(electronDist && { electronDist }),
    electronLanguages: languages,
    files: [
      'package.json',
      'LICENSE',
      {
        from: build,
        to: 'out',
        filter: ['main/**', 'preload/**', 'renderer/**', '!main/practice-program.cjs', `!**/${listName}`],
      },
      '!node_modules/node-addon-api/**',
      '!node_modules/keytar/{build,src,script,binding.gyp,README.md,keytar.d.ts}{,/**}',
      '!node_modules/keytar/prebuilds/!(${platform}-${arch}){,/**}',
    ],
    // The `postern` command is a program of its own, which a Node outside of the app runs.
    extraResources: [
      { from: join(build, 'cli'), to: 'cli' },
      { from: 'resources/command', to: 'bin' },
      { from: packagedLauncher(output), to: 'launcher.json' },
    ],
    asar: true,
    asarUnpack: ['**/keytar.node'],
    protocols: [{ name: 'Postern sign-in', schemes: [id], role: 'Viewer' }],
    publish: null,
    afterExtract: removeDefaultApp,
    afterPack: async (context) => {
      await removeVersionFile(context)
      await setFusesAfterPack(context, channel)
    },
    mac: {
      target: ['dmg', 'zip'],
      category: 'public.app-category.developer-tools',
      extraResources: [licences],
      icon: icon.icns,
      hardenedRuntime: true,
      gatekeeperAssess: false,
      // V8 compiles at run time, so that is asked for and no more. The reason stands here, for macOS takes no comment there.
      entitlements: 'resources/entitlements.mac.plist',
      entitlementsInherit: 'resources/entitlements.mac.plist',
      notarize,
    },
    win: { target: ['nsis', 'portable'], icon: icon.ico, extraFiles: [licences] },
    nsis: {
      oneClick: false,
      perMachine: false,
      artifactName: 'postern-${version}-${os}-${arch}-setup.${ext}',
      include: 'resources/installer.nsh',
    },
    linux: {
      target: ['AppImage', 'deb', 'rpm', 'tar.gz'],
      executableName: 'postern',
      extraFiles: [licences],
      icon: icon.folder,
      category: 'Network',
      synopsis: 'Sign in through the system browser',
      ...(publisher && { maintainer: publisher.maintainer }),
      vendor: 'The Postern authors',
      syncDesktopName: true,
      // A link is always one argument, behind `--`, so that nothing in it can become a switch.
      executableArgs: ['--open-url', '--', '%u'],
      desktop: { entry: { StartupNotify: 'true' } },
    },
    rpm: { depends: rpmLibraries },
  }
}

// A list given here takes the place of electron-builder's own, which omits libsecret, so the rest of it is repeated.
const rpmLibraries = [
  'gtk3',
  'libnotify',
  'nss',
  'libXScrnSaver',
  '(libXtst or libXtst6)',
  'xdg-utils',
  'at-spi2-core',
  '(libuuid or libuuid1)',
  'libsecret',
]
