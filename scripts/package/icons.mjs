import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/places.mjs'

/** The types of icon in an `.icns`, and the width of each in pixels. Those that end in 11 to 14 are for dense displays. */
const icnsTypes = /** @type {const} */ ({
  ic11: 32,
  ic12: 64,
  ic07: 128,
  ic13: 256,
  ic08: 256,
  ic14: 512,
  ic09: 512,
  ic10: 1024,
})
const icoWidths = /** @type {const} */ ([16, 24, 32, 48, 64, 128, 256])
const linuxWidths = /** @type {const} */ ([16, 24, 32, 48, 64, 128, 256, 512])

/** @param {number} width in pixels */
const png = (width) => join(root, 'resources', `icon-${width}.png`)

/**
 * Where {@link makeIcons} puts them.
 *
 * @param {string} folder
 */
export const icons = (folder) => ({ icns: join(folder, 'icon.icns'), ico: join(folder, 'icon.ico'), folder })

/**
 * Makes the icons of all three systems from the PNG files in `resources`. electron-builder would download a program for
 * it, though both formats only put PNG files into one.
 *
 * @param {string} folder
 */
export function makeIcons(folder) {
  mkdirSync(folder, { recursive: true })
  for (const width of linuxWidths) copyFileSync(png(width), join(folder, `${width}x${width}.png`))
  const ofWidth = (/** @type {number} */ width) => ({ width, data: readFileSync(png(width)) })
  const { icns, ico } = icons(folder)
  writeFileSync(icns, icnsFile(Object.entries(icnsTypes).map(([type, width]) => ({ type, ...ofWidth(width) }))))
  writeFileSync(ico, icoFile(icoWidths.map(ofWidth)))
}

/** @param {readonly { type: string, data: Buffer }[]} images */
export function icnsFile(images) {
  const chunk = (/** @type {string} */ type, /** @type {Buffer} */ data) => {
    const head = Buffer.alloc(8)
    head.write(type, 'latin1')
    head.writeUInt32BE(data.length + head.length, 4)
    return Buffer.concat([head, data])
  }
  return chunk('icns', Buffer.concat(images.map(({ type, data }) => chunk(type, data))))
}

/** @param {readonly { width: number, data: Buffer }[]} images at most 256 pixels wide */
export function icoFile(images) {
  const head = Buffer.alloc(6 + 16 * images.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(images.length, 4)
  let offset = head.length
  images.forEach(({ width, data }, index) => {
    const at = 6 + 16 * index
    head.writeUInt8(width % 256, at) // 0 stands for 256
    head.writeUInt8(width % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(data.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += data.length
  })
  return Buffer.concat([head, ...images.map(({ data }) => data)])
}
