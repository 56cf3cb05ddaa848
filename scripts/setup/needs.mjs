/**
 * Something of the system that Postern needs: any one of the Debian packages, or any one of the programs on the PATH.
 * Newer Debian and Ubuntu releases carry some libraries under a name that ends in `t64`.
 *
 * @typedef {object} Need
 * @property {readonly string[]} packages the first that the release carries is installed
 * @property {readonly string[]} [programs]
 * @property {true} [mayLack] where no package has it, all goes on without: only the tests that use it fail
 */

/** @type {readonly Need[]} */
export const appNeeds = [
  { packages: ['libgtk-3-0', 'libgtk-3-0t64'] },
  { packages: ['libnss3'] },
  { packages: ['libasound2', 'libasound2t64'] },
  { packages: ['libgbm1'] },
  { packages: ['libxss1'] },
  { packages: ['libxtst6'] },
  { packages: ['libnotify4'] },
  { packages: ['libsecret-1-0'] },
  { packages: ['xdg-utils'], programs: ['xdg-open'] },
  { packages: ['desktop-file-utils'], programs: ['update-desktop-database'] },
]

const browserNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** `POSTERN_CHROMIUM` names another one. */
export const browsers = process.env['POSTERN_CHROMIUM'] ? [process.env['POSTERN_CHROMIUM']] : browserNames

/**
 * What the tests and the tour need on top: a display, a window manager, a bus, a Secret Service, two browsers, what the command is
 * asked by, and letters to draw.
 *
 * @type {readonly Need[]}
 */
export const testNeeds = [
  ...appNeeds,
  { packages: ['xvfb'], programs: ['Xvfb'] },
  { packages: ['xauth'], programs: ['xauth'] },
  { packages: ['x11-utils'], programs: ['xwininfo'] },
  { packages: ['dbus'], programs: ['dbus-daemon'] },
  { packages: ['dbus-x11'], programs: ['dbus-launch'] },
  { packages: ['gnome-keyring'], programs: ['gnome-keyring-daemon'] },
  { packages: ['libsecret-tools'], programs: ['secret-tool'] },
  { packages: ['chromium'], programs: browsers },
  { packages: ['firefox-esr', 'firefox'], programs: ['firefox-esr', 'firefox'] },
  { packages: ['openbox'], programs: ['openbox'] },
  { packages: ['openssl'], programs: ['openssl'] },
  { packages: ['git'], programs: ['git'] },
  { packages: ['curl'], programs: ['curl'] },
  { packages: ['fonts-liberation', 'fonts-liberation2', 'fonts-dejavu-core'] },
]

/**
 * The shells and the tools that the tests of the command really run. Docker is not among them: its helper is asked in its
 * place.
 *
 * @type {readonly Need[]}
 */
export const toolNeeds = [
  { packages: ['fish'], programs: ['fish'], mayLack: true },
  { packages: ['zsh'], programs: ['zsh'], mayLack: true },
  { packages: ['kubernetes-client', 'kubectl'], programs: ['kubectl'], mayLack: true },
  { packages: ['awscli'], programs: ['aws'], mayLack: true },
]

/** @param {Need} need */
export const lackWords = ({ packages, programs = packages }) =>
  `No \`${programs.join('` or `')}\` here, nor a package of it: the tests that use it will fail. Please put it on the PATH.`
