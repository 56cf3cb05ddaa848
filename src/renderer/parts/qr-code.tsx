import { qrCode, qrPath } from '../../shared/qr-code'

/** Dark on white in every colour scheme, for a camera reads nothing else well. */
export function QrCode({ content, label }: { readonly content: string; readonly label: string }) {
  const rows = qrCode(content)
  return (
    <svg className="qr" viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" aria-label={label}>
      <rect width="100%" height="100%" />
      <path d={qrPath(rows)} shapeRendering="crispEdges" />
    </svg>
  )
}
