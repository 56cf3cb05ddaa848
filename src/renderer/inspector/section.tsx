import { type ReactNode, useId } from 'react'

/** A part of the inspected attempt, under a heading that a screen reader can jump to. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section className="card inspector-part" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  )
}
