import type { Language } from '../languages'

/** Messages that a language has in common with English. Any other that is equal was forgotten by its translator. */
export const sameInEnglish: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>> = {
  de: [
    'Audience',
    'Browser',
    'Claim',
    'Code',
    'Details',
    'Domain',
    'Host',
    'Matrix',
    'Name',
    'Ports',
    'Problem',
    'Prompt',
    'Prompts',
    'Scope',
    'Scope offline_access',
    'Scopes',
    'Start',
    'Tokens',
    'Version {version}',
  ],
  es: ['Host', 'Inspector', 'Tokens'],
  fr: ['Audience', 'Code', 'Ports', 'Version {version}'],
  ja: ['Chromium', 'Ctrl', 'Electron', 'Node.js', 'OpenID Connect Core', 'Shift'],
  'zh-CN': ['Chromium', 'Ctrl', 'Electron', 'Node.js', 'OpenID Connect Core', 'Shift'],
  ar: ['Chromium', 'Ctrl', 'Electron', 'Node.js', 'OpenID Connect Core', 'Shift'],
}
