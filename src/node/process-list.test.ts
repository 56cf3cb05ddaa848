import { expect, test } from 'vitest'
import { listProcesses } from './process-list'

test.each<[NodeJS.Platform, string, string, unknown[]]>([
  [
    'darwin',
    'ps',
    '    1 /sbin/launchd\n  512 /Applications/Postern.app/Contents/MacOS/Postern --background\n',
    [
      { pid: 1, words: ['/sbin/launchd'] },
      { pid: 512, words: ['/Applications/Postern.app/Contents/MacOS/Postern', '--background'] },
    ],
  ],
  [
    'win32',
    'powershell',
    '4 \r\n77 "C:\\Program Files\\Postern\\Postern.exe" --open-url --\r\n',
    [{ pid: 77, words: ['C:\\Program Files\\Postern\\Postern.exe', '--open-url', '--'] }],
  ],
])('reads what %s says', async (platform, program, output, expected) => {
  const run = async (asked: string) => ({ status: asked === program ? 0 : 1, output: asked === program ? output : '' })
  expect(await listProcesses(platform, run)).toEqual(expected)
})

test.runIf(process.platform === 'linux')('finds itself in /proc', async () => {
  const all = await listProcesses('linux', async () => ({ status: undefined, output: '' }))
  expect(all.find(({ pid }) => pid === process.pid)?.words[0]).toContain('node')
})
