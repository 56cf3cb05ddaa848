/// <reference types="vite/types/importMeta.d.ts" />
import { type NativeImage, nativeImage } from 'electron'
import type { TrayKind } from './tray-state'

/** Drawn from `resources/tray.svg` by `npm run icons`. */
const drawn = import.meta.glob<string>('../../resources/tray/*.png', {
  eager: true,
  query: '?inline',
  import: 'default',
})

const names = { signed_in: 'in', needs_you: 'needs', offline: 'out', nobody: 'out' } as const satisfies Record<
  TrayKind,
  string
>
/** Pixels for a usual and for a dense display. */
const widths = { darwin: [16, 32], win32: [16, 32], linux: [24, 48] } as const

/** On macOS a template, which the system colours to fit its bar. */
export function trayImage(kind: TrayKind, platform: NodeJS.Platform): NativeImage {
  const mac = platform === 'darwin'
  const image = nativeImage.createEmpty()
  const sizes = platform === 'darwin' || platform === 'win32' ? widths[platform] : widths.linux
  sizes.forEach((width, index) => {
    const dataURL = drawn[`../../resources/tray/${names[kind]}-${mac ? 'template' : 'colour'}-${width}.png`]
    if (dataURL) image.addRepresentation({ scaleFactor: index + 1, dataURL })
  })
  image.setTemplateImage(mac)
  return image
}
