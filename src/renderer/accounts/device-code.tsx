import { lazy, Suspense } from 'react'
import type { DeviceView } from '../../shared/app-state'
import { copyText } from '../clipboard'
import { useCopied } from '../copied'
import { text } from '../language'
import { Button } from '../parts/button'

/** Loaded when there is something to draw. */
const QrCode = lazy(async () => ({ default: (await import('../parts/qr-code')).QrCode }))

interface Props {
  readonly device: DeviceView
  readonly provider: string
}

/** What the person takes to the other device: an address and a code, or a picture that holds both. */
export function DeviceCode({ device, provider }: Props) {
  const [copied, setCopied] = useCopied()
  const { userCode, verificationUri, verificationUriComplete } = device
  return (
    <div className="device">
      <div className="device-words">
        <p>{text('device.address')}</p>
        <p>
          <code className="device-address">{verificationUri}</code>
        </p>
        <p>{text('device.code')}</p>
        <p className="device-code">
          <code aria-hidden="true">{userCode}</code>
          <span className="hidden">{Array.from(userCode).join(' ')}</span>
          <Button
            icon={copied ? 'check' : 'copy'}
            aria-label={text('device.copy_code.of', { provider })}
            onClick={() => setCopied(copyText(userCode))}
          >
            {text('device.copy_code')}
          </Button>
          <span className="copied" role="status">
            {copied && text('attempt.copied')}
          </span>
        </p>
        <p className="quiet">{text('device.compare')}</p>
      </div>
      <Suspense fallback={<div className="qr" />}>
        <QrCode
          content={verificationUriComplete ?? verificationUri}
          label={text(verificationUriComplete === undefined ? 'device.qr' : 'device.qr.complete', {
            address: verificationUri,
          })}
        />
      </Suspense>
    </div>
  )
}
