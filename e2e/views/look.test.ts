import { expect, type Page } from '@playwright/test'
import { differences } from './look'
import { lookAt } from './sight'
import { test } from './stage'
import type { View } from './view'
import { views } from './views'

/** Views with each kind of part: a form, a card with facts, folds and notices, a drawing, and a matrix. */
const looked = ['form-auth0', 'account', 'attempt-waiting-causes', 'inspector-timeline-as-table', 'lab-after'] as const

function viewOf(name: (typeof looked)[number]): View {
  const view = views.find((each) => each.name === name)
  if (!view) throw new Error(`there is no view ${name}`)
  return view
}

/** The page's own policy lets no style in that comes as an element. */
const restyle = (window: Page, css: string) =>
  window.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, css)

const harmless = {
  'a font with serifs': '* { font-family: "DejaVu Serif", serif !important }',
  'letters a twentieth larger': ':root { font-size: 16.8px !important }',
  'letters a twentieth smaller': ':root { font-size: 15.2px !important }',
}

const broken = {
  'form-auth0': [
    ['a hidden button', '.form-foot button:last-child { visibility: hidden }', /missing: button Add/],
    ['a field that cannot be seen', '.form-body input { opacity: 0 !important }', /missing: input/],
  ],
  account: [
    ['a shifted column', '.facts dd { translate: 80px }', /Secret Service.*: x/],
    ['buttons over the words above', '.account .actions { margin-block-start: -60px }', /lie over each other/],
    ['buttons that are too small', '.account .button { max-inline-size: 20px; overflow: hidden }', /width/],
    ['light words on light', '.account h2 { color: #f4f4f4 }', /h2 Ada Lovelace, light: ink/],
    ['dark words on dark', '.account h2 { color: #2a2c2b }', /h2 Ada Lovelace, dark: ink/],
    ['a card of another colour', '.card { background: #ffd9d9 !important }', /article, light: ground/],
  ],
  'attempt-waiting-causes': [['a missing notice', '.notice { display: none }', /missing: p/]],
  'inspector-timeline-as-table': [['no drawing', '.diagram svg { display: none !important }', /missing: svg/]],
  'lab-after': [['something over it', 'main::after { content: ""; position: fixed; inset: 0 }', /is covered/]],
} as const satisfies Record<(typeof looked)[number], readonly (readonly [what: string, css: string, told: RegExp])[]>

for (const name of looked) {
  test(`${name} passes with other letters, and not with parts that are missing, moved or of other colours`, async ({
    stage,
  }) => {
    test.slow()
    const view = viewOf(name)
    await stage.show(view)
    const { look, faults } = await lookAt(stage.window, view)
    expect(faults).toEqual([])
    for (const [what, css] of Object.entries(harmless)) {
      await restyle(stage.window, css)
      const other = await lookAt(stage.window, view)
      expect([...differences(look, other.look), ...other.faults], what).toEqual([])
    }
    for (const [what, css, told] of broken[name]) {
      await restyle(stage.window, css)
      const other = await lookAt(stage.window, view)
      expect([...differences(look, other.look), ...other.faults].join('\n'), what).toMatch(told)
    }
  })
}
