/** Bytes that an API may be sent through Postern. */
export const apiBodyLimit = 1_048_576
