import { expect, test } from 'vitest'
import { SessionTurns } from './session-turns'
import { gate, settle } from './testing/gate'

test('of two that take a session away, one comes after the other, and no refresh begins until both have ended', async () => {
  const turns = new SessionTurns()
  const [first, second] = [gate(), gate()]
  const begun: string[] = []
  const leave = (name: string, end: Promise<void>) =>
    turns.whileNone('s1', () => {
      begun.push(name)
      return end
    })
  const left = [leave('first', first.passed), leave('second', second.passed)]
  await settle()
  expect(begun).toEqual(['first'])
  first.open()
  await settle()
  expect(begun).toEqual(['first', 'second'])
  await expect(turns.once('s1', 'own', async () => {})).rejects.toMatchObject({ code: 'session_unknown' })
  second.open()
  await Promise.all(left)
  await turns.once('s1', 'own', async () => {})
})

test('one that fails holds up no other', async () => {
  const turns = new SessionTurns()
  const failed = turns.whileNone('s1', async () => Promise.reject(new Error('no')))
  const next = turns.whileNone('s1', async () => 'done')
  await expect(failed).rejects.toThrow('no')
  expect(await next).toBe('done')
})
