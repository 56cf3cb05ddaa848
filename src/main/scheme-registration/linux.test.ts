import { expect, test } from 'vitest'
import { formatHandlerEntry } from '../../node/desktop-entry'
import { because } from '../../shared/reason'
import { createLinuxRegistration } from './linux'

const scheme = 'dev.postern.app'
const id = `${scheme}.desktop`
const type = `x-scheme-handler/${scheme}`
const folder = '/home/me/.local/share/applications'
const entry = { name: 'Postern', command: ['/opt/postern', '--open-url', '--'], env: {}, scheme }
const text = formatHandlerEntry(entry)
const otherApp = '[Desktop Entry]\nName=Other app\nExec=other %u\n'

/** A desktop in memory: its files, and the choice that xdg-mime and GIO tell of. */
function setUp(
  over: { readonly chosen?: string; readonly files?: Record<string, string>; readonly stubborn?: boolean } = {},
) {
  const files = new Map(Object.entries(over.files ?? {}))
  const ran: string[] = []
  let chosen = over.chosen
  let gio: string | undefined
  let previous: string | undefined
  const list = '/home/me/.config/mimeapps.list'
  const registration = createLinuxRegistration({
    entry,
    env: { PATH: '/usr/bin:/bin' },
    userHome: '/home/me',
    run: async (program, args) => {
      ran.push([program, ...args].join(' '))
      if (program === 'gio') return { status: 0, output: gio ? `Default application for “${type}”: ${gio}\n` : '' }
      if (program === 'xdg-mime' && args[0] === 'query') return { status: 0, output: chosen ? `${chosen}\n` : '' }
      if (program === 'xdg-mime' && !over.stubborn) {
        chosen = args[1]
        files.set(list, `[Default Applications]\n${type}=${args[1]}\ntext/html=browser.desktop\n`)
      }
      return { status: 0, output: '' }
    },
    files: {
      read: async (path) => files.get(path),
      write: async (path, content) => {
        files.set(path, content)
        if (path === list && !content.includes(`${type}=`)) chosen = undefined
      },
      remove: async (path) => void files.delete(path),
      isProgram: async (path) => ['/opt/postern', '/usr/bin/other'].includes(path),
    },
    previous: {
      read: async () => previous,
      write: async (value) => {
        previous = value
      },
    },
  })
  return {
    registration,
    files,
    ran,
    list,
    chosen: () => chosen,
    setGio: (value: string) => (gio = value),
    setChosen: (value?: string) => {
      chosen = value
      files.set(list, `[Default Applications]\n${value ? `${type}=${value}\n` : ''}`)
    },
  }
}

test.each([
  ['nobody', {}, { kind: 'nobody' }],
  ['ours', { chosen: id, files: { [`${folder}/${id}`]: text } }, { kind: 'ours' }],
  [
    'ours by an installed package',
    {
      chosen: id,
      files: { [`/usr/share/applications/${id}`]: '[Desktop Entry]\nExec=/opt/postern --open-url -- %u\n' },
    },
    { kind: 'ours' },
  ],
  [
    'a package’s entry that does not bring the link behind “--”',
    {
      chosen: id,
      files: { [`/usr/share/applications/${id}`]: '[Desktop Entry]\nName=Postern\nExec=/opt/postern %U\n' },
    },
    { kind: 'stale', path: '/opt/postern' },
  ],
  [
    'the same program with files of its own elsewhere',
    {
      chosen: id,
      files: { [`${folder}/${id}`]: formatHandlerEntry({ ...entry, env: { POSTERN_HOME: '/home/me/second' } }) },
    },
    { kind: 'stale', path: '/opt/postern' },
  ],
  [
    'another app, by the name that a menu shows',
    { chosen: 'other.desktop', files: { '/usr/share/applications/other.desktop': otherApp } },
    { kind: 'other', name: 'Other app' },
  ],
  [
    'an AppImage that was moved',
    { chosen: id, files: { [`${folder}/${id}`]: text.replace('/opt/postern', '/old/Postern.AppImage') } },
    { kind: 'stale', path: '/old/Postern.AppImage' },
  ],
  ['an entry that is gone', { chosen: 'gone.desktop' }, { kind: 'stale', path: 'gone.desktop' }],
  [
    'an app that is gone',
    { chosen: 'x.desktop', files: { [`${folder}/x.desktop`]: '[Desktop Entry]\nName=X\nExec=/opt/x %u\n' } },
    { kind: 'stale', path: '/opt/x' },
  ],
])('says who has the scheme: %s', async (_what, over, owner) => {
  expect(await setUp(over).registration.owner()).toEqual(owner)
})

test('where GIO names another app than xdg-mime, browsers may follow it', async () => {
  const { registration, setGio } = setUp({
    chosen: id,
    files: { [`${folder}/${id}`]: text, [`${folder}/other.desktop`]: otherApp },
  })
  setGio('other.desktop')
  expect(await registration.owner()).toEqual({ kind: 'other', name: 'Other app' })
})

test('registers an own entry, and gives the scheme back to whom it belonged', async () => {
  const { registration, files, ran, chosen, list } = setUp({
    chosen: 'other.desktop',
    files: { [`${folder}/other.desktop`]: otherApp },
  })
  await registration.register()
  expect(files.get(`${folder}/${id}`)).toBe(text)
  expect(ran).toContain(`update-desktop-database ${folder}`)
  expect(await registration.owner()).toEqual({ kind: 'ours' })
  await registration.register() // a second time, what was before is still known
  await registration.unregister()
  expect(chosen()).toBe('other.desktop')
  expect(files.has(`${folder}/${id}`)).toBe(false)
  expect(files.get(list)).toContain('text/html=browser.desktop')
})

test('an installed package’s entry is chosen as it is, for one of our own would take it out of the menu', async () => {
  const installed = { [`/usr/share/applications/${id}`]: '[Desktop Entry]\nExec=/opt/postern --open-url -- %u\n' }
  const { registration, files, chosen } = setUp({ chosen: 'other.desktop', files: installed })
  await registration.register()
  expect(chosen()).toBe(id)
  expect(files.has(`${folder}/${id}`)).toBe(false)
  expect(await registration.owner()).toEqual({ kind: 'ours' })
})

test('an installed package gives the scheme back to whom it belonged, and its entry stays', async () => {
  const installed = {
    [`/usr/share/applications/${id}`]: '[Desktop Entry]\nExec=/opt/postern --open-url -- %u\n',
    '/usr/share/applications/other.desktop': otherApp,
  }
  const { registration, files, chosen } = setUp({ chosen: 'other.desktop', files: installed })
  await registration.register()
  await registration.unregister()
  expect(chosen()).toBe('other.desktop')
  expect(files.has(`/usr/share/applications/${id}`)).toBe(true)
})

test('an installed package that had it from the start says that its entry stays: scheme_registration_failed', async () => {
  const installed = { [`/usr/share/applications/${id}`]: '[Desktop Entry]\nExec=/opt/postern --open-url -- %u\n' }
  const { registration } = setUp({ chosen: id, files: installed })
  await expect(registration.unregister()).rejects.toMatchObject({
    code: 'scheme_registration_failed',
    detail: because('reason.package_stays'),
  })
})

test('another copy of Postern that had it has it again after', async () => {
  const theirs = text.replace('/opt/postern', '/usr/bin/other')
  const { registration, files, chosen } = setUp({ chosen: id, files: { [`${folder}/${id}`]: theirs } })
  await registration.register()
  expect(files.get(`${folder}/${id}`)).toBe(text)
  await registration.register() // a second time, what was before is still known
  await registration.unregister()
  expect(chosen()).toBe(id)
  expect(files.get(`${folder}/${id}`)).toBe(theirs)
})

test('an entry that led to nothing is not put back', async () => {
  const stale = text.replace('/opt/postern', '/old/Postern.AppImage')
  const { registration, files, chosen } = setUp({ chosen: id, files: { [`${folder}/${id}`]: stale } })
  await registration.register()
  await registration.unregister()
  expect(chosen()).toBeUndefined()
  expect(files.has(`${folder}/${id}`)).toBe(false)
})

test('an app that was removed since is not given the scheme again, and nothing is said to have failed', async () => {
  const { registration, files, chosen, list } = setUp({
    chosen: 'other.desktop',
    files: { [`${folder}/other.desktop`]: otherApp },
  })
  await registration.register()
  files.delete(`${folder}/other.desktop`)
  await registration.unregister()
  expect(chosen()).toBeUndefined()
  expect(files.get(list)).not.toContain('other.desktop')
})

test('an app that the person has chosen since keeps the scheme', async () => {
  const { registration, files, chosen, setChosen } = setUp({
    chosen: 'other.desktop',
    files: { [`${folder}/other.desktop`]: otherApp },
  })
  await registration.register()
  setChosen('third.desktop')
  await registration.unregister()
  expect(chosen()).toBe('third.desktop')
  expect(files.has(`${folder}/${id}`)).toBe(false)
})

test('another copy of Postern that has registered since keeps its entry', async () => {
  const { registration, files, chosen } = setUp({
    chosen: 'other.desktop',
    files: { [`${folder}/other.desktop`]: otherApp },
  })
  await registration.register()
  const theirs = text.replace('/opt/postern', '/usr/bin/other')
  files.set(`${folder}/${id}`, theirs)
  await registration.unregister()
  expect(chosen()).toBe(id)
  expect(files.get(`${folder}/${id}`)).toBe(theirs)
})

test('who had it before an earlier registration is not taken for who had it before this one', async () => {
  const { registration, chosen, setChosen } = setUp({
    chosen: 'other.desktop',
    files: { [`${folder}/other.desktop`]: otherApp },
  })
  await registration.register()
  setChosen(undefined)
  await registration.register()
  await registration.unregister()
  expect(chosen()).toBeUndefined()
})

test('where nobody had the scheme, nobody has it after', async () => {
  const { registration, files, chosen, list } = setUp()
  await registration.register()
  await registration.unregister()
  expect(chosen()).toBeUndefined()
  expect(files.get(list)).toBe('[Default Applications]\ntext/html=browser.desktop\n')
})

test('a system that claims success and keeps its choice is found out: scheme_registration_failed', async () => {
  const { registration } = setUp({ stubborn: true })
  await expect(registration.register()).rejects.toMatchObject({ code: 'scheme_registration_failed' })
})

test('without xdg-mime nothing is claimed: scheme_registration_failed', async () => {
  const registration = createLinuxRegistration({
    entry,
    env: {},
    userHome: '/home/me',
    run: async () => ({ status: undefined, output: '' }),
    files: { read: async () => undefined, write: async () => {}, remove: async () => {}, isProgram: async () => false },
    previous: { read: async () => undefined, write: async () => {} },
  })
  await expect(registration.owner()).rejects.toMatchObject({ code: 'scheme_registration_failed' })
})
