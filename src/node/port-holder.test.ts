import { expect, test } from 'vitest'
import { freePort, occupy } from './loopback-fixture'
import { findPortHolder } from './port-holder'

test.runIf(process.platform === 'linux').each(['127.0.0.1', '::1'])(
  'names who listens on a port of %s',
  async (host) => {
    const server = await occupy(0, host)
    expect(await findPortHolder(server.port)).toMatch(new RegExp(`^\\S.* \\(PID ${process.pid}\\)$`))
    server.close()
  },
)

test('names nobody for a port that is free', async () => {
  expect(await findPortHolder(await freePort())).toBeUndefined()
})
