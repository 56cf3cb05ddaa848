import { expect, test } from 'vitest'
import { loadMessages } from '../shared/text/catalogue'
import { en } from '../shared/text/en'
import { loadText } from './language'

const german = await loadMessages('de')

test.each([
  [german['command.options'], { LANG: 'de_AT.UTF-8' }],
  [german['command.options'], { LANG: 'en_GB.UTF-8', LC_MESSAGES: 'de' }],
  [german['command.options'], { LC_ALL: 'de_DE@euro', LC_MESSAGES: 'fr_FR', LANG: 'C' }],
  [en['command.options'], { LC_ALL: '', LANG: 'en_GB' }],
  [en['command.options'], { LC_ALL: 'C', LANG: 'de_DE' }],
  [en['command.options'], { LANG: 'C.UTF-8' }],
  [en['command.options'], {}],
])('%s is what %j asks for', async (words, env) => {
  expect((await loadText(env))('command.options')).toBe(words)
})
