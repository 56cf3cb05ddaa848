/**
 * A translation of one file of the English catalogue: the same ids, each with a message.
 * Arguments and plural categories are held equal to the English ones by the catalogue's tests.
 */
export type Translated<Source extends Readonly<Record<string, string>>> = Readonly<Record<keyof Source, string>>
