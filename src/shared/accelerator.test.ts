import { describe, expect, test } from 'vitest'
import { acceleratorKeys, isPressed, isTyped, type KeyPress } from './accelerator'
import { menuKeys, verbs } from './verbs'

const press = (part: Partial<KeyPress>): KeyPress => ({
  key: 'k',
  code: 'KeyK',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...part,
})

describe('isPressed', () => {
  test.each<[string, string, Partial<KeyPress>]>([
    ['Control and a letter', 'CommandOrControl+K', { ctrlKey: true }],
    ['in capitals', 'CommandOrControl+Shift+P', { key: 'P', ctrlKey: true, shiftKey: true }],
    ['a digit', 'CommandOrControl+1', { key: '1', code: 'Digit1', ctrlKey: true }],
    ['a digit of a French keyboard', 'CommandOrControl+1', { key: '&', code: 'Digit1', ctrlKey: true }],
    ['a letter of an Arabic keyboard', 'CommandOrControl+K', { key: 'ن', ctrlKey: true }],
    [
      'a letter of a Russian keyboard, with Shift',
      'CommandOrControl+Shift+L',
      { key: 'Д', code: 'KeyL', ctrlKey: true, shiftKey: true },
    ],
    ['a sign where an Arabic keyboard has a letter', 'CommandOrControl+,', { key: 'و', code: 'Comma', ctrlKey: true }],
    ['a sign that needs Shift', '?', { key: '?', code: 'Minus', shiftKey: true }],
    ['a sign that needs none', '?', { key: '?', code: 'IntlRo' }],
    ['a function key', 'F1', { key: 'F1', code: 'F1' }],
    ['a function key with Shift', 'Shift+F1', { key: 'F1', code: 'F1', shiftKey: true }],
  ])('%s', (_what, accelerator, part) => {
    expect(isPressed(accelerator, press(part), false)).toBe(true)
  })

  test.each<[string, string, Partial<KeyPress>]>([
    ['without Control', 'CommandOrControl+K', {}],
    ['with Command elsewhere than on macOS', 'CommandOrControl+K', { metaKey: true }],
    ['with both', 'CommandOrControl+K', { ctrlKey: true, metaKey: true }],
    ['AltGr, which is Control and Alt', 'CommandOrControl+K', { ctrlKey: true, altKey: true }],
    ['with Shift', 'CommandOrControl+K', { ctrlKey: true, shiftKey: true }],
    ['without Shift', 'Shift+F1', { key: 'F1', code: 'F1' }],
    ['a key that has another letter on a French keyboard', 'CommandOrControl+K', { key: 'é', ctrlKey: true }],
    ['the place of a bare sign', '?', { key: 'ظ', code: 'Slash', shiftKey: true }],
    ['another key', 'CommandOrControl+K', { key: 'j', code: 'KeyJ', ctrlKey: true }],
  ])('not %s', (_what, accelerator, part) => {
    expect(isPressed(accelerator, press(part), false)).toBe(false)
  })

  test('macOS has Command in place of Control', () => {
    expect(isPressed('CommandOrControl+K', press({ metaKey: true }), true)).toBe(true)
    expect(isPressed('CommandOrControl+K', press({ ctrlKey: true }), true)).toBe(false)
  })
})

test('only a bare sign is in the way of typing', () => {
  expect(['?', 'F1', 'CommandOrControl+K'].filter(isTyped)).toEqual(['?'])
})

test.each([
  ['CommandOrControl+Shift+P', false, ['Strg', 'Umschalt', 'P']],
  ['CommandOrControl+Shift+P', true, ['⌘', '⇧', 'P']],
  ['CommandOrControl+Plus', false, ['Strg', '+']],
  ['F1', false, ['F1']],
])('%s is shown by the names on the keyboard', (accelerator, isMac, keys) => {
  expect(acceleratorKeys(accelerator, isMac, { control: 'Strg', shift: 'Umschalt' })).toEqual(keys)
})

test('no key stands for two things', () => {
  const keys: string[] = [...Object.values(verbs).flat(), ...Object.values(menuKeys)]
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
})
