import type { AppState } from '../shared/app-state'
import { ipcChannels } from '../shared/ipc-channels'
import type { WindowApi } from '../shared/window-api'

/** The part of `ipcRenderer` that is used. */
export interface Ipc {
  invoke(channel: string, ...values: readonly unknown[]): Promise<unknown>
  on(channel: string, listener: (event: unknown, value: unknown) => void): unknown
  off(channel: string, listener: (event: unknown, value: unknown) => void): unknown
}

/**
 * Exactly two functions. A command's name goes over the one channel as data, to be looked up in the table by the main
 * process; no channel's name ever comes from the page.
 */
export function createWindowApi(ipc: Ipc): WindowApi {
  return {
    call: async (name, parameters) => (await ipc.invoke(ipcChannels.command, String(name), parameters)) as never,
    onState: (listener) => {
      // The event stays here: with it the page could reach every channel.
      const forward = (_event: unknown, state: unknown) => listener(state as AppState)
      ipc.on(ipcChannels.state, forward)
      return () => {
        ipc.off(ipcChannels.state, forward)
      }
    },
  }
}
