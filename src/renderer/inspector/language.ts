import { inspectorMessages } from '../../shared/text/en/inspector'
import { windowLanguage } from '../language'

/** The inspector's own words, which are loaded with it and not with the window. */
export const text = windowLanguage.part(inspectorMessages, {
  de: async () => (await import('../../shared/text/de/inspector')).inspectorMessages,
  es: async () => (await import('../../shared/text/es/inspector')).inspectorMessages,
  fr: async () => (await import('../../shared/text/fr/inspector')).inspectorMessages,
  ja: async () => (await import('../../shared/text/ja/inspector')).inspectorMessages,
  'zh-CN': async () => (await import('../../shared/text/zh-cn/inspector')).inspectorMessages,
  ar: async () => (await import('../../shared/text/ar/inspector')).inspectorMessages,
})
