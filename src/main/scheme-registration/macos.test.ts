import { expect, test } from 'vitest'
import { createMacosRegistration } from './macos'

function setUp(over: { owner?: string; packaged?: boolean; takes?: boolean; lets?: boolean } = {}) {
  let owner = over.owner
  return createMacosRegistration({
    scheme: 'dev.postern.app',
    isPackaged: over.packaged ?? true,
    isFile: async (path) => path !== '/Applications/Gone.app',
    services: {
      setAsDefaultProtocolClient: () => {
        if (over.takes !== false) owner = 'Postern'
        return true
      },
      removeAsDefaultProtocolClient: () => {
        if (over.lets) owner = undefined
        return true
      },
      isDefaultProtocolClient: () => owner === 'Postern',
      getApplicationInfoForProtocol: async () => {
        if (!owner) throw new Error('no application')
        return { name: owner, path: `/Applications/${owner}.app` }
      },
    },
  })
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
