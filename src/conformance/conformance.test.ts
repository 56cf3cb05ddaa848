import { describe, expect, test } from 'vitest'
import type { ConformanceModule } from './module'
import { plans } from './modules/plans'
import { conformancePage } from './page'
import { expectedResult, type ModuleResult, runModule } from './run-module'

const results = new Map<ConformanceModule, Promise<ModuleResult>>()

/** Each module runs once, for its own test and for the page. */
function resultOf(module: ConformanceModule): Promise<ModuleResult> {
  const result = results.get(module) ?? runModule(module)
  results.set(module, result)
  return result
}

describe.each(plans.map((plan) => [plan.title, plan] as const))('%s', (_title, { modules }) => {
  test.each(modules.map((module) => [module.name, module] as const))('%s', async (_name, module) => {
    expect(await resultOf(module)).toEqual(expectedResult(module))
  })
})

test('docs/conformance.md says what this run has seen', async () => {
  const modules = plans.flatMap((plan) => plan.modules)
  const seen = new Map<ConformanceModule, ModuleResult>()
  for (const module of modules) seen.set(module, await resultOf(module))
  const page = conformancePage(plans, (module) => seen.get(module) as ModuleResult)
  await expect(page).toMatchFileSnapshot('../../docs/conformance.md')
})

test('every module has a name of its own', () => {
  const names = plans.flatMap(({ modules }) => modules.map(({ name }) => name))
  expect(new Set(names).size).toBe(names.length)
})
