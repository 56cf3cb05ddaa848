import { encodeQR } from 'qr'

/** Modules of white around a code, without which cameras do not find it (ISO/IEC 18004 §9.1). */
const quietZone = 4

/**
 * A QR code as rows of modules, `true` for dark, with its quiet zone.
 *
 * @throws {Error} when the text is longer than a code can hold (2,331 bytes)
 */
export const qrCode = (text: string): readonly (readonly boolean[])[] =>
  encodeQR(text, 'raw', { ecc: 'medium', border: quietZone })

/** The dark modules as the path of a drawing in which each is one unit wide. */
export function qrPath(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .filter((part) => part !== '')
    .join('')
}
