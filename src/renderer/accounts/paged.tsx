import { type ReactNode, useState } from 'react'
import { text } from '../language'
import { Button } from '../parts/button'
import { pageSize } from './long-list'

interface Props<Item> {
  readonly items: readonly Item[]
  readonly children: (items: readonly Item[]) => ReactNode
}

/** The first of many items, and a button for the next; so a thousand cost no more to draw than a screenful. */
export function Paged<Item>({ items, children }: Props<Item>) {
  const [shown, setShown] = useState(pageSize)
  const left = items.length - shown
  return (
    <>
      {children(items.slice(0, shown))}
      {left > 0 && (
        <Button onClick={() => setShown(shown + pageSize)}>
          {text('list.more', { next: Math.min(left, pageSize), left })}
        </Button>
      )}
    </>
  )
}
