import { expect, test } from 'vitest'
import { LoginError } from '../core/login-error'
import { createLabHandlers } from './lab-handlers'

function setUp(isRunning = false) {
  const done: unknown[] = []
  const handlers = createLabHandlers({
    lab: {
      start: (wish) => {
        if (isRunning) throw new LoginError('lab_running')
        done.push(wish)
        return new Promise(() => {})
      },
      cancel: () => done.push('cancel'),
      export: (format) => `as ${format}`,
    },
    inspect: async (url, send) => {
      done.push([url, send])
      return { url, findings: [] }
    },
  })
  return { handlers, done }
}

test('a run is started and not waited for, and can be cancelled', () => {
  const { handlers, done } = setUp()
  expect(handlers.runLab({ checks: ['clock'] })).toBeNull()
  expect(handlers.cancelLab({})).toBeNull()
  expect(done).toEqual([{ checks: ['clock'] }, 'cancel'])
})

test('a second run beside it fails at once', () => {
  expect(() => setUp(true).handlers.runLab({})).toThrow(expect.objectContaining({ code: 'lab_running' }))
})

test('the last run leaves in the form that is asked for', () => {
  expect(setUp().handlers.exportLab({ format: 'junit' })).toEqual({ text: 'as junit' })
})

test('something is sent to another app only where it is said', async () => {
  const { handlers, done } = setUp()
  await handlers.inspectRedirect({ url: 'myapp:/a' })
  await handlers.inspectRedirect({ url: 'myapp:/a', send: true })
  expect(done).toEqual([
    ['myapp:/a', false],
    ['myapp:/a', true],
  ])
})
