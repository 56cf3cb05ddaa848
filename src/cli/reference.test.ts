import { expect, test } from 'vitest'
import { commands } from '../shared/commands'
import { failures } from '../shared/failures'
import { en } from '../shared/text/en'
import { createText } from '../shared/text/text'
import { subcommandAbout, usageOf } from './help'
import { commonOptions, type OptionName, optionAbout, options, optionUsage } from './options'
import { subcommandNames } from './subcommand'
import { subcommands } from './subcommands'

const text = createText(en, 'en')

/** The parameters of a command; of one that takes either of several, those of each. */
function namesOf(parameters: (typeof commands)[keyof typeof commands]['parameters']): string {
  const choices = 'options' in parameters ? parameters.options : [parameters]
  const names = new Set(choices.flatMap(({ entries }) => Object.keys(entries)))
  return [...names].map((each) => `\`${each}\``).join(', ')
}

const introduction = `# The \`postern\` command

Signs you in and gives tools their tokens, from a terminal. It asks the app over a socket of this person alone, and starts
the app in the background where it does not run: without a window, and on Linux without a display as well. When a person
opens Postern then, or asks for a browser from a terminal that has a display (\`login\`, \`--interactive\`), the one without a
display gives way.

From a checkout, after \`npm start\` or \`npm run build\`: \`npx --no-install postern …\`.

- stdout has the answer and nothing else; what a person is told goes to stderr.
- With \`--json\` the answer is \`{"ok":true,"value":…}\` or \`{"ok":false,"error":{"code","message","remedy","detail"?}}\`.
- The exit code is 0, or that of the failure in [errors.md](errors.md).
- \`POSTERN_HOME\` chooses the app that is asked, \`POSTERN_CLIENT\` what the calling tool is named, \`NO_COLOR\` takes
  colours away. \`LC_ALL\`, \`LC_MESSAGES\` and \`LANG\` choose the language; with \`--json\` it is English.

<!-- Made by src/cli/reference.test.ts from src/cli, src/shared/commands.ts and src/shared/text/en/command.ts. To write it
anew: npx vitest run src/cli/reference.test.ts -u -->
`

const row = (option: OptionName) =>
  `| \`${optionUsage(option).replaceAll('|', '\\|')}\` | ${text(optionAbout(option))} |`
const tableOf = (names: readonly OptionName[]) =>
  ['| Option | What it does |', '|---|---|', ...names.map(row)].join('\n')

const sections = subcommands.map(
  (subcommand) => `## postern ${subcommand.name}

${text(subcommandAbout(subcommand.name))}

\`\`\`
${usageOf(subcommand)}

${subcommand.examples.map((example) => `postern ${example}`).join('\n')}
\`\`\`
${subcommand.options.length === 0 ? '' : `\n${tableOf(subcommand.options)}\n`}`,
)

const socket = `## The socket

Whatever speaks HTTP over a Unix socket can ask as well: \`POST /v1/COMMAND\` with the parameters as a JSON object, and
\`GET /v1/watch\` for a line of JSON at each change. The socket is \`$XDG_RUNTIME_DIR/postern/default.sock\`
(\`dev.sock\` of a checkout), or in \`/tmp/postern-UID\` (macOS: \`$TMPDIR\`) where there is no such folder; with \`POSTERN_HOME\` it has
a name of its own. Folder and socket are for this person alone.

\`\`\`
curl --unix-socket "$XDG_RUNTIME_DIR/postern/default.sock" --json '{}' http://postern/v1/getToken
\`\`\`

A header \`X-Postern-Client\` says in the log who asked. The status is 200, or 400, 403 and 500 with a failure; 401, 404,
405, 413, 417 and 421 have no body; 421 is for a page in a browser, known by \`Origin\` or by a \`Host\` with a dot or a port.
The commands that tools may call, by their names and parameters in
[\`commands.ts\`](../src/shared/commands.ts):

${Object.entries(commands)
  .filter(([, { callers }]) => callers.some((caller) => caller === 'cli'))
  .map(([name, { parameters }]) => `- \`${name}\`: ${namesOf(parameters) || 'nothing'}`)
  .join('\n')}
`

test('docs/cli.md explains every command, in the words of its help', async () => {
  const page = [introduction, ...sections, `## All of them\n\n${tableOf(commonOptions)}\n`, socket].join('\n')
  await expect(page).toMatchFileSnapshot('../../docs/cli.md')
})

test('every command and every option is there, and has words of its own', () => {
  expect(subcommands.map(({ name }) => name)).toEqual([...subcommandNames])
  const used = new Set([...commonOptions, ...subcommands.flatMap((each) => each.options)])
  expect([...used].sort()).toEqual(Object.keys(options).sort())
  const words = Object.keys(options).map((option) => text(optionAbout(option as OptionName)))
  expect(new Set(words).size).toBe(words.length)
})

test('the bin file of a checkout that was never built ends with the exit code of app_not_started', () => {
  expect(failures.app_not_started.exitCode).toBe(100)
})
