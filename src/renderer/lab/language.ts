import { labMessages } from '../../shared/text/en/lab'
import { windowLanguage } from '../language'

/** The lab’s own part of the catalogue, loaded with the lab. */
export const text = windowLanguage.part(labMessages, {
  de: async () => (await import('../../shared/text/de/lab')).labMessages,
  es: async () => (await import('../../shared/text/es/lab')).labMessages,
  fr: async () => (await import('../../shared/text/fr/lab')).labMessages,
  ja: async () => (await import('../../shared/text/ja/lab')).labMessages,
  'zh-CN': async () => (await import('../../shared/text/zh-cn/lab')).labMessages,
  ar: async () => (await import('../../shared/text/ar/lab')).labMessages,
})
