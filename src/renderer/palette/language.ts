import { paletteMessages } from '../../shared/text/en/palette'
import { windowLanguage } from '../language'

/** What the palette, the shortcuts and About say, loaded with the first of them. */
export const text = windowLanguage.part(paletteMessages, {
  de: async () => (await import('../../shared/text/de/palette')).paletteMessages,
  es: async () => (await import('../../shared/text/es/palette')).paletteMessages,
  fr: async () => (await import('../../shared/text/fr/palette')).paletteMessages,
  ja: async () => (await import('../../shared/text/ja/palette')).paletteMessages,
  'zh-CN': async () => (await import('../../shared/text/zh-cn/palette')).paletteMessages,
  ar: async () => (await import('../../shared/text/ar/palette')).paletteMessages,
})
