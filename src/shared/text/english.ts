import { en } from './en'
import { createText, type Text } from './text'

/** What files, programs and the people at an issue read, whatever language the app speaks. */
export const english: Text = createText(en, 'en')
