import { LoginError } from '../core/login-error'
import { because } from '../shared/reason'
import { completions, shells } from './completion-scripts'
import { commonOptions } from './options'
import type { Subcommand } from './subcommand'

type Shell = (typeof shells)[number]

/** @param all gives every subcommand, this one too */
export const createCompletion = (all: () => readonly Subcommand[]): Subcommand => ({
  name: 'completion',
  operands: shells.join('|'),
  count: [1, 1],
  options: [],
  examples: ['completion bash > ~/.local/share/bash-completion/completions/postern', 'completion fish | source'],
  async run(input) {
    const [shell = ''] = input.operands
    if (!shells.includes(shell as Shell))
      throw new LoginError(
        'invalid_arguments',
        because('reason.none_of', { word: String(shell), choices: shells.join(', ') }),
      )
    const lines = all().map(({ name, options }) => ({ name, options: [...options, ...commonOptions] }))
    const script = completions[shell as Shell](lines)
    return { value: { shell, script }, words: script }
  },
})
