import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, type TestInfo } from '@playwright/test'
import { call } from '../app'
import { appFolder } from '../environment'
import { approve } from '../scene'
import { isUpdating } from './sight'
import { test } from './stage'
import { views } from './views'

for (const [place, name] of Object.entries({ accounts: 'accounts-several', lab: 'lab-after' }))
  test(`README shows the place of the ${place} in light and in dark`, async ({ stage }, info) => {
    const view = views.find((each) => each.name === name)
    if (!view) throw new Error(`there is no view ${name}`)
    await stage.window.setViewportSize({ width: 960, height: 680 })
    await stage.show(view)
    await show(stage.window, place, info)
  })

test('README shows a real sign-in in the inspector, in light and in dark', async ({ app, systemBrowser }, info) => {
  const opened = systemBrowser.nextPage()
  const { attemptId } = await call(app, 'logInWithPractice', {})
  await approve(await opened)
  await expect.poll(async () => (await call(app, 'getAttempt', { attemptId })).outcome).toBe('signed_in')
  await app.window.getByRole('link', { name: 'Inspector' }).click()
  await app.window.locator('.diagram').evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await show(app.window, 'inspector', info)
})

/** The pictures are kept when the looks are; README has both, and they stay small. */
async function show(window: Page, place: string, info: TestInfo): Promise<void> {
  const readme = readFileSync(join(appFolder, 'README.md'), 'utf8')
  for (const colorScheme of ['light', 'dark'] as const) {
    const file = join('docs', 'images', `${place}-${colorScheme}.png`)
    expect(readme).toContain(file)
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const picture = isUpdating(info) ? { path: join(appFolder, file) } : {}
    await window.screenshot({ ...picture, animations: 'disabled', caret: 'hide' })
    expect(readFileSync(join(appFolder, file)).length, 'bytes of a picture in README').toBeLessThan(120_000)
  }
}
