import type { PracticeAccount } from '../accounts'
import { type Html, html } from './html'

/** Who this is about: initials, name, address, and a word of state. */
export const person = (
  { name, email }: PracticeAccount,
  tag?: string,
): Html => html`<span class="avatar" aria-hidden="true">${initials(name)}</span>
<span class="who"><b><bdi>${name}</bdi></b><span>${email}</span></span>
${tag !== undefined && html`<span class="tag">${tag}</span>`}`

function initials(name: string): string {
  const words = name.split(' ')
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]]
  return ends.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('')
}
