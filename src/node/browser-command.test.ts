import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseBrowserVariable, splitWords } from './browser-command'

const url = 'https://example.com/authorize?a=b&c=%73d'

test.each<[string, string[][]]>([
  ['firefox', [['firefox', url]]],
  [
    'firefox:chromium',
    [
      ['firefox', url],
      ['chromium', url],
    ],
  ],
  [':firefox::', [['firefox', url]]],
  ['', []],
  [' : ', []],
  ['firefox --new-window %s', [['firefox', '--new-window', url]]],
  ['firefox --url=%s -P work', [['firefox', `--url=${url}`, '-P', 'work']]],
  ['firefox %s %s', [['firefox', url, url]]],
  ['open 100%%', [['open', '100%', url]]],
  ['open %%s', [['open', '%s', url]]],
  ['open %%%s', [['open', `%${url}`]]],
  ['open %x', [['open', '%x', url]]],
  ['\'/opt/my browser/run\' --profile "a b" %s', [['/opt/my browser/run', '--profile', 'a b', url]]],
  ['sh -c $(reboot);`id`&&x', [['sh', '-c', '$(reboot);`id`&&x', url]]],
])('%s', (value, commands) => {
  expect(parseBrowserVariable(value, url)).toEqual(commands)
})

test.each<[string, string[]]>([
  ['a\\ b c', ['a b', 'c']],
  ['"a\\"b\\$c\\d"', ['a"b$c\\d']],
  [`''`, ['']],
  [`a'b'"c"\\d`, ['abcd']],
  ['  ', []],
])('splits %s', (line, words) => {
  expect(splitWords(line)).toEqual(words)
})

test.each(['"firefox', "fire'fox", 'firefox\\', 'a "b\\"'])('refuses %s', (line) => {
  expect(() => parseBrowserVariable(line, url)).toThrow(SyntaxError)
})

test('every word can be quoted', () => {
  const quote = (word: string) => `'${word.replaceAll("'", `'\\''`)}'`
  fc.assert(
    fc.property(fc.array(fc.string()), (words) => {
      expect(splitWords(words.map(quote).join(' '))).toEqual(words)
    }),
  )
})
