import { because, type Message } from '../shared/reason'

/** A program and its arguments. */
export type Command = readonly [program: string, ...args: string[]]

/**
 * Reads `$BROWSER`: commands separated by colons, each with words as a shell would split them. Nothing is expanded, and no
 * shell ever sees it. `%s` stands for the address, `%%` for a percent sign; without `%s` the address comes last.
 *
 * @throws {UnreadableWords} when a quote is not closed
 */
export function parseBrowserVariable(value: string, url: string): Command[] {
  return value.split(':').flatMap((entry) => {
    const words = splitWords(entry)
    if (words.length === 0) return []
    const hasPlace = words.some((word) => /(?<!%)(%%)*%s/.test(word))
    const [program = '', ...args] = words.map((word) => word.replace(/%[s%]/g, (mark) => (mark === '%s' ? url : '%')))
    return [[program, ...args, ...(hasPlace ? [] : [url])] as const]
  })
}

/** A line that ends within a word. */
export class UnreadableWords extends SyntaxError {
  readonly why: Message

  constructor(odd: string) {
    const why = because(odd === '\\' ? 'reason.backslash_left' : 'reason.quote_left')
    super(why.id)
    this.why = why
  }
}

/** Splits words at blanks, with the quotes of POSIX sh (§2.2 of its grammar). */
export function splitWords(line: string): string[] {
  const words: string[] = []
  let word: string | undefined
  const token = /(\s+)|'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\]+)|(.)/gsu
  for (const [, blank, single, double, escaped, plain, odd] of line.matchAll(token)) {
    if (odd !== undefined) throw new UnreadableWords(odd)
    if (blank === undefined) word = (word ?? '') + (single ?? double?.replace(/\\(["\\$`])/g, '$1') ?? escaped ?? plain)
    else if (word !== undefined) {
      words.push(word)
      word = undefined
    }
  }
  return word === undefined ? words : [...words, word]
}
