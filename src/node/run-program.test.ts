import { expect, test } from 'vitest'
import { createRunProgram } from './run-program'

const run = createRunProgram(process.env, 1_000)
const node = (code: string) => run(process.execPath, ['-e', code])

test('gives how a program ended, and what it said', async () => {
  expect(await node('console.log(1)')).toEqual({ status: 0, output: '1\n' })
  expect(await node('process.exit(3)')).toEqual({ status: 3, output: '' })
})

test('a program that is not there is told from one that does not end', async () => {
  expect(await run('postern-has-no-such-program', [])).toEqual({ status: undefined, output: '', missing: true })
  expect(await node('setInterval(() => {}, 1000)')).toEqual({ status: undefined, output: '' })
})
