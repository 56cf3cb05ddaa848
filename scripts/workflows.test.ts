import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tsImport } from 'tsx/esm/api'
import { describe, expect, test } from 'vitest'
import { builderConfiguration } from '../electron-builder.config.mjs'
import { releaseOutput } from './package/package-app.mjs'
import { testNeeds } from './setup/needs.mjs'
import { root } from './setup/places.mjs'

type Parser = typeof import('@actions/workflow-parser')

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly shell?: string
  readonly with?: Readonly<Record<string, string>>
}

interface Workflow {
  readonly defaults?: { readonly run?: { readonly shell?: string } }
  readonly jobs: Readonly<
    Record<
      string,
      { readonly strategy?: { readonly matrix?: { readonly os?: readonly string[] } }; readonly steps: readonly Step[] }
    >
  >
}

const folder = join(root, '.github', 'workflows')
const names = readdirSync(folder)
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8')
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

/** GitHub's own parser. It imports JSON in a way that Node 20 has not, so it is loaded as `tsx` loads things. */
const parser = tsImport('@actions/workflow-parser', import.meta.url) as Promise<Parser>

/** The complaints of GitHub's schema, and what the file says. */
async function parse(name: string, content = readFileSync(join(folder, name), 'utf8')) {
  const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } = await parser
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter())
  if (value) await convertWorkflowTemplate(context, value)
  const errors = context.errors.getErrors().map(({ message }) => message)
  return { errors, workflow: plain(JSON.parse(JSON.stringify(value ?? {}))) as Workflow }
}

/** The parser's tokens as plain values; an expression as it is written. */
function plain(token: unknown): unknown {
  if (typeof token !== 'object' || token === null) return token
  const { map, seq, expr } = token as { map?: { Key: string; Value: unknown }[]; seq?: unknown[]; expr?: string }
  if (seq) return seq.map(plain)
  if (map) return Object.fromEntries(map.map(({ Key, Value }) => [Key, plain(Value)]))
  return expr
}

const stepsOf = ({ jobs }: Workflow): Step[] => Object.values(jobs).flatMap(({ steps }) => steps)

describe.each(names)('%s', (name) => {
  test('is a workflow by GitHub’s own schema', async () => {
    expect((await parse(name)).errors).toEqual([])
  })

  test('calls scripts that are there, with options that they know', async () => {
    const { workflow } = await parse(name)
    const calls = stepsOf(workflow).flatMap(({ run = '' }) => [...run.matchAll(/npm (?:run )?([\w-]+)((?: --\S*)*)/g)])
    expect(calls.length).toBeGreaterThan(0)
    for (const [, script = '', options = ''] of calls) {
      const file = /^node (\S+)$/.exec(scripts[script] ?? '')?.[1]
      expect(file, script).toBeDefined()
      const known = read(file ?? '') + (script === 'doctor' ? read('e2e', 'doctor.ts') : '')
      for (const option of options.split(' ').filter((word) => /^--\w/.test(word))) {
        expect(known.includes(`'${option}'`) || known.includes(`${option.slice(2)}: { type:`), option).toBe(true)
      }
    }
  })

  test('runs on the three systems, and what it runs in a shell that hands npm its “--”', async () => {
    const { workflow } = await parse(name)
    const matrices = Object.values(workflow.jobs).flatMap(({ strategy }) => strategy?.matrix?.os ?? [])
    expect(matrices).toEqual(['ubuntu-latest', 'macos-latest', 'windows-latest'])
    expect(workflow.defaults?.run?.shell).toBe('bash')
    expect(stepsOf(workflow).filter(({ shell }) => shell !== undefined)).toEqual([])
  })

  test('uses GitHub’s own actions alone, in versions whose Node.js is not withdrawn', async () => {
    const { workflow } = await parse(name)
    const used = stepsOf(workflow).flatMap(({ uses }) => uses ?? [])
    expect(used.filter((each) => !/^actions\/(checkout|setup-node|upload-artifact(\/merge)?)@v6$/.test(each))).toEqual(
      [],
    )
  })
})

test('a checkout on Windows has the line ends that lint and the kept texts have', () => {
  expect(read('.gitattributes')).toMatch(/^\* text=auto eol=lf$/m)
})

test('the schema finds what is wrong', async () => {
  const { errors } = await parse('wrong.yml', read('.github', 'workflows', 'test.yml').replace('runs-on:', 'run-on:'))
  expect(errors.join('\n')).toContain("Unexpected value 'run-on'")
  const unknown = read('.github', 'workflows', 'test.yml').replace('matrix.os }}', 'matrix.os( }}')
  expect((await parse('wrong.yml', unknown)).errors).not.toEqual([])
})

/** What GitHub's Ubuntu has of itself. */
const preinstalled = ['google-chrome', 'firefox', 'git', 'curl', 'openssl']

test.each(['test.yml', 'redirects.yml'])('%s installs what the tests need on Ubuntu', async (name) => {
  const { workflow } = await parse(name)
  const installed = stepsOf(workflow).flatMap(
    ({ run = '' }) => /apt-get install ([^#]*)/.exec(run)?.[1]?.split(/\s+/) ?? [],
  )
  const isMet = ({ packages, programs = [] }: (typeof testNeeds)[number]) =>
    packages.some((each) => installed.includes(each)) || programs.some((each) => preinstalled.includes(each))
  expect(testNeeds.filter((need) => !isMet(need))).toEqual([])
})

test('what is published is what the scripts write', async () => {
  const { artifactName } = builderConfiguration({
    channel: 'release',
    build: 'build',
    output: 'output',
    electronDist: undefined,
    electronVersion: '1.0.0',
    notarize: false,
    publisher: undefined,
  })
  expect(artifactName).toMatch(/^postern-/)
  expect(join(root, 'out', 'package', 'release')).toBe(releaseOutput)
  expect(read('scripts', 'package.mjs')).toContain("join(root, 'out', 'package', 'size.json')")
  expect(read('e2e', 'doctor.ts')).toContain("join(appFolder, 'out', 'doctor')")
  expect(read('e2e', 'doctor.ts')).toContain("'lab.md'")
  expect(read('scripts', 'test.mjs')).toContain("join(root, 'out', 'test')")
  const published = await Promise.all(names.map(async (name) => stepsOf((await parse(name)).workflow)))
  const paths = published.flat().flatMap((step) => step.with?.['path']?.trim().split(/\s+/) ?? [])
  expect(paths.sort()).toEqual([
    'out/doctor',
    'out/package/release/postern-*',
    'out/package/size.json',
    'out/redirects.xml',
    'out/test',
  ])
})

test('the three tables are published each, and put together', async () => {
  const { workflow } = await parse('redirects.yml')
  const run = stepsOf(workflow).flatMap(({ run = '' }) => run)
  expect(workflow.jobs['tables']?.steps[0]?.with).toMatchObject({ pattern: 'redirects-*', name: 'redirects' })
  expect(run).toContain('npm run doctor -- --packaged --junit out/redirects.xml')
  expect(run).toContain('cat out/doctor/lab.md >> "$GITHUB_STEP_SUMMARY"')
  expect(existsSync(join(root, 'e2e', 'packaged', 'release.ts'))).toBe(true)
})
