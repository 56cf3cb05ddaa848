import { describe, expect, test } from 'vitest'
import { createLinuxStart } from './linux'
import { createLoginItems, type LoginItems } from './login-items'

const path = '/home/ada/.config/autostart/dev.postern.app.desktop'

function linux(
  over: { command?: string[]; refuses?: boolean; forgets?: boolean } = {},
  kept = new Map<string, string>(),
) {
  const start = createLinuxStart({
    entry: { name: 'Postern', command: over.command ?? ['/opt/My Postern/postern', '--background'], env: {} },
    id: 'dev.postern.app',
    env: {},
    userHome: '/home/ada',
    files: {
      read: async (file) => kept.get(file),
      write: async (file, text) => {
        if (over.refuses) throw Object.assign(new Error(), { code: 'EACCES' })
        if (!over.forgets) kept.set(file, text)
      },
      remove: async (file) => void kept.delete(file),
    },
  })
  return { start, kept }
}

describe('Linux', () => {
  test('an entry starts Postern without a window, and is taken away again', async () => {
    const { start, kept } = linux()
    expect(await start.isOn()).toBe(false)
    await start.set(true)
    expect(kept.get(path)).toBe(`[Desktop Entry]
Type=Application
Name=Postern
Exec="/opt/My Postern/postern" --background
Terminal=false
`)
    expect(await start.isOn()).toBe(true)
    await start.set(false)
    expect([kept.size, await start.isOn()]).toEqual([0, false])
  })

  test('one that starts a Postern that was moved counts as off, and is put right', async () => {
    const { kept, start: old } = linux({ command: ['/old/postern', '--background'] })
    await old.set(true)
    const { start } = linux({}, kept)
    expect(await start.isOn()).toBe(false)
    await start.set(true)
    expect(await start.isOn()).toBe(true)
  })

  test.each([
    ['the folder cannot be written', { refuses: true }],
    ['it is not there afterwards', { forgets: true }],
  ])('%s: it says so', async (_what, over) => {
    await expect(linux(over).start.set(true)).rejects.toMatchObject({ code: 'start_at_login_failed' })
  })
})

describe('the system’s own list', () => {
  function items(obeys: boolean) {
    const asked: unknown[] = []
    let openAtLogin = false
    const list: LoginItems = {
      getLoginItemSettings: (item) => {
        asked.push(item)
        return { openAtLogin }
      },
      setLoginItemSettings: (item) => {
        asked.push(item)
        if (obeys) openAtLogin = item.openAtLogin
      },
    }
    return { asked, start: createLoginItems(list, ['C:\\Postern.exe', 'C:\\My app', '--background']) }
  }

  test('is asked for just what was set', async () => {
    const { asked, start } = items(true)
    await start.set(true)
    const item = { path: 'C:\\Postern.exe', args: ['"C:\\My app"', '--background'] }
    expect(asked).toEqual([{ ...item, openAtLogin: true }, item])
  })

  test('counts, not what it was told', async () => {
    await expect(items(false).start.set(true)).rejects.toMatchObject({ code: 'start_at_login_failed' })
  })
})
