/** The sets of variables by which Apple's service can be asked; electron-builder reads them itself. */
const credentials = [
  ['APPLE_API_KEY', 'APPLE_API_KEY_ID', 'APPLE_API_ISSUER'],
  ['APPLE_ID', 'APPLE_APP_SPECIFIC_PASSWORD', 'APPLE_TEAM_ID'],
]

/**
 * Whether one set is there as a whole.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 */
export const canNotarize = (env) => credentials.some((names) => names.every((name) => env[name]))

export const notarizationHint = `Not notarized: neither ${credentials.map((names) => names.join(', ')).join(' nor ')} are set.`
