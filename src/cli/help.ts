import type { MessageId } from '../shared/text/en'
import type { Text } from '../shared/text/text'
import { commonOptions, type OptionName, optionAbout, optionUsage } from './options'
import type { Subcommand, SubcommandName } from './subcommand'

export const subcommandAbout = (name: SubcommandName): MessageId =>
  `command.${name.replace(' ', '_') as 'profile_add'}.about`

/** What `postern NAME --help` prints. */
export function helpOf(subcommand: Subcommand, text: Text): string {
  const { name, operands, options, examples } = subcommand
  return [
    text('command.usage', { line: usageOf(subcommand) }),
    '',
    text(subcommandAbout(name)),
    '',
    text('command.options'),
    ...table([...options, ...commonOptions].map((option) => optionRow(option, text))),
    '',
    text('command.examples'),
    ...examples.map((example) => `  postern ${example}`),
    ...(operands.includes('NAME') ? ['', text('command.name')] : []),
    '',
  ].join('\n')
}

/** What `postern --help` prints. */
export function overview(text: Text, subcommands: readonly Subcommand[]): string {
  return [
    text('command.usage', { line: 'postern COMMAND [OPTIONS]' }),
    '',
    text('command.about'),
    '',
    text('command.commands'),
    ...table(subcommands.map(({ name }) => [name, text(subcommandAbout(name))])),
    '',
    text('command.more'),
    '',
  ].join('\n')
}

export const usageOf = ({ name, operands }: Subcommand): string =>
  ['postern', name, operands, '[OPTIONS]'].filter((word) => word !== '').join(' ')

const optionRow = (option: OptionName, text: Text): [string, string] => [optionUsage(option), text(optionAbout(option))]

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}
