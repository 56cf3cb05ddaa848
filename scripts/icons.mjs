/** `npm run icons`: draws every PNG of `resources` anew from the two SVG files there, with the Chromium of the tests. */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './setup/places.mjs'
import { prepareTests } from './setup/prepare.mjs'
import { runScript } from './setup/say.mjs'

const resources = join(root, 'resources')
const trayStates = ['in', 'needs', 'out']
/** Pixels: for Linux 24 and 48, for Windows 16 and 32, for macOS 16 and 32 as templates. */
const trayLooks = { colour: [16, 24, 32, 48], template: [16, 32] }
const appWidths = [16, 24, 32, 48, 64, 128, 256, 512, 1024]

await runScript(async () => {
  const { POSTERN_CHROMIUM: executablePath = '' } = await prepareTests()
  const { chromium } = await import('@playwright/test')
  const browser = await chromium.launch({ executablePath })
  try {
    const page = await browser.newPage()
    /** @type {(svg: string, width: number, path: string) => Promise<void>} */
    const draw = async (svg, width, path) => {
      await page.setViewportSize({ width, height: width })
      await page.setContent(`<style>body { margin: 0 } svg { display: block; inline-size: ${width}px }</style>${svg}`)
      await page.screenshot({ path, omitBackground: true })
    }
    const icon = readFileSync(join(resources, 'icon.svg'), 'utf8')
    for (const width of appWidths) await draw(icon, width, join(resources, `icon-${width}.png`))
    const tray = readFileSync(join(resources, 'tray.svg'), 'utf8')
    mkdirSync(join(resources, 'tray'), { recursive: true })
    for (const [look, widths] of Object.entries(trayLooks)) {
      for (const state of trayStates) {
        const svg = tray
          .replace('data-look="colour"', `data-look="${look}"`)
          .replace('data-state="in"', `data-state="${state}"`)
        for (const width of widths) await draw(svg, width, join(resources, 'tray', `${state}-${look}-${width}.png`))
      }
    }
  } finally {
    await browser.close()
  }
  return 0
})
