import type { FailureCode } from '../shared/failures'
import type { ConformanceModule, ConformancePlan } from './module'
import { expectedResult, type ModuleResult } from './run-module'

const introduction = `# Relying-party conformance

The OpenID Foundation tests clients against a provider that misbehaves in one way at a time. These are its modules for a
client like Postern, played again under their names: the whole core of Postern signs in, over HTTP on this computer,
through its own loopback receiver, at a provider that does what the table says and nothing else wrong. The foundation’s
own suite has not been run, and Postern is not certified.

A refusal counts only if it has the code that is expected, if keychain and index hold nothing new, and if the token
endpoint was asked for nothing where what came before is to be refused.

<!-- Made by src/conformance/conformance.test.ts from what that test saw. To write it anew:
npx vitest run src/conformance -u -->
`

/** The page that says how each module ended. */
export function conformancePage(
  plans: readonly ConformancePlan[],
  resultOf: (module: ConformanceModule) => ModuleResult,
): string {
  const verdicts = plans.flatMap(({ modules }) => modules.map((module) => verdictOf(module, resultOf(module))))
  const count = (verdict: Verdict) => verdicts.filter((each) => each === verdict).length
  const sum = `**${verdicts.length} modules: ${count('passed')} passed, ${count('failed')} failed.**\n`
  return [introduction, sum, ...plans.map((plan) => section(plan, resultOf))].join('\n')
}

function section({ title, about, modules }: ConformancePlan, resultOf: (module: ConformanceModule) => ModuleResult) {
  const rows = modules.map((module) => row(module, resultOf(module)))
  return `## ${title}

${about}

| Module | What the provider does | Expected | Result |
|---|---|---|---|
${rows.join('\n')}
`
}

const row = (module: ConformanceModule, result: ModuleResult) =>
  `| \`${module.name}\` | ${module.provider} | ${expectation(module)} | **${verdictOf(module, result)}**: ${seen(module, result)} |`

type Verdict = 'passed' | 'failed'

function verdictOf(module: ConformanceModule, result: ModuleResult): Verdict {
  const expected = expectedResult(module)
  const same = (Object.keys({ ...expected, ...result }) as (keyof ModuleResult)[]).every(
    (name) => result[name] === expected[name],
  )
  return same ? 'passed' : 'failed'
}

function expectation({ expected }: ConformanceModule): string {
  switch (expected.outcome) {
    case 'refused':
      return `refused: ${link(expected.code)}`
    case 'signed_out':
      return `signed out here; in the browser ${expected.browser}`
    default:
      return 'accepted'
  }
}

const endings = {
  signed_in: 'signed in',
  refreshed: 'refreshed',
  signed_out: 'signed out',
  refused: 'refused',
} as const satisfies Record<ModuleResult['outcome'], string>

function seen({ also }: ConformanceModule, result: ModuleResult): string {
  return [
    endings[result.outcome] + (result.code ? ` with \`${result.code}\`` : ''),
    ...(result.browser ? [`in the browser ${result.browser}`] : []),
    `${result.kept} kept`,
    ...(result.outcome === 'refused' && !result.tokenRequest ? ['no token request'] : []),
    ...(also ? [result.also ? also.what : `not so: ${also.what}`] : []),
  ].join('; ')
}

const link = (code: FailureCode) => `[\`${code}\`](errors.md#${code})`
