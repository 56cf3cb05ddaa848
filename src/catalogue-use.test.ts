import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { en } from './shared/text/en'

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.tsx?$/.test(path) && !/\.test\.|[\\/]testing[\\/]|shared[\\/]text[\\/]/.test(path),
)
const code = files.map((path) => readFileSync(join(import.meta.dirname, path), 'utf8')).join('\n')

const literals = new Set([...code.matchAll(/'([\w.-]+)'/g)].map(([, id = '']) => id))

/** Ids that are put together, such as text(`attempt.stage.${stage}`), as patterns. */
const patterns = [...code.matchAll(/`([a-z_]+\.(?:[a-z_.]|\$\{[^`]*?\})*)`/g)]
  .filter(([, template = '']) => template.includes('${'))
  .map(
    ([, template = '']) =>
      new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\{[^`]*?\}(?!\})/g, '[\\w-]+')}$`),
  )

const isSaid = (id: string) => literals.has(id) || patterns.some((pattern) => pattern.test(id))

test('every message is said somewhere', () => {
  expect(Object.keys(en).filter((id) => !isSaid(id))).toEqual([])
})

test('one that nobody says is noticed', () => {
  expect(['settings.titel', 'nobody.says.this'].filter(isSaid)).toEqual([])
})
