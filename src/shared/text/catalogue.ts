import type { Language } from '../languages'
import { en, type Messages } from './en'

/** Each is loaded when it is first spoken, and never otherwise. */
const translations: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Messages>>> = {
  de: async () => (await import('./de')).de,
  es: async () => (await import('./es')).es,
  fr: async () => (await import('./fr')).fr,
  ja: async () => (await import('./ja')).ja,
  'zh-CN': async () => (await import('./zh-cn')).zhCn,
  ar: async () => (await import('./ar')).ar,
}

/** The whole catalogue of a language. */
export const loadMessages = async (language: Language): Promise<Messages> =>
  language === 'en' ? en : translations[language]()
