/** The names of the two IPC channels; there are no others. */
export const ipcChannels = { command: 'postern:command', state: 'postern:state' } as const
