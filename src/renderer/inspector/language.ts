import { inspectorMessages } from '../../shared/text/en/inspector'
import { createText } from '../../shared/text/text'
import { chooseLocale } from '../language'

/** The inspector's own words, which are loaded with it and not with the window. */
export const text = createText(inspectorMessages, chooseLocale('en', globalThis.navigator?.languages ?? []))
