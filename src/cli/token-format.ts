import type { AccessTokenAnswer } from '../shared/command-results'

export const tokenFormats = ['raw', 'json', 'header', 'env'] as const
export type TokenFormat = (typeof tokenFormats)[number]

/** A token as the next program wants it, with a line break at its end. */
export function formatToken(token: AccessTokenAnswer, format: TokenFormat): string {
  switch (format) {
    case 'raw':
      return `${token.value}\n`
    case 'json':
      return `${JSON.stringify(token)}\n`
    case 'header':
      return `Authorization: ${token.tokenType === 'dpop' ? 'DPoP' : 'Bearer'} ${token.value}\n`
    case 'env':
      return `POSTERN_TOKEN=${quote(token.value)}\n`
  }
}

/** For a POSIX shell. */
const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`
