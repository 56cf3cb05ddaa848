/** @typedef {{ build: string[], leftOut: { target: string, why: string }[] }} Choice */

/** @type {Readonly<Record<string, readonly string[]>>} */
const targets = {
  darwin: ['dmg', 'zip'],
  win32: ['nsis', 'portable'],
  linux: ['tar.gz', 'AppImage', 'deb', 'rpm'],
}

const needsTools = 'electron-builder downloads the tools for it from GitHub; `npm run package -- --installers` lets it'
const needsSevenZip = 'it needs 7-Zip (`apt-get install p7zip-full`)'

/**
 * What is built besides the folder of the app, and what is left out and why. An installer is built where it is asked
 * for; an archive wherever 7-Zip is.
 *
 * @param {{ platform: string, installers: boolean, sevenZip: string | undefined }} machine
 * @returns {Choice}
 */
export function chooseTargets({ platform, installers, sevenZip }) {
  /** @type {Choice} */
  const choice = { build: [], leftOut: [] }
  for (const target of targets[platform] ?? []) {
    const isArchive = target === 'tar.gz'
    if (installers || (isArchive && sevenZip)) choice.build.push(target)
    else choice.leftOut.push({ target, why: isArchive ? needsSevenZip : needsTools })
  }
  return choice
}
