import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { describe, expect, test } from 'vitest'
import { tokensFor } from './bare-client'
import { programHelp, programOptions } from './program-options'
import { programText } from './program-text'

describe('the command line', () => {
  test('means what it says', () => {
    const args = '--port 0 --access-token-seconds 60 --no-iss --no-silent --dpop-nonce --require-par --strict-port 5000'
    const more = '--strict-port 5001 --audience https://a.example/ --audience https://b.example/'
    expect(programOptions(`${args} ${more}`.split(' '))).toMatchObject({
      port: 0,
      accessTokenSeconds: 60,
      sendIssuer: false,
      silentSignIn: false,
      dpopNonceRequired: true,
      parRequired: true,
      strictPorts: [5000, 5001],
      audiences: ['https://a.example/', 'https://b.example/'],
    })
  })

  test('has a port of its own', () => {
    expect(programOptions([])).toMatchObject({ port: 4455, sendIssuer: true })
  })

  test.each([
    ['--prot 1', /--prot/],
    ['extra', /extra/],
    ['--port', /port/],
    ['--port many', /--port needs a whole number, not “many”/],
    ['--port 70000', /port/],
    ['--access-token-seconds -1', /access-token-seconds/],
    ['--access-token-seconds 0', /accessTokenSeconds/],
    ['--audience nonsense', /audience/],
  ])('is refused with a reason: %s', (args, reason) => {
    expect(() => programOptions(args.split(' '))).toThrow(reason)
  })

  test('is explained, every flag of it', () => {
    expect(programOptions(['--port', '1', '--help'])).toBe('help')
    const help = programHelp()
    for (const flag of Object.keys(programText.flags)) expect(help).toMatch(new RegExp(`--${flag}\\b.*  \\S`))
    expect(help).not.toContain('undefined')
  })
})

describe('the program', { timeout: 60_000 }, () => {
  const start = (...args: string[]) => {
    const child = spawn(process.execPath, ['--import', 'tsx', new URL('program.ts', import.meta.url).pathname, ...args])
    const output = { out: '', err: '' }
    child.stdout.on('data', (chunk) => {
      output.out += chunk
    })
    child.stderr.on('data', (chunk) => {
      output.err += chunk
    })
    return { child, output, ended: once(child, 'close') as Promise<[number | null]> }
  }
  const ready = async (child: ChildProcess, output: { out: string }) => {
    while (!output.out.includes('Ctrl-C')) await once(child.stdout as NodeJS.EventEmitter, 'data')
  }

  test('says how to reach it, signs in, prints no secret, and stops on Ctrl-C', async () => {
    const { child, output, ended } = start('--port', '0')
    await ready(child, output)
    const issuer = /http:\/\/127\.0\.0\.1:\d+\//.exec(output.out)?.[0] ?? ''
    for (const told of ['postern-practice', 'http://127.0.0.1/callback', 'dev.postern.app:/callback']) {
      expect(output.out).toContain(told)
    }
    const { body } = await tokensFor({ issuer, clientId: 'postern-practice' })
    child.kill('SIGINT')
    const [code] = await ended
    expect(code).toBe(0)
    for (const secret of [body.access_token, body.refresh_token, body.id_token]) {
      expect(output.out + output.err).not.toContain(secret)
    }
    expect(output.err).toBe('')
  })

  test.each([
    [0, ['--help'], 'out', /Usage: npm run practice/],
    [2, ['--port', 'many'], 'err', /whole number/],
  ] as const)('ends with %i for %j', async (exitCode, args, stream, said) => {
    const { output, ended } = start(...args)
    expect((await ended)[0]).toBe(exitCode)
    expect(output[stream]).toMatch(said)
  })

  test('ends with 1 when the port is taken, and says so', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    const { output, ended } = start('--port', String(port))
    expect((await ended)[0]).toBe(1)
    expect(output.err).toContain(`Port ${port} is in use`)
    other.close()
  })
})
