import { afterEach, describe, expect, test } from 'vitest'
import { ask, Client, createFixture, expectRightOneWins, signedIn, waitFor } from './loopback-fixture'

let fixture = createFixture()
const renew = (options: Parameters<typeof createFixture>[0]) => {
  fixture = createFixture(options)
}
afterEach(async () => {
  await fixture[Symbol.asyncDispose]()
  renew({})
})

const reasons = () => fixture.steps('request_refused').map(({ data }) => data?.['reason'])

describe('a flood', () => {
  test('of 1,000 strays does not keep the right redirect out', async () => {
    const opened = await fixture.open({}, fixture.expecting('right'))
    const statuses = new Map<number | undefined, number>()
    for (let round = 0; round < 20; round++) {
      const stray = (index: number) =>
        ask(opened.port, `GET /callback?code=c&state=wrong${index} HTTP/1.1\r\nHost: ${opened.host}\r\n\r\n`)
      for (const answer of await Promise.all(Array.from({ length: 50 }, (_, index) => stray(index)))) {
        statuses.set(answer?.status, (statuses.get(answer?.status) ?? 0) + 1)
      }
    }
    expect([...statuses]).toEqual([[400, 1_000]])
    await expectRightOneWins(fixture, opened)
  })

  test.each([
    ['idle connections', ''],
    ['half requests', 'GET /callback?code=c1 HTTP/1.1\r\nHost: '],
  ])('of 500 %s does not keep the right redirect out', async (_, start) => {
    const opened = await fixture.open()
    const open = async () => (await Client.connect(opened.port)).send(start)
    const flood = await Promise.all(Array.from({ length: 500 }, open))
    await expectRightOneWins(fixture, opened)
    const kept = flood.filter((client) => !client.socket.destroyed).length
    expect(kept).toBeLessThanOrEqual(64)
    for (const client of flood) client.socket.destroy()
  })

  test('of connections does not push out the redirect that waits for its answer', async () => {
    const { port, host } = await fixture.open()
    const client = (await Client.connect(port)).get('/callback?state=right', host)
    await waitFor(() => fixture.arrived.length === 1)
    const flood = await Promise.all(Array.from({ length: 200 }, () => Client.connect(port)))
    await waitFor(() => flood.filter((one) => one.socket.destroyed).length >= 136)
    await fixture.arrived[0]?.answer(signedIn)
    expect((await client.answer())?.status).toBe(303)
    for (const one of flood) one.socket.destroy()
  })

  test('of pipelined requests is cut off behind the first redirect', async () => {
    const opened = await fixture.open()
    const client = await Client.connect(opened.port)
    client.send(`GET /callback?state=x HTTP/1.1\r\nHost: ${opened.host}\r\n\r\n`.repeat(5_000))
    expect(await client.rest()).toBe('')
    expect(fixture.arrived).toHaveLength(1)
    expect(reasons()).toEqual(['request_pipelined'])
    await expectRightOneWins(fixture, opened)
  })

  test('that hides a redirect behind a refused request leaves nothing behind', async () => {
    const { port, host, receiver } = await fixture.open()
    const client = await Client.connect(port)
    client.send(`GET /x HTTP/1.1\r\nHost: ${host}\r\n\r\nGET /callback HTTP/1.1\r\nHost: ${host}\r\n\r\n`)
    expect(await client.rest()).toMatch(/^HTTP\/1\.1 404 (?!.*HTTP\/1\.1)/s)
    await Promise.all(fixture.arrived.map((redirect) => redirect.answer(signedIn)))
    const started = Date.now()
    await receiver[Symbol.asyncDispose]()
    expect(Date.now() - started).toBeLessThan(2_500)
  })

  test('of refused requests is recorded in part and counted, without a value of any query', async () => {
    const { port, host, receiver } = await fixture.open()
    const queries = ['?code=MARK1&state=MARK2&foo=MARK3', '?MARK4', '?code=MARK5;state=MARK6', '']
    for (let index = 0; index < 32; index++) {
      await ask(
        port,
        `GET /callback/;code=MARK7${queries[index % 4]} HTTP/1.1\r\nHost: ${host}\r\nCookie: MARK8\r\n\r\n`,
      )
    }
    await ask(port, `GET /callback HTTP/1.1\r\nHost: x:1"MARK9\r\n\r\n`)
    await receiver[Symbol.asyncDispose]()
    expect(fixture.steps('request_refused')).toHaveLength(20)
    expect(fixture.steps('request_refused')[0]?.data).toEqual({
      ...{ status: 404, reason: 'path_unknown', method: 'GET', host, path: '/callback/…' },
      ...{ parameters: ['code', 'state'], other_parameters: 1 },
    })
    expect(fixture.steps('requests_refused').map(({ data }) => data)).toEqual([{ count: 33, not_listed: 13 }])
    expect(JSON.stringify(fixture.events)).not.toContain('MARK')
  })
})
