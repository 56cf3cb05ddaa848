import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, type TestInfo } from '@playwright/test'
import { appFolder } from '../environment'
import { expectAccess } from './access'
import { differences, formatLook, parseLook } from './look'
import { isUpdating, lookAt, type Sight, size } from './sight'
import { test } from './stage'
import { views } from './views'

const kept = join(appFolder, 'e2e', 'looks')
const pictures = join(appFolder, 'out', 'test', 'looks')
const ruler = '\n\n'

test.describe.configure({ mode: 'parallel' })

for (const view of views) {
  test(`${view.name} looks and reads as it did, axe finds nothing, and twice as large it fits`, async ({
    stage,
  }, info) => {
    await stage.window.setViewportSize(size)
    await stage.show(view)
    const sight = await lookAt(stage.window, view)
    const file = join(kept, `${view.name}.txt`)
    if (isUpdating(info)) {
      mkdirSync(kept, { recursive: true })
      writeFileSync(file, `${sight.tree}${ruler}${formatLook(sight.look)}\n`)
      leavePictures(view.name, sight)
    }
    const [tree = '', look = ''] = existsSync(file) ? readFileSync(file, 'utf8').split(ruler) : []
    const found = [...differences(parseLook(look), sight.look), ...sight.faults]
    if (found.length > 0 || tree !== sight.tree) leave(info, view.name, sight, found)
    expect.soft(found, 'If it is meant to look so: npm run looks -- -u').toEqual([])
    expect.soft(sight.tree).toBe(tree)
    await expectAccess(stage.window, view)
  })
}

test('no look is kept of a view that there is not', () => {
  const names = readdirSync(kept).map((file) => basename(file, '.txt'))
  expect(names.filter((name) => !views.some((view) => view.name === name))).toEqual([])
})

/** The pictures and what differs, for whoever reads the failure. */
function leave(info: TestInfo, name: string, sight: Sight, found: readonly string[]): void {
  leavePictures(name, sight)
  writeFileSync(join(pictures, `${name}.txt`), `${found.join('\n')}\n`)
  for (const scheme of ['light', 'dark'] as const)
    info.attachments.push({ name: `${name}, ${scheme}`, contentType: 'image/png', path: pictureOf(name, scheme) })
}

function leavePictures(name: string, sight: Sight): void {
  mkdirSync(pictures, { recursive: true })
  for (const scheme of ['light', 'dark'] as const) writeFileSync(pictureOf(name, scheme), sight.pictures[scheme])
}

const pictureOf = (name: string, scheme: 'light' | 'dark') => join(pictures, `${name}-${scheme}.png`)
