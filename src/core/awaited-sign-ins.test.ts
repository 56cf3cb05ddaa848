import { expect, test } from 'vitest'
import { AwaitedSignIns } from './awaited-sign-ins'

function setUp() {
  const done: string[] = []
  const signIn = { cancel: () => done.push('cancel') }
  return { done, signIn, awaited: new AwaitedSignIns() }
}

test('a sign-in is cancelled when the last tool that waits for it hangs up, and not before', () => {
  const { done, signIn, awaited } = setUp()
  const tools = [new AbortController(), new AbortController()] as const
  awaited.wait(signIn, true, tools[0].signal)
  awaited.wait(signIn, false, tools[1].signal)
  tools[0].abort()
  expect(done).toEqual([])
  tools[1].abort()
  expect(done).toEqual(['cancel'])
})

test('one that a person has begun is not cancelled by a tool that joined it', () => {
  const { done, signIn, awaited } = setUp()
  awaited.wait(signIn, false, AbortSignal.abort())
  expect(done).toEqual([])
})

test('one that a person joins stays, whoever hangs up', () => {
  const { done, signIn, awaited } = setUp()
  const tool = new AbortController()
  awaited.wait(signIn, true, tool.signal)
  awaited.keep(signIn)
  awaited.wait(signIn, false, AbortSignal.abort())
  tool.abort()
  expect(done).toEqual([])
})

test('is given up for tools alone', () => {
  const { done, signIn, awaited } = setUp()
  awaited.wait(signIn, true, new AbortController().signal)
  awaited.giveUp(signIn)
  awaited.giveUp(signIn)
  expect(done).toEqual(['cancel'])
  awaited.wait(signIn, true, new AbortController().signal)
  awaited.keep(signIn)
  awaited.giveUp(signIn)
  expect(done).toEqual(['cancel'])
})

test('a tool that was gone before it began is heard', () => {
  const { done, signIn, awaited } = setUp()
  awaited.wait(signIn, true, AbortSignal.abort())
  expect(done).toEqual(['cancel'])
})

test('one that has ended is not cancelled afterwards', () => {
  const { done, signIn, awaited } = setUp()
  const tool = new AbortController()
  awaited.wait(signIn, true, tool.signal)()
  tool.abort()
  expect(done).toEqual([])
})
