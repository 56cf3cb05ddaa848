import { mkdirSync, writeFileSync } from 'node:fs'
import { call, homeOf, startApp } from './app'
import { expectNoFindings } from './axe'
import { approve, expect, test } from './scene'

test('the keyboard alone practises in the inspector, sees the refusal, and exports it without a secret', async ({
  systemBrowser,
  app,
}) => {
  test.slow()
  const { window } = app
  const asked: string[] = []
  systemBrowser.context.on('request', (request) => asked.push(request.url()))
  await window.getByRole('link', { name: 'Inspector' }).focus()
  await window.keyboard.press('Enter')
  await expect(window.getByRole('heading', { name: 'Inspector', level: 1 })).toBeVisible()
  await expectNoFindings(window, 'empty inspector')

  await window.getByLabel('Fault').focus()
  await window.keyboard.type('The ID token is of another')
  await expect(window.getByText('answers another request')).toBeVisible()
  const opened = systemBrowser.nextPage()
  await window.keyboard.press('Tab')
  await window.keyboard.press('Enter')
  const page = await opened
  await approve(page)

  await expect(window.locator('[data-check="nonce"]')).toContainText('Failed')
  await expect(window.locator('[data-check="response_issuer"]')).toContainText('Passed')
  await expect(window.getByRole('img', { name: /^Sequence of \d+ messages/ })).toBeVisible()
  await window.getByText('As a table').click()
  await expect(window.getByRole('table', { name: 'Timeline' })).toContainText('Redirect with the answer')
  await window.getByText('Journal, event by event').click()
  await expectNoFindings(window, 'inspector')

  const [attempt] = await call(app, 'listAttempts', {})
  const parameters = asked.map((url) => new URL(url).searchParams)
  const secrets = parameters.flatMap((each) => [each.get('code'), each.get('state')])
  expect(new Set(secrets.filter(Boolean)).size).toBeGreaterThanOrEqual(2)
  for (const format of ['markdown', 'json', 'har'] as const) {
    const { text } = await call(app, 'exportAttempt', { attemptId: attempt?.id ?? '', format })
    expect(text).toContain('/oauth/token')
    for (const secret of secrets) if (secret) expect(text).not.toContain(secret)
  }
})

test('attempts are kept beyond a restart, and two are compared', async ({ session, systemBrowser, app }) => {
  const { window } = app
  for (const fault of [undefined, 'wrong_issuer'] as const) {
    const opened = systemBrowser.nextPage()
    const { attemptId } = await call(app, 'logInWithPractice', { storage: 'memory', ...(fault ? { fault } : {}) })
    const page = await opened
    if (fault === undefined) await approve(page)
    await expect.poll(async () => (await call(app, 'getAttempt', { attemptId })).outcome).toBeDefined()
  }
  await window.getByRole('button', { name: 'See each step of the sign-in to Practice provider' }).click()
  await expect(window.locator('[data-check="response_issuer"]')).toContainText('Failed')
  await app.close()

  const again = await startApp(session)
  try {
    const inspector = again.window
    await inspector.getByRole('link', { name: 'Inspector' }).click()
    await expect(inspector.getByRole('button', { name: /Practice provider/ })).toHaveCount(2)
    await inspector.getByLabel('Compare with').selectOption({ index: 1 })
    const table = inspector.getByRole('table', { name: 'Side by side' })
    await expect(table).toContainText('response_issuer_mismatch')
    await expectNoFindings(inspector, 'comparison')
  } finally {
    await again.close()
  }
})

test('a journal of ten thousand events scrolls at the speed of the display', async ({ session }) => {
  mkdirSync(homeOf(session), { recursive: true })
  const event = { attemptId: 'a1', kind: 'check', name: 'state', result: 'pass', source: 'RFC 6749 §10.12' }
  const events = Array.from({ length: 10_000 }, (_, index) => ({ ...event, at: 1_700_000_000_000 + index }))
  writeFileSync(`${homeOf(session)}/attempts.json`, JSON.stringify({ attempts: [events], sessions: [] }))
  const app = await startApp(session)
  try {
    const { window } = app
    await window.getByRole('link', { name: 'Inspector' }).click()
    await window.getByText('Journal, event by event').click()
    await window.locator('.event-block').nth(199).waitFor({ state: 'attached' })
    const median = await window.locator('.events').evaluate(async (list) => {
      list.scrollIntoView()
      const frames: number[] = []
      for (let last = performance.now(); frames.length < 120; ) {
        list.scrollBy(0, 1_000)
        last = await new Promise<number>((resolve) => {
          requestAnimationFrame(() => {
            const now = performance.now()
            frames.push(now - last)
            resolve(now)
          })
        })
      }
      return frames.sort((a, b) => a - b)[60] ?? 0
    })
    expect(median).toBeLessThan(25)
  } finally {
    await app.close()
  }
})
