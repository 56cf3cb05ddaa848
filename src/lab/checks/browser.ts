import { splitWords } from '../../node/browser-command'
import type { Finding } from '../../shared/lab'
import type { Check, LabContext } from '../check'
import { findAssociation, isProgram, noTool } from '../desktop-association'
import { openerOf } from '../lab-links'

/** Which browser the system opens web pages with, by whose word, and how Postern has it opened. */
export const browser: Check = {
  id: 'browser',
  title: 'lab.check.browser',
  async *run(context): AsyncGenerator<Finding> {
    const command = context.platform === 'linux' ? context.env['BROWSER'] : undefined
    if (command) yield await ofVariable(command, context)
    const found = context.platform === 'linux' ? await onLinux(context) : await elsewhere(context)
    yield found
    if (!command && found.level === 'ok')
      yield { level: 'ok', what: 'lab.finding.opened_by', values: { opener: opener(context) } }
  },
}

const opener = ({ platform }: LabContext): string => (platform === 'linux' ? openerOf(platform)[0] : 'system')

/** It may name several commands, of which the first that works counts. */
async function ofVariable(command: string, context: LabContext): Promise<Finding> {
  const values = { command }
  const programs = command.split(':').flatMap((entry) => firstWord(entry))
  const found = await Promise.all(programs.map((program) => isProgram(program, context)))
  return found.some(Boolean)
    ? { level: 'note', what: 'lab.finding.browser_variable', values }
    : { level: 'problem', what: 'lab.finding.browser_variable_wrong', values, remedy: 'lab.remedy.unset_browser' }
}

function firstWord(entry: string): readonly string[] {
  try {
    return splitWords(entry).slice(0, 1)
  } catch {
    return []
  }
}

async function onLinux(context: LabContext): Promise<Finding> {
  const found = await findAssociation('https', context)
  if (found === 'no_tool') return noTool
  if (!found) return noBrowser
  const values = { browser: found.name }
  if (found.isThere) return { level: 'ok', what: 'lab.finding.default_browser', values }
  return { level: 'problem', what: 'lab.finding.browser_missing', values, remedy: 'lab.remedy.set_browser' }
}

async function elsewhere({ appFor, isThere }: LabContext): Promise<Finding> {
  const found = await appFor('https://').catch(() => undefined)
  if (!found?.path) return noBrowser
  const values = { browser: found.name || found.path }
  if (await isThere(found.path)) return { level: 'ok', what: 'lab.finding.default_browser', values }
  return { level: 'problem', what: 'lab.finding.browser_missing', values, remedy: 'lab.remedy.set_browser' }
}

const noBrowser: Finding = { level: 'problem', what: 'lab.finding.no_browser', remedy: 'lab.remedy.set_browser' }
