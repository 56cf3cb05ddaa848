import { sectionLink } from '../../shared/section-link'
import { call } from '../commands'
import { text } from './language'

/** The section that asks for something, to be read in the browser. */
export function SectionButton({ source }: { readonly source: string }) {
  if (sectionLink(source) === undefined) return <span className="source">{source}</span>
  return (
    <button
      type="button"
      className="source link"
      aria-label={text('inspector.section', { source })}
      onClick={() => void call('openSection', { source })}
    >
      {source}
    </button>
  )
}
