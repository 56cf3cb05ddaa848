import { splitWords } from './browser-command'

/** What an entry of the Linux desktop says of a scheme's handler. */
export interface HandlerEntry {
  readonly name: string
  /** Program and arguments; the link is added as the last one. */
  readonly command: readonly string[]
  /** Variables that the program needs. */
  readonly env: Readonly<Record<string, string>>
  readonly scheme: string
}

/**
 * The text of a `.desktop` file that opens links of a scheme and shows in no menu.
 *
 * @throws {SyntaxError} when a word holds a line break, which no entry can hold
 * @see Desktop Entry Specification 1.5, "The Exec key"
 */
export function formatHandlerEntry({ name, command, env, scheme }: HandlerEntry): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    `Name=${name}`,
    `Exec=${execLine(command, env)} %u`,
    'NoDisplay=true',
    'Terminal=false',
    `MimeType=${mimeType(scheme)};`,
    '',
  ].join('\n')
}

/** What an entry says of a program that starts at login. */
export type AutostartEntry = Omit<HandlerEntry, 'scheme'>

/**
 * The text of a `.desktop` file for the `autostart` folder.
 *
 * @throws {SyntaxError} when a word holds a line break, which no entry can hold
 * @see Desktop Application Autostart Specification 0.5
 */
export function formatAutostartEntry({ name, command, env }: AutostartEntry): string {
  const lines = ['[Desktop Entry]', 'Type=Application', `Name=${name}`, `Exec=${execLine(command, env)}`]
  return [...lines, 'Terminal=false', ''].join('\n')
}

function execLine(command: readonly string[], env: Readonly<Record<string, string>>): string {
  const variables = Object.entries(env).map(([key, value]) => `${key}=${value}`)
  return [...(variables.length > 0 ? ['env', ...variables] : []), ...command].map(quote).join(' ')
}

export const mimeType = (scheme: string): string => `x-scheme-handler/${scheme}`

/** What can be read of an entry. */
export interface ReadEntry {
  readonly name?: string
  readonly program?: string
  /** The program and what follows it, without variables that `env` sets before it. */
  readonly words?: readonly string[]
}

export function readHandlerEntry(text: string): ReadEntry {
  const main = /^\[Desktop Entry\]$([\s\S]*?)(?=^\[|(?![\s\S]))/m.exec(text)?.[1] ?? ''
  const value = (key: string) => new RegExp(`^${key}\\s*=\\s*(.*)$`, 'm').exec(main)?.[1]?.trim()
  const name = value('Name')
  const words = commandOf(value('Exec') ?? '')
  return { ...(name ? { name } : {}), ...(words[0] ? { program: words[0], words } : {}) }
}

function commandOf(exec: string): readonly string[] {
  try {
    const words = splitWords(exec.replaceAll('\\\\', '\\')).map((word) => word.replaceAll('%%', '%'))
    const start = words[0] === 'env' ? words.findIndex((word, at) => at > 0 && !/^\w+=/.test(word)) : 0
    return start < 0 ? [] : words.slice(start)
  } catch {
    return []
  }
}

/** One word of `Exec`: quoted where need be, then escaped once more as every string of an entry. */
function quote(word: string): string {
  if (/[\r\n]/.test(word)) throw new SyntaxError('a line break cannot stand in a desktop entry')
  const literal = word.replaceAll('%', '%%')
  if (!/[\s"'\\<>~|&;$*?#()`]/.test(literal) && literal !== '') return literal
  return `"${literal.replace(/["`$\\]/g, '\\$&')}"`.replaceAll('\\', '\\\\')
}

/** A `mimeapps.list` in which an entry is no longer named for a type; the rest is left as it is. */
export function withoutHandler(list: string, type: string, entry: string): string {
  const lines = list.split('\n').flatMap((line) => {
    const [key = '', value] = line.split('=', 2)
    if (key.trim() !== type || value === undefined) return [line]
    const others = value.split(';').filter((one) => one.trim() !== '' && one.trim() !== entry)
    return others.length > 0 ? [`${key}=${others.join(';')};`] : []
  })
  return lines.join('\n')
}
