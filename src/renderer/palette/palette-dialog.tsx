import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useWindowActions } from '../actions'
import { Dialog } from '../parts/dialog'
import { Keys } from './keys'
import { text } from './language'
import { foundEntries, type PaletteEntry, type PaletteParts, paletteEntries } from './palette-entries'

interface Props extends Omit<PaletteParts, 'actions'> {
  /** What is looked for from the start. */
  readonly typed: string
  /** Called before what was chosen runs, which may open a dialog of its own. */
  readonly onClosed: () => void
}

/** Every command, found by typing: a combobox with its list. */
export function PaletteDialog({ typed: first, onClosed, ...parts }: Props) {
  const id = useId()
  const actions = useWindowActions()
  const [typed, setTyped] = useState(first)
  const [chosen, setChosen] = useState<string>()
  const running = useRef<PaletteEntry>(undefined)

  const { state, perform, signIn, send } = parts
  const all = useMemo(
    () => paletteEntries({ state, actions, perform, signIn, send }),
    [state, actions, perform, signIn, send],
  )
  const found = foundEntries(all, typed)
  const entries = found.slice(0, mostShown)
  const at = Math.max(
    0,
    entries.findIndex((entry) => entry.id === chosen),
  )
  const active = entries[at]
  const option = (entry: PaletteEntry) => `${id}-${entry.id.replaceAll(' ', '-')}`
  useEffect(() => {
    if (active) document.getElementById(option(active))?.scrollIntoView({ block: 'nearest' })
  })

  return (
    <Dialog
      labelledBy={`${id}-title`}
      look="palette"
      passing
      onClosed={() => {
        onClosed()
        running.current?.run()
      }}
    >
      {(close) => {
        const run = (entry: PaletteEntry | undefined) => {
          if (!entry) return
          running.current = entry
          close()
        }
        const press = (event: KeyboardEvent) => {
          if (event.nativeEvent.isComposing) return
          const step = steps[event.key]
          if (step !== undefined && entries.length > 0) {
            event.preventDefault()
            setChosen(entries[(at + step + entries.length) % entries.length]?.id)
          }
          if (event.key === 'Enter') {
            event.preventDefault()
            run(active)
          }
        }
        return (
          <>
            <h2 id={`${id}-title`} className="hidden">
              {text('palette.title')}
            </h2>
            <input
              type="text"
              role="combobox"
              className="palette-find"
              aria-label={text('palette.find')}
              placeholder={text('palette.hint')}
              aria-expanded="true"
              aria-autocomplete="list"
              aria-controls={`${id}-list`}
              aria-activedescendant={active && option(active)}
              autoComplete="off"
              spellCheck={false}
              maxLength={200}
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value)
                setChosen(undefined)
              }}
              onKeyDown={press}
            />
            <div id={`${id}-list`} role="listbox" aria-label={text('palette.commands')} className="palette-list">
              {entries.map((entry) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the field, which chooses and runs
                <div
                  key={entry.id}
                  id={option(entry)}
                  role="option"
                  tabIndex={-1}
                  aria-selected={entry === active}
                  className="palette-entry"
                  onMouseMove={() => setChosen(entry.id)}
                  onClick={() => run(entry)}
                >
                  <span>{entry.label}</span>
                  {entry.accelerator && <Keys accelerator={entry.accelerator} />}
                </div>
              ))}
            </div>
            {entries.length === 0 && <p className="palette-none quiet">{text('palette.none')}</p>}
            <p role="status" className="hidden">
              {text('palette.found', { count: found.length })}
            </p>
          </>
        )
      }}
    </Dialog>
  )
}

/** More would only be slow: whoever looks for one of them types on. */
const mostShown = 100

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
