import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { inspectRedirect } from './inspect-redirect'
import { brief, labContext, type Setting } from './testing/lab-setting'

/** What Launch Services know: one app that is there, and one that was thrown away. */
const appFor = async (url: string) => {
  const path = { 'my-app:': '/usr/My.app', 'gone:': '/Trash/Gone.app' }[url]
  if (path === undefined) throw new Error('no app')
  return { name: 'An app', path }
}
const computer = (setting: Setting = {}) => ({ ...labContext(setting), appFor })
const inspect = async (url: string, setting: Setting = {}) =>
  brief((await inspectRedirect(url, computer(setting))).findings)

test.each<[string, Setting, string[]]>([
  ['myapp://callback', {}, ['problem inspect_nobody']],
  ['myapp://callback', { handlers: { 'x-scheme-handler/myapp': 'gone.desktop' } }, ['problem inspect_missing']],
  ['my-app://callback', { platform: 'darwin' }, ['ok inspect_owner']],
  ['gone://callback', { platform: 'darwin' }, ['problem inspect_missing']],
  ['myapp://callback', { platform: 'darwin' }, ['problem inspect_nobody']],
  ['myapp:/callback', { platform: 'win32', run: () => ({ status: 1, output: '' }) }, ['problem inspect_nobody']],
  [
    'myapp:/callback',
    {
      platform: 'win32',
      run: () => ({ status: 0, output: '    (Default)    REG_SZ    "/usr/bin/my app.exe" "%1"\r\n' }),
    },
    ['ok inspect_owner'],
  ],
  [
    'myapp:/callback',
    {
      platform: 'win32',
      env: { Programs: '/usr' },
      run: () => ({ status: 0, output: '    (Default)    REG_EXPAND_SZ    "%Programs%\\my.exe" "%1"\r\n' }),
      isThere: async (path) => path === '/usr\\my.exe',
    },
    ['ok inspect_owner'],
  ],
  ['myapp:/callback', { run: () => ({ status: undefined, output: '', missing: true }) }, ['problem tool_missing']],
  ['https://example.com/callback', {}, ['note inspect_reserved']],
])('%s %#', async (url, setting, expected) => {
  expect(await inspect(url, setting)).toEqual(expected)
})

test('a loopback redirect is asked of the port itself: who listens, or nobody', async () => {
  const server = createServer((socket) => socket.destroy())
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  onTestFinished(() => void server.close())
  const url = `http://127.0.0.1:${port}/callback?code=secret`
  expect(await inspect(url)).toEqual(['ok inspect_listens'])
  expect(JSON.stringify(await inspectRedirect(url, computer()))).not.toContain('secret')
  server.close()
  await once(server, 'close')
  expect(await inspect(url)).toEqual(['problem inspect_closed'])
})

test.runIf(process.platform === 'linux')('a port that neither answers nor refuses is said to be silent', async () => {
  const listen = `const server = net.createServer()
server.listen({ host: '127.0.0.1', port: 0, backlog: 1 }, () => console.log(server.address().port))`
  const program = spawn(process.execPath, ['-e', listen], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void program.kill('SIGKILL'))
  const [port] = await once(program.stdout, 'data')
  program.kill('SIGSTOP')
  // The system takes so many for a program that does not, and leaves the rest waiting.
  const waiting = Array.from({ length: 8 }, () => connect(Number(port), '127.0.0.1').on('error', () => {}))
  onTestFinished(() => waiting.forEach((socket) => void socket.destroy()))
  await once(waiting[0] as Socket, 'connect')
  const { findings } = await inspectRedirect(`http://127.0.0.1:${Number(port)}/callback`, computer())
  expect(findings).toMatchObject([{ what: 'lab.finding.inspect_silent', values: { reason: 'ETIMEDOUT' } }])
})

test('what is no address is refused', async () => {
  await expect(inspectRedirect('myapp', computer())).rejects.toMatchObject({ code: 'lab_redirect_invalid' })
})
