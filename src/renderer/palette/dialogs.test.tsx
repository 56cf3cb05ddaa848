import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { menuKeys, verbNames } from '../../shared/verbs'
import { profile, state } from '../accounts/fixtures'
import { WindowActionsContext } from '../actions'
import { DesktopSettings } from '../settings/desktop-settings'
import { aboutText } from './about-dialog'
import { PaletteDialog } from './palette-dialog'
import { ShortcutsDialog } from './shortcuts-dialog'

const nothing = () => {}

function palette(typed: string): string {
  return renderToStaticMarkup(
    <WindowActionsContext value={{} as never}>
      <PaletteDialog
        state={state({ profiles: [profile()] })}
        typed={typed}
        perform={nothing}
        send={nothing as never}
        signIn={nothing as never}
        onClosed={nothing}
      />
    </WindowActionsContext>,
  )
}

test('the palette is a combobox that names its list and the line that Enter runs', () => {
  const markup = palette('sign in to')
  const active = /aria-activedescendant="([^"]*)"/.exec(markup)?.[1]
  const list = /aria-controls="([^"]*)"/.exec(markup)?.[1]
  expect(markup).toContain(`id="${active}" role="option"`)
  expect(markup).toContain(`id="${list}" role="listbox"`)
  expect(markup.match(/aria-selected="true"/g)).toHaveLength(1)
  expect(markup).toContain('2 commands')
})

test('a palette without a fitting line says what to do', () => {
  const markup = palette('zzz')
  expect(markup).not.toContain('aria-activedescendant')
  expect(markup).toContain('Try another word')
})

test('the list of shortcuts has a row for each', () => {
  const markup = renderToStaticMarkup(<ShortcutsDialog onClosed={nothing} />)
  expect(markup.match(/scope="row"/g)).toHaveLength(verbNames.length + Object.keys(menuKeys).length)
})

test('About as text has a line for each part, and nothing of the person', () => {
  const about = { version: '1.2.3', electron: '33', chromium: '130', node: '20', system: 'Linux 6 (x64)' }
  expect(aboutText(about)).toBe('Postern: 1.2.3\nElectron: 33\nChromium: 130\nNode.js: 20\nSystem: Linux 6 (x64)')
})

test.each([
  ['shows items: both choices are there', { trayThere: true }, true, true],
  ['shows items, and the person wants none', { trayThere: true, tray: false }, true, false],
  ['shows none: it says what closing does', { trayThere: false }, false, false],
])('where the desktop %s', (_what, part, choosable, stays) => {
  const markup = renderToStaticMarkup(<DesktopSettings desktop={{ ...state().desktop, ...part }} />)
  expect(markup.includes('Show Postern in the tray')).toBe(choosable)
  expect(markup.includes('Keep running in the tray')).toBe(stays)
  expect(markup.includes('closing the window quits Postern')).toBe(!choosable)
})
