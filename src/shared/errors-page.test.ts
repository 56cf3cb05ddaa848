import { expect, test } from 'vitest'
import { failureCauses } from '../../docs/failure-causes'
import { type FailureCode, failures } from './failures'
import { en } from './text/en'

/** The groups of failures.ts, by the exit code with which each begins. */
const groups = [
  [2, 'What was asked for'],
  [20, 'The way to the provider'],
  [30, 'The browser and the redirect'],
  [40, 'What the provider answered'],
  [60, 'What came back and was refused'],
  [80, 'The keychain and the disk'],
  [90, 'A session’s life'],
  [95, 'Postern itself'],
  [100, 'Between a tool and Postern'],
  [110, 'The scheme'],
  [120, 'What tools may have'],
] as const

const introduction = `# Failures

Every failure has a code, a sentence that says what happened, a remedy, and where it helps a detail: what the provider or
the system said, as it said it. The window shows them, the log has the code. Codes are never renamed or reused. The list
under each sentence says what usually leads there.

The codes that OAuth and OpenID define keep their names, so that what the provider said and what Postern says can be
compared. The exit codes are those of the \`postern\` command ([cli.md](cli.md)).

<!-- Made by src/shared/errors-page.test.ts from src/shared/failures.ts, src/shared/text/en/failures.ts and
docs/failure-causes.ts. To write it anew: npx vitest run src/shared/errors-page.test.ts -u -->
`

const codes = Object.keys(failures) as FailureCode[]

function codesOf(index: number): FailureCode[] {
  const first = groups[index]?.[0] ?? 0
  const next = groups[index + 1]?.[0] ?? Number.POSITIVE_INFINITY
  return codes.filter((code) => failures[code].exitCode >= first && failures[code].exitCode < next)
}

const entry = (code: FailureCode) => `### \`${code}\`

${en[`failure.${code}.message`]}

${failureCauses[code].map((cause) => `- ${cause}`).join('\n')}

**Remedy:** ${en[`failure.${code}.remedy`]} (Exit code ${failures[code].exitCode})
`

test('docs/errors.md explains every failure, in the words of the app', async () => {
  const sections = groups.map(([, title], index) => [`## ${title}\n`, ...codesOf(index).map(entry)].join('\n'))
  const page = [introduction, ...sections].join('\n')
  expect(page.match(/^### /gm)).toHaveLength(codes.length)
  await expect(page).toMatchFileSnapshot('../../docs/errors.md')
})
