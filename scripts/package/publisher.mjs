/** @typedef {{ homepage: string, maintainer: string }} Publisher */

/** Whoever gives installers to people says who they are: a deb and an rpm name both. */
const variables = /** @type {const} */ (['POSTERN_HOMEPAGE', 'POSTERN_MAINTAINER'])

/**
 * Who stands behind the installers; `undefined` where nobody has said so.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {Publisher | undefined}
 */
export function publisherOf(env) {
  const [homepage, maintainer] = variables.map((name) => env[name])
  return homepage && maintainer ? { homepage, maintainer } : undefined
}

export const publisherHint =
  'Installers for Linux name who made them: set POSTERN_HOMEPAGE (an address) and POSTERN_MAINTAINER ("Name <name@example.com>").'
