import { paletteMessages } from '../../shared/text/en/palette'
import { verbMessages } from '../../shared/text/en/verbs'
import { createText } from '../../shared/text/text'
import { locale } from '../language'

/** What the palette, the shortcuts and About say, loaded with the first of them. */
export const text = createText({ ...verbMessages, ...paletteMessages }, locale)
