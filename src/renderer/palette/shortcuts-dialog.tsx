import { useId } from 'react'
import { type MenuKey, menuKeys, verbNames, verbs } from '../../shared/verbs'
import { ClosingFoot } from '../parts/closing-foot'
import { Dialog } from '../parts/dialog'
import { isMac } from '../platform'
import { Keys } from './keys'
import { text } from './language'

/** All keys, from the table that the menus and the palette are made of. */
export function ShortcutsDialog({ onClosed }: { readonly onClosed: () => void }) {
  const title = useId()
  const rows = [
    ...verbNames.map((verb) => ({ what: text(`verb.${verb}`), keys: verbs[verb] as readonly string[] })),
    ...(Object.keys(menuKeys) as MenuKey[]).map((key) => ({ what: text(`shortcuts.${key}`), keys: [menuKeys[key]] })),
  ]
  return (
    <Dialog labelledBy={title} look="sheet" passing onClosed={onClosed}>
      {(close) => (
        <>
          <h2 id={title} className="dialog-title">
            {text('shortcuts.title')}
          </h2>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it */}
          <section className="form-body" aria-labelledby={title} tabIndex={0}>
            <table className="shortcuts">
              <thead className="hidden">
                <tr>
                  <th scope="col">{text('shortcuts.verb')}</th>
                  <th scope="col">{text('shortcuts.keys')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ what, keys }) => (
                  <tr key={what}>
                    <th scope="row">{what}</th>
                    <td>
                      {keys.map((accelerator, index) => (
                        <span key={accelerator}>
                          {index > 0 && <span className="quiet"> {text('shortcuts.or')} </span>}
                          <Keys accelerator={accelerator} />
                        </span>
                      ))}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {!isMac && <p className="quiet">{text('shortcuts.menu')}</p>}
          </section>
          <ClosingFoot close={close} />
        </>
      )}
    </Dialog>
  )
}
