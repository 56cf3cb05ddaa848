import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { resultPageStyle } from '../../node/result-page-style'

const names = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.css'))
const sheets = Object.fromEntries(names.map((name) => [name, readFileSync(join(import.meta.dirname, name), 'utf8')]))

/** What names a side of the screen, and so is wrong for who reads from the other one. */
const sides = [
  /[\s{;](?:left|right)\s*:/g,
  /(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[\w-]*\s*:/g,
  /border-(?:top|bottom)-(?:left|right)-radius/g,
  /(?:text-align|float|clear)\s*:\s*(?:left|right)/g,
  // Four values of which the second is not the fourth.
  /(?:margin|padding|inset|border-width|border-color)\s*:\s*[^\s;]+\s+([^\s;]+)\s+[^\s;]+\s+(?!\1\s*;)[^\s;]+\s*;/g,
]
const sidesOf = (css: string) => sides.flatMap((side) => css.match(side) ?? [])

test.each(Object.entries({ ...sheets, 'the result page': resultPageStyle }))('%s names no side', (_name, css) => {
  expect(css).not.toBe('')
  expect(sidesOf(css)).toEqual([])
})

test.each([
  '.a { left: 0; }',
  '.a { margin-left: 1px; }',
  '.a { border-left-color: red; }',
  '.a { text-align: right; }',
  '.a { padding: 0 1px 0 2px; }',
  '.a { border-top-left-radius: 1px; }',
])('a side is found in %s', (css) => {
  expect(sidesOf(css)).toHaveLength(1)
})

test.each(['.a { padding: 0 1px 2px 1px; }', '.a { inset-inline-start: 0; }', '.a { filter: brightness(1); }'])(
  'none is found in %s',
  (css) => {
    expect(sidesOf(css)).toEqual([])
  },
)
