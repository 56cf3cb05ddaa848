import { join } from 'node:path'
import { appFolder } from './environment'
import { expect, test } from './scene'

test('the page runs in a sandbox, with nothing but the two functions of Postern', async ({ app }) => {
  const seen = await app.window.evaluate(() => ({
    globals: ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in globalThis),
    postern: Object.keys((globalThis as unknown as { postern: object }).postern).sort(),
    origin: location.origin,
  }))
  expect(seen).toEqual({ globals: [], postern: ['call', 'onState'], origin: 'app://postern' })
  const preferences = await app.electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences(): object }
    return contents.getLastWebPreferences()
  })
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
  })
})

test('a strict policy comes as a header, and refuses what is not ours', async ({ app }) => {
  const { policy, inline, foreign, evaluated } = await app.window.evaluate(async () => {
    const answer = await new Promise<string>((resolve) => {
      const request = new XMLHttpRequest()
      request.onloadend = () =>
        resolve(request.getResponseHeader('content-security-policy') ?? `status ${request.status}`)
      request.open('GET', location.href)
      request.send()
    })
    const script = document.createElement('script')
    let inline = 'ran'
    try {
      script.textContent = 'window.inlineRan = true'
      document.body.append(script)
    } catch {
      inline = 'refused'
    }
    const blocked = new Promise<string>((resolve) =>
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        if (effectiveDirective === 'connect-src') resolve('refused')
      }),
    )
    const fetched = fetch('https://example.com/').then(
      () => 'fetched',
      () => blocked,
    )
    const foreign = await fetched
    let evaluated = 'ran'
    try {
      // biome-ignore lint/security/noGlobalEval: that it is refused is what is tested
      globalThis.eval('1')
    } catch {
      evaluated = 'refused'
    }
    return { policy: answer, inline: 'inlineRan' in globalThis ? 'ran' : inline && 'refused', foreign, evaluated }
  })
  // Even reading our own page from the page is refused: nothing may be connected to.
  expect({ policy, inline, foreign, evaluated }).toEqual({
    policy: 'status 0',
    inline: 'refused',
    foreign: 'refused',
    evaluated: 'refused',
  })
  const header = await app.electron.evaluate(async ({ net }) =>
    (await net.fetch('app://postern/')).headers.get('content-security-policy'),
  )
  expect(header).toContain("default-src 'none'")
  expect(header).toContain("require-trusted-types-for 'script'")
})

test('the window goes nowhere else, and opens nothing', async ({ app }) => {
  const before = app.window.url()
  await app.window.evaluate(() => {
    window.open('https://example.com/')
    location.href = 'https://example.com/'
  })
  await app.window.evaluate(() => {
    const link = document.createElement('a')
    link.href = 'file:///etc/passwd'
    link.target = '_blank'
    document.body.append(link)
    link.click()
    const frame = document.createElement('iframe')
    frame.src = 'https://example.com/'
    document.body.append(frame)
  })
  await app.window.waitForTimeout(300)
  expect(app.window.url()).toBe(before)
  expect(app.electron.windows()).toHaveLength(1)
})

test('every permission is denied', async ({ app }) => {
  const answers = await app.window.evaluate(async () => ({
    notifications: await Notification.requestPermission(),
    location: await new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('given'),
        ({ code }) => resolve(code === 1 ? 'denied' : `other ${code}`),
      ),
    ),
    camera: (await navigator.permissions.query({ name: 'camera' as PermissionName })).state,
    clipboard: await navigator.clipboard.readText().then(
      () => 'given',
      (error: Error) => error.name,
    ),
  }))
  expect(answers).toEqual({
    notifications: 'denied',
    location: 'denied',
    camera: 'denied',
    clipboard: 'NotAllowedError',
  })
})

test('a path that leaves the folder of the page is not served', async ({ app }) => {
  const answers = await app.electron.evaluate(async ({ net }) => {
    const statuses: Record<string, number> = {}
    for (const path of ['', 'index.html', '..%2f..%2fpackage.json', '%2e%2e/main/main.cjs', 'none.html']) {
      statuses[path] = (await net.fetch(`app://postern/${path}`)).status
    }
    statuses['other host'] = (await net.fetch('app://other/')).status
    return statuses
  })
  expect(answers).toEqual({
    '': 200,
    'index.html': 200,
    '..%2f..%2fpackage.json': 404,
    '%2e%2e/main/main.cjs': 404,
    'none.html': 404,
    'other host': 404,
  })
})

test('a command from anything but the top frame of our page is refused', async ({ app }) => {
  const preload = join(appFolder, 'out', 'preload', 'preload.cjs')
  const answer = await app.electron.evaluate(async ({ BrowserWindow }, preload) => {
    const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
    try {
      await other.loadURL('app://postern/')
      return await other.webContents.executeJavaScript(
        "postern.call('getState', {}).then(() => 'answered', () => 'refused')",
      )
    } finally {
      other.destroy()
    }
  }, preload)
  expect(answer).toBe('refused')
})
