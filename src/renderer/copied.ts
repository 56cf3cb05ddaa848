import { useState } from 'react'

/** Whether something has just been copied: true for four seconds after it was set so. */
export function useCopied(): readonly [boolean, (copied: boolean) => void] {
  const [copied, setCopied] = useState(false)
  const set = (next: boolean) => {
    setCopied(next)
    setTimeout(() => setCopied(false), 4_000)
  }
  return [copied, set]
}
