import { expect, test } from 'vitest'
import { icnsFile, icoFile } from './icons.mjs'

const data = Buffer.from('a picture')

test('an icns is a length and then pictures, each with its type and length', () => {
  const file = icnsFile([{ type: 'ic07', data }])
  expect(file.toString('latin1', 0, 4)).toBe('icns')
  expect(file.readUInt32BE(4)).toBe(file.length)
  expect(file.toString('latin1', 8, 12)).toBe('ic07')
  expect(file.readUInt32BE(12)).toBe(8 + data.length)
  expect(file.subarray(16)).toEqual(data)
})

test('an ico says where each picture lies; a width of 256 is written as 0', () => {
  const file = icoFile([
    { width: 16, data },
    { width: 256, data: Buffer.from('another') },
  ])
  expect([file.readUInt16LE(2), file.readUInt16LE(4)]).toEqual([1, 2])
  expect([file[6], file[22]]).toEqual([16, 0])
  const [length, offset] = [file.readUInt32LE(22 + 8), file.readUInt32LE(22 + 12)]
  expect(file.toString('latin1', offset, offset + length)).toBe('another')
})
