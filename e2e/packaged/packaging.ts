import { existsSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { makePackages } from './packages'

test('the app and the variant that may be inspected are packaged', async () => {
  const { release, e2e } = await makePackages()
  expect([release, e2e].filter((program) => !existsSync(program))).toEqual([])
})
