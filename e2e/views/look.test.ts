import { expect, type Page } from '@playwright/test'
import { differences } from './look'
import { lookAt } from './sight'
import { test } from './stage'
import { views } from './views'

/** Views with each kind of part: a form, a card with facts, a diagram with tables, and a matrix. */
const looked = ['form-auth0', 'account', 'attempt-waiting-causes', 'inspector-failed', 'lab-after'].map((name) => {
  const view = views.find((each) => each.name === name)
  if (!view) throw new Error(`there is no view ${name}`)
  return view
})

/** The page's own policy lets no style in that comes as an element. */
const restyle = (window: Page, css: string) =>
  window.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, css)

const harmless = {
  'another font': '* { font-family: "DejaVu Sans", sans-serif !important }',
  'a font with serifs': '* { font-family: "DejaVu Serif", serif !important }',
  'letters a twentieth larger': ':root { font-size: 16.8px !important }',
  'letters a twentieth smaller': ':root { font-size: 15.2px !important }',
}

for (const view of looked) {
  test(`${view.name} passes with other letters`, async ({ stage }) => {
    await stage.show(view)
    const { look, faults } = await lookAt(stage.window, view)
    expect(faults).toEqual([])
    for (const [what, css] of Object.entries(harmless)) {
      await restyle(stage.window, css)
      const other = await lookAt(stage.window, view)
      expect(differences(look, other.look), what).toEqual([])
      expect(other.faults, what).toEqual([])
    }
  })
}

const broken = [
  ['form-auth0', 'a hidden button', '.form-foot button:last-child { visibility: hidden }', /missing: button Add/],
  ['form-auth0', 'a field of no colour', '.form-body input { opacity: 0 !important }', /missing: input/],
  ['account', 'a shifted column', '.facts { translate: 80px }', /Protected by: x/],
  ['account', 'buttons over the text above', '.account .actions { margin-block-start: -60px }', /lie over each other/],
  ['account', 'a button that is too small', '.account .button { max-inline-size: 20px; overflow: hidden }', /width/],
  ['account', 'light words on light', '.account h2 { color: #f4f4f4 }', /h2 Ada Lovelace, light: ink/],
  ['account', 'dark words on dark', '.account h2 { color: #2a2c2b }', /h2 Ada Lovelace, dark: ink/],
  ['account', 'a card of another colour', '.card { background: #ffd9d9 !important }', /article, (light|dark): ground/],
  ['inspector-failed', 'no drawing', 'svg[role="img"] { display: none }', /missing: svg/],
  ['lab-after', 'something laid over a button', 'main::after { content: ""; position: fixed; inset: 0 }', /is covered/],
] as const

for (const [name, what, css, told] of broken) {
  test(`${name} does not pass with ${what}`, async ({ stage }) => {
    const view = looked.find((each) => each.name === name)
    if (!view) throw new Error(`there is no view ${name}`)
    await stage.show(view)
    const { look } = await lookAt(stage.window, view)
    await restyle(stage.window, css)
    const other = await lookAt(stage.window, view)
    expect([...differences(look, other.look), ...other.faults].join('\n')).toMatch(told)
  })
}
