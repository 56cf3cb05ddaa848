import '../scripts/swc-for-cruiser.mjs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import config from '../.dependency-cruiser.cjs'

/** Each rule, and a module that breaks it. */
const planted: readonly [rule: string, file: string, source: string][] = [
  ['shared imports no other layer', 'shared/a.ts', "import '../core/good'"],
  ['core imports shared alone', 'core/a.ts', "import '../node/good'"],
  ['core imports shared alone', 'core/b.ts', "import type { Good } from '../main/good'"],
  ['core imports shared alone', 'core/c.ts', "export const load = () => import('../practice/good')"],
  ['node imports core and shared', 'node/a.ts', "export * from '../main/good'"],
  ['keychain imports shared alone', 'keychain/a.ts', "import '../core/good'"],
  ['practice imports shared alone', 'practice/a.ts', "import '../core/good'"],
  ['preload imports shared alone', 'preload/a.ts', "import '../main/good'"],
  ['renderer imports shared alone', 'renderer/a.tsx', "import '../node/good'\nexport const a = <p />"],
  ['cli imports lab, node, shared and the errors of the core', 'cli/a.ts', "import '../core/good'"],
  ['lab imports core, node and shared', 'lab/a.ts', "import '../main/good'"],
  ['conformance imports core, node and shared', 'conformance/a.ts', "import '../practice/good'"],
  ['conformance is for its own tests', 'main/d.ts', "import '../conformance/good'"],
  ['main imports neither the renderer nor the cli', 'main/a.ts', "import '../renderer/good'"],
  ['core and shared use no Node and no Electron', 'core/d.ts', "import { app } from 'electron'\napp.quit()"],
  ['core and shared use no Node and no Electron', 'shared/b.ts', "import type { App } from 'electron'"],
  ['core and shared use no Node built-in', 'core/e.ts', "import { readFile } from 'node:fs/promises'\nreadFile('')"],
  ['core and shared use no Node built-in', 'shared/c.ts', "import fs from 'fs'\nfs.readFileSync('')"],
  ['only the keychain process loads keytar', 'main/b.ts', "import keytar from 'keytar'\nkeytar.x()"],
  ['only main and preload use Electron', 'node/b.ts', "import { app } from 'electron'\napp.quit()"],
  ['only main and preload use Electron', 'renderer/b.ts', "import 'electron'"],
  ['no cycles', 'node/c.ts', "import './d'"],
  ['no import that cannot be found', 'core/f.ts', "import './nowhere'"],
]

const allowed: readonly [file: string, source: string][] = [
  ...['shared', 'core', 'node', 'main', 'practice', 'renderer', 'conformance', 'cli'].map((layer): [string, string] => [
    `${layer}/good.ts`,
    'export interface Good {}',
  ]),
  ['node/d.ts', "import './c'"],
  ['core/g.ts', "import '../shared/good'"],
  ['core/h.test.ts', "import '../node/good'\nimport { test } from 'node:test'\ntest('')"],
  ['node/e.ts', "import '../core/good'\nimport 'node:fs'"],
  ['main/c.ts', "import 'electron'\nimport '../node/good'"],
  ['keychain/b.ts', "import 'keytar'"],
  ['cli/b.ts', "import '../node/good'"],
  ['lab/b.ts', "import '../core/good'\nimport '../node/good'"],
  ['conformance/b.ts', "import '../core/good'\nimport '../node/good'"],
]

async function cruiseIn(baseDir: string): Promise<ICruiseResult> {
  const { forbidden, options } = config as IConfiguration
  const { output } = await cruise(['src'], {
    ...options,
    validate: true,
    ruleSet: { forbidden: forbidden ?? [] },
    baseDir,
  })
  if (typeof output === 'string') throw new Error(output)
  return output
}

describe('the layer rules', () => {
  let directory: string
  let violations: string[]

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'postern-layers-'))
    const write = async (path: string, text: string) => {
      await mkdir(dirname(join(directory, path)), { recursive: true })
      await writeFile(join(directory, path), text)
    }
    for (const [, file, source] of planted) await write(`src/${file}`, source)
    for (const [file, source] of allowed) await write(`src/${file}`, source)
    for (const name of ['electron', 'keytar']) {
      await write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }))
      await write(`node_modules/${name}/index.js`, '')
    }
    await write('package.json', JSON.stringify({ dependencies: { electron: '*', keytar: '*' } }))
    const { summary } = await cruiseIn(directory)
    violations = summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`)
  })

  afterAll(() => rm(directory, { recursive: true }))

  test.each(planted)('refuse “%s” in %s', (rule, file) => {
    expect(violations).toContain(`${rule}: src/${file}`)
  })

  test('refuse nothing else', () => {
    const files = new Set(planted.map(([, file]) => `src/${file}`))
    expect(violations.filter((violation) => !files.has(violation.split(': ')[1] ?? ''))).toEqual([])
  })

  test('are all of them tried here', () => {
    expect(new Set(planted.map(([rule]) => rule))).toEqual(new Set(config.forbidden.map(({ name }) => name)))
  })
})

test('the layer check sees the modules of src, and who imports whom', async () => {
  const { modules } = await cruiseIn(process.cwd())
  const own = modules.filter(({ source }) => source.startsWith('src/'))
  expect(own.length).toBeGreaterThan(20)
  for (const layer of ['core', 'shared', 'node', 'practice', 'renderer', 'main'])
    expect(own.some(({ source, dependencies }) => source.startsWith(`src/${layer}/`) && dependencies.length > 0)).toBe(
      true,
    )
})
