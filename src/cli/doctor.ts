import { writeFile } from 'node:fs/promises'
import { LoginError } from '../core/login-error'
import { exportJunit } from '../lab/export/junit'
import { exportMarkdown, findingLine } from '../lab/export/markdown'
import { hasProblems, type LabRun, worstOf } from '../shared/lab'
import { quote } from '../shared/reason'
import { english } from '../shared/text/english'
import type { Input } from './input'
import { followLab } from './lab-progress'
import type { Outcome, Setting, Subcommand } from './subcommand'

export const doctor: Subcommand = {
  name: 'doctor',
  operands: '[URL]',
  count: [0, 1],
  options: ['quick', 'own-browser', 'junit', 'markdown', 'send'],
  examples: ['doctor --quick', 'doctor --junit lab.xml', 'doctor myapp://callback --send'],
  async run(input, setting) {
    const [url] = input.operands
    if (url !== undefined) return inspect(url, input, setting)
    const { postern, terminal, text } = setting
    const matrix = input.flag('own-browser') ? { ownBrowser: true } : {}
    const wish = input.flag('quick') ? {} : { matrix }
    const { run, changes } = await followLab({ postern, text, say: (line) => terminal.say(line) }, wish)
    await writeFiles(run, input)
    return { value: run, words: exportMarkdown(run, text, changes), ...failureOf(run) }
  },
}

const found = () => ({ failure: new LoginError('lab_found_problems') })

/** A run that was cut short has not shown that nothing is in the way. */
function failureOf(run: LabRun): Pick<Outcome, 'failure'> {
  if (run.incomplete) return { failure: new LoginError('lab_cancelled') }
  return hasProblems(run) ? found() : {}
}

async function inspect(url: string, input: Input, { postern, text }: Setting): Promise<Outcome> {
  const inspection = await postern.call('inspectRedirect', input.flag('send') ? { url, send: true } : { url })
  const { findings } = inspection
  return {
    value: inspection,
    words: findings.map((finding) => `${findingLine(finding, text)}\n`).join(''),
    ...(worstOf(findings) === 'problem' ? found() : {}),
  }
}

/** In English, for they are read by programs and at issues. @throws {LoginError} `storage_failed` */
async function writeFiles(run: LabRun, input: Input): Promise<void> {
  const files = [
    [input.text('junit'), exportJunit],
    [input.text('markdown'), exportMarkdown],
  ] as const
  for (const [path, format] of files) {
    if (path === undefined) continue
    await writeFile(path, format(run, english)).catch(() => {
      throw new LoginError('storage_failed', quote(path))
    })
  }
}
