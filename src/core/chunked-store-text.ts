/** UTF-8 bytes: that is what keytar hands to every system, and what Windows limits. */
export const byteLength = (text: string): number => new TextEncoder().encode(text).length

/** Splits text into pieces of at most `maxBytes` UTF-8 bytes, never within a character. */
export function splitText(text: string, maxBytes: number): string[] {
  const pieces: string[] = []
  let start = 0
  let end = 0
  let bytes = 0
  for (const character of text) {
    const width = characterBytes(character)
    if (bytes + width > maxBytes) {
      pieces.push(text.slice(start, end))
      start = end
      bytes = 0
    }
    bytes += width
    end += character.length
  }
  if (end > start) pieces.push(text.slice(start))
  return pieces
}

function characterBytes(character: string): number {
  const point = character.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}
