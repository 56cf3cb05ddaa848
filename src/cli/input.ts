import { parseArgs } from 'node:util'
import { LoginError } from '../core/login-error'
import { because, quote } from '../shared/reason'
import { commonOptions, type OptionName, optionOf } from './options'

/** What a line may hold. */
export interface Grammar {
  readonly name: string
  /** What follows the name, as its help shows it. */
  readonly operands: string
  /** How many operands are taken. */
  readonly count: readonly [least: number, most: number]
  readonly options: readonly OptionName[]
}

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>

/** The words of a command line, each looked at. */
export class Input {
  readonly operands: readonly string[]
  readonly #values: Values

  private constructor(operands: readonly string[], values: Values) {
    this.operands = operands
    this.#values = values
  }

  /** @throws {LoginError} `invalid_arguments` for what the subcommand does not take */
  static parse(args: readonly string[], { name, operands, options: own, count }: Grammar): Input {
    const [least, most] = count
    const taken = Object.fromEntries([...own, ...commonOptions].map((option) => [option, parserOption(option)]))
    const { values, positionals } = parse(args, taken)
    const input = new Input(positionals, values)
    if (input.flag('help')) return input
    if (positionals.length < least)
      throw new LoginError('invalid_arguments', because('reason.followed_by', { command: `postern ${name}`, operands }))
    const [extra] = positionals.slice(most)
    if (extra !== undefined) throw new LoginError('invalid_arguments', because('reason.word_too_many', { word: extra }))
    for (const option of own) input.#check(option)
    return input
  }

  flag(name: OptionName): boolean {
    return this.#values[name] === true
  }

  text(name: OptionName): string | undefined {
    const value = this.#values[name]
    return typeof value === 'string' ? value : undefined
  }

  texts(name: OptionName): readonly string[] {
    const value = this.#values[name]
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
  }

  /** The only one of an option that may be given again elsewhere. @throws {LoginError} `invalid_arguments` */
  one(name: OptionName): string | undefined {
    const [value, ...more] = this.texts(name)
    if (more.length > 0) throw new LoginError('invalid_arguments', because('reason.once', { option: `--${name}` }))
    return value
  }

  /** A whole number, 0 or more. @throws {LoginError} `invalid_arguments` */
  number(name: OptionName): number | undefined {
    const value = this.text(name)
    return value === undefined ? undefined : wholeNumber(value, name)
  }

  numbers(name: OptionName): readonly number[] {
    return this.texts(name).map((value) => wholeNumber(value, name))
  }

  /** `--param k=v`, by name. @throws {LoginError} `invalid_arguments` */
  get parameters(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      this.texts('param').map((pair) => {
        const at = pair.indexOf('=')
        if (at < 1)
          throw new LoginError(
            'invalid_arguments',
            because('reason.written', { option: '--param', form: 'NAME=VALUE' }),
          )
        return [pair.slice(0, at), pair.slice(at + 1)]
      }),
    )
  }

  #check(option: OptionName): void {
    const { choices } = optionOf(option)
    const value = this.text(option)
    if (choices && value !== undefined && !choices.includes(value)) {
      throw new LoginError(
        'invalid_arguments',
        because('reason.one_of', { option: `--${option}`, choices: choices.join(', ') }),
      )
    }
  }
}

function wholeNumber(text: string, option: OptionName): number {
  if (!/^\d{1,9}$/.test(text))
    throw new LoginError('invalid_arguments', because('reason.whole_number', { option: `--${option}` }))
  return Number(text)
}

function parserOption(name: OptionName) {
  const { type, multiple, short } = optionOf(name)
  return { type, ...(multiple ? { multiple } : {}), ...(short === undefined ? {} : { short }) }
}

/** What `parseArgs` says of a wrong line says how it goes on; here the first sentence is enough. */
function parse(args: readonly string[], taken: NonNullable<Parameters<typeof parseArgs>[0]>['options']) {
  try {
    return parseArgs({ args: [...args], options: taken ?? {}, allowPositionals: true, strict: true })
  } catch (error) {
    const [sentence = ''] = String((error as Error).message).split('. ')
    throw new LoginError('invalid_arguments', quote(sentence))
  }
}
