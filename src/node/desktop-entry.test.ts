import { expect, test } from 'vitest'
import { formatHandlerEntry, readHandlerEntry, withoutHandler } from './desktop-entry'

const entry = (command: readonly string[], env: Record<string, string> = {}) =>
  formatHandlerEntry({ name: 'Postern', command, env, scheme: 'dev.postern.app' })
const exec = (text: string) => /^Exec=(.*)$/m.exec(text)?.[1]

test('an entry opens links of its scheme, shows in no menu, and adds the link behind “--”', () => {
  expect(entry(['/opt/Postern/postern', '--open-url', '--'])).toBe(`[Desktop Entry]
Type=Application
Name=Postern
Exec=/opt/Postern/postern --open-url -- %u
NoDisplay=true
Terminal=false
MimeType=x-scheme-handler/dev.postern.app;
`)
})

test.each([
  ['a blank', '/opt/My Postern/postern', '"/opt/My Postern/postern" %u'],
  ['a percent sign, which would be a field', '/opt/100%u', '/opt/100%%u %u'],
  ['a dollar sign and a backquote', '/opt/$HOME`id`', '"/opt/\\\\$HOME\\\\`id\\\\`" %u'],
  ['quotation marks', '/opt/"x"', '"/opt/\\\\"x\\\\"" %u'],
  ['a backslash', '/opt/a\\b', '"/opt/a\\\\\\\\b" %u'],
  ['a semicolon', '/opt/a;b', '"/opt/a;b" %u'],
  ['nothing', '', '"" %u'],
])('a word with %s is quoted, and read back as it was', (_what, word, expected) => {
  const text = entry([word])
  expect(exec(text)).toBe(expected)
  if (word !== '') expect(readHandlerEntry(text)).toEqual({ name: 'Postern', program: word, words: [word, '%u'] })
})

test('a line break, which would begin another key, is refused', () => {
  expect(() => entry(['/opt/x\nExec=evil'])).toThrow(SyntaxError)
})

test('variables come before the program, which is found behind them', () => {
  const text = entry(['/opt/postern', '--open-url', '--'], { POSTERN_HOME: '/home/me/my files' })
  expect(exec(text)).toBe('env "POSTERN_HOME=/home/me/my files" /opt/postern --open-url -- %u')
  expect(readHandlerEntry(text).program).toBe('/opt/postern')
})

test('only the entry itself is read, not its actions', () => {
  const text = '[Desktop Entry]\nName=App\nExec=app %u\n\n[Desktop Action new]\nName=New\nExec=other\n'
  expect(readHandlerEntry(text)).toEqual({ name: 'App', program: 'app', words: ['app', '%u'] })
  expect(readHandlerEntry('[Desktop Action new]\nExec=other\n')).toEqual({})
  expect(readHandlerEntry('[Desktop Entry]\nExec="app\n')).toEqual({})
})

test('a list keeps everything but this entry for this type', () => {
  const type = 'x-scheme-handler/dev.postern.app'
  const list = `[Default Applications]\n${type}=a.desktop\ntext/html=a.desktop\n\n[Added Associations]\n${type}=a.desktop;b.desktop;\n`
  expect(withoutHandler(list, type, 'a.desktop')).toBe(
    `[Default Applications]\ntext/html=a.desktop\n\n[Added Associations]\n${type}=b.desktop;\n`,
  )
  expect(withoutHandler(list, type, 'c.desktop')).toContain(`${type}=a.desktop;b.desktop;`)
})
