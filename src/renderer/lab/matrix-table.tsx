import { type LabCell, redirectTargets } from '../../shared/lab'
import { text } from './language'

/** Each browser and start as a line, each redirect as a column; it fills in while the lab runs. */
export function MatrixTable({ cells }: { readonly cells: readonly LabCell[] }) {
  const lines = [...new Map(cells.map((cell) => [`${cell.browser} ${cell.start}`, cell])).values()]
  return (
    <div>
      <h2 id="lab-matrix">{text('lab.matrix')}</h2>
      <p className="quiet">{text('lab.matrix.about')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className="lab-matrix card" tabIndex={0} aria-labelledby="lab-matrix">
        <table>
          <thead>
            <tr>
              <th scope="col">{text('lab.column.browser')}</th>
              <th scope="col">{text('lab.column.start')}</th>
              {redirectTargets.map((target) => (
                <th key={target} scope="col">
                  {target}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ browser, start }) => (
              <tr key={`${browser} ${start}`}>
                <th scope="row">{browser}</th>
                <td>{text(`lab.start.${start}`)}</td>
                {redirectTargets.map((target) => (
                  <Cell
                    key={target}
                    cell={cells.find(
                      (each) => each.browser === browser && each.start === start && each.redirect === target,
                    )}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

function Cell({ cell }: { readonly cell: LabCell | undefined }) {
  if (!cell) return <td />
  const { status, milliseconds, cause, code } = cell
  return (
    <td data-status={status}>
      {text(`lab.status.${status}`)}
      {milliseconds !== undefined && <span className="quiet"> {text('lab.milliseconds', { milliseconds })}</span>}
      {cause && <span className="quiet"> {text(`lab.cause.${cause}`)}</span>}
      {code && <code> {code}</code>}
    </td>
  )
}
