import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createLinkWitness } from './link-witness'

/** A fresh one each time: programs of the test before may still run. */
const link = () => `myapp://callback?postern_probe=${crypto.randomUUID()}`

/** A system whose opener does what a script says; `$HANDLER` is a program that stays a while. */
async function witnessWith(opener: string, patience = 5_000) {
  const folder = await mkdtemp(join(tmpdir(), 'postern-witness-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const handler = join(folder, 'my-app')
  const scripts = { [handler]: 'sleep 2', [join(folder, 'xdg-open')]: opener.replace('$HANDLER', handler) }
  for (const [path, text] of Object.entries(scripts)) {
    await writeFile(path, `#!/bin/sh\n${text}\n`)
    await chmod(path, 0o755)
  }
  return createLinkWitness({ platform: 'linux', env: { PATH: `${folder}:/usr/bin:/bin` }, patience })
}

test.runIf(process.platform === 'linux').each([
  ['the opener waits for', '$HANDLER "$1"'],
  ['the opener leaves running', '$HANDLER "$1" &'],
])('a program that %s is seen with the link, and the opener itself is not taken for it', async (_how, opener) => {
  const witness = await witnessWith(opener)
  expect(await witness(link())).toEqual({ kind: 'started', program: 'my-app', pid: expect.any(Number) })
})

test.runIf(process.platform === 'linux').each([3, 4])('an opener that ends with %d has failed', async (status) => {
  expect(await (await witnessWith(`exit ${status}`))(link())).toEqual({ kind: 'opener_failed', status })
})

test.runIf(process.platform === 'linux')('where nobody is seen, nothing is claimed', async () => {
  expect(await (await witnessWith('exit 0', 200))(link())).toEqual({ kind: 'unseen' })
})

test('an opener that is not there has failed', async () => {
  const witness = createLinkWitness({ platform: 'linux', env: { PATH: '/nowhere' }, patience: 5_000 })
  expect(await witness(link())).toEqual({ kind: 'opener_failed', status: undefined })
})
