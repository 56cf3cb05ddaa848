import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testNeeds } from './needs.mjs'

/** GitHub's Ubuntu has these. */
const onRunners = ['chromium', 'firefox', 'openssl', 'git', 'curl']

test.each(['test.yml', 'redirects.yml'])(
  '%s installs what set-up asks for, which stops where something is missing',
  (name) => {
    const workflow = readFileSync(join(import.meta.dirname, '../../.github/workflows', name), 'utf8')
    const installed = new Set(workflow.split(/\s+/))
    const missing = testNeeds
      .map(({ packages }) => packages)
      .filter(
        (packages) =>
          !packages.some((each) => installed.has(each) || installed.has(`${each}t64`) || onRunners.includes(each)),
      )
    expect(missing).toEqual([])
  },
)
