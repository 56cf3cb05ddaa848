import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { carriedNames } from './debian.mjs'
import { testNeeds, toolNeeds } from './needs.mjs'

/** GitHub's Ubuntu has these, or their programs. */
const onRunners = ['chromium', 'firefox', 'openssl', 'git', 'curl', 'kubectl', 'awscli']

test.each([
  ['test.yml', [...testNeeds, ...toolNeeds]],
  ['redirects.yml', testNeeds],
])('%s installs what set-up asks for, which stops where something is missing', (name, needs) => {
  const workflow = readFileSync(join(import.meta.dirname, '../../.github/workflows', name), 'utf8')
  const installed = new Set(workflow.split(/\s+/))
  const missing = needs
    .map(({ packages }) => packages)
    .filter(
      (packages) =>
        !packages.some((each) => installed.has(each) || installed.has(`${each}t64`) || onRunners.includes(each)),
    )
  expect(missing).toEqual([])
})

test('the first package that the release carries is installed; what may lack is told of, and stops nothing', () => {
  const told: string[] = []
  const needs = [
    { packages: ['libasound2', 'libasound2t64'] },
    { packages: ['chromium'], programs: ['chromium'] },
    { packages: ['awscli'], programs: ['aws'], mayLack: true },
    { packages: ['zsh'], programs: ['zsh'], mayLack: true },
  ] as const
  const names = carriedNames(needs, new Set(['libasound2t64', 'zsh']), (line) => told.push(line))
  expect(names).toEqual(['libasound2t64', 'chromium', 'zsh'])
  expect(told).toEqual([expect.stringContaining('`aws`')])
})
