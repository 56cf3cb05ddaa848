/** `npm run bench`: measurements, on the display that is there or else on a virtual one. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './setup/places.mjs'
import { buildIfStale, prepareTests } from './setup/prepare.mjs'
import { run } from './setup/run.mjs'
import { runScript } from './setup/say.mjs'

await runScript(async () => {
  const env = await prepareTests()
  await buildIfStale()
  const desktop = process.env['DISPLAY'] ? undefined : await startDisplay()
  try {
    return await run(process.execPath, ['--import', 'tsx', 'bench/bench.ts', ...process.argv.slice(2)], {
      env: { ...env, DISPLAY: desktop?.display ?? process.env['DISPLAY'] },
      output: 'stdout',
    })
  } finally {
    await desktop?.stop()
  }
})

/** @returns {Promise<{ display: string, stop(): Promise<void> }>} */
async function startDisplay() {
  const { tsImport } = await import('tsx/esm/api')
  const desktop = await tsImport(pathToFileURL(join(root, 'e2e', 'desktop.ts')).href, import.meta.url)
  return desktop.startDisplay()
}
