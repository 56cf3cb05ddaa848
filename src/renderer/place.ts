/** The places of the window. */
export type Place = 'accounts' | 'inspector' | 'lab'
