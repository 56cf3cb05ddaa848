import type { Sender } from '../commands'
import { useCopied } from '../copied'
import { text } from '../language'
import { Button } from '../parts/button'

interface Props {
  readonly attemptId: string
  readonly provider: string
  readonly send: Sender['send']
}

/** The link goes from the owner to the clipboard; the window never sees it. */
export function CopyLink({ attemptId, provider, send }: Props) {
  const [copied, setCopied] = useCopied()
  const copy = async () => setCopied((await send('copyLink', { attemptId })).ok)
  return (
    <>
      <Button
        aria-label={text('attempt.copy_link.of', { provider })}
        icon={copied ? 'check' : 'copy'}
        onClick={() => void copy()}
      >
        {text('attempt.copy_link')}
      </Button>
      <span className="copied" role="status">
        {copied && text('attempt.copied')}
      </span>
    </>
  )
}
