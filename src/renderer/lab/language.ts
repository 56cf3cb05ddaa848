import { labMessages } from '../../shared/text/en/lab'
import { createText } from '../../shared/text/text'
import { locale } from '../language'

/** The lab’s own part of the catalogue, loaded with the lab. */
export const text = createText(labMessages, locale)
