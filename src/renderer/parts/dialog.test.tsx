import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Dialog, UrgentContext } from './dialog'

test('what comes up while a dialog is open is in it, before what the dialog is about', () => {
  const markup = renderToStaticMarkup(
    <UrgentContext value={{ shown: <p>a question</p>, count: 1 }}>
      <Dialog labelledBy="title" look="sheet" onClosed={() => {}}>
        {() => <h2 id="title">Settings</h2>}
      </Dialog>
    </UrgentContext>,
  )
  expect(markup).toMatch(/^<dialog.*a question.*Settings.*<\/dialog>$/)
})
