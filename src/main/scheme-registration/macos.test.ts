import { expect, test } from 'vitest'
import { createMacosRegistration } from './macos'

function setUp(over: { owner?: string; packaged?: boolean; takes?: boolean; lets?: boolean; next?: string } = {}) {
  let owner = over.owner
  let previous: string | undefined
  const registration = createMacosRegistration({
    scheme: 'dev.postern.app',
    isPackaged: over.packaged ?? true,
    isFile: async (path) => path !== '/Applications/Gone.app',
    previous: {
      read: async () => previous,
      write: async (path) => {
        previous = path
      },
    },
    services: {
      setAsDefaultProtocolClient: () => {
        if (over.takes !== false) owner = 'Postern'
        return true
      },
      removeAsDefaultProtocolClient: () => {
        if (over.lets) owner = over.next
        return true
      },
      isDefaultProtocolClient: () => owner === 'Postern',
      getApplicationInfoForProtocol: async () => {
        if (!owner) throw new Error('no application')
        return { name: owner, path: `/Applications/${owner}.app` }
      },
    },
  })
  return { ...registration, take: (app: string) => (owner = app) }
}

test.each([
  [undefined, { kind: 'nobody' }],
  ['Postern', { kind: 'ours' }],
  ['Other', { kind: 'other', name: 'Other' }],
  ['Gone', { kind: 'stale', path: '/Applications/Gone.app' }],
])('says who has the scheme: %s', async (owner, expected) => {
  expect(await setUp(owner === undefined ? {} : { owner }).owner()).toEqual(expected)
})

test('registers, and asks the system whether it did', async () => {
  const registration = setUp({ owner: 'Other' })
  await registration.register()
  expect(await registration.owner()).toEqual({ kind: 'ours' })
  await expect(setUp({ owner: 'Other', takes: false }).register()).rejects.toMatchObject({
    code: 'scheme_registration_failed',
  })
})

test('without a bundle there is nothing to register: scheme_registration_failed', async () => {
  await expect(setUp({ packaged: false }).register()).rejects.toMatchObject({ code: 'scheme_registration_failed' })
})

test('says when macOS keeps the scheme for the app', async () => {
  await expect(setUp({ owner: 'Postern' }).unregister()).rejects.toMatchObject({ code: 'scheme_registration_failed' })
  await expect(setUp({ owner: 'Postern', lets: true }).unregister()).resolves.toBeUndefined()
})

test.each([undefined, 'Other', 'Gone'])('puts back what was there: %s', async (owner) => {
  const registration = setUp({ ...(owner && { owner }), ...(owner === 'Other' && { next: owner }), lets: true })
  await registration.register()
  await registration.register() // a second time, what was before is still known
  await expect(registration.unregister()).resolves.toBeUndefined()
})

test('an app that the person has chosen since keeps the scheme', async () => {
  const registration = setUp({ owner: 'Other', lets: true })
  await registration.register()
  registration.take('Third')
  await registration.unregister()
  expect(await registration.owner()).toEqual({ kind: 'other', name: 'Third' })
})

test.each([undefined, 'Third'])(
  'says when macOS gives the scheme to another app than the one that had it: %s',
  async (next) => {
    const registration = setUp({ owner: 'Other', ...(next && { next }), lets: true })
    await registration.register()
    await expect(registration.unregister()).rejects.toMatchObject({
      code: 'scheme_registration_failed',
      detail: { values: { before: '/Applications/Other.app' } },
    })
  },
)
