import { contextBridge, ipcRenderer } from 'electron'
import type { AppState } from '../shared/app-state'
import { commands, ipcChannels } from '../shared/commands'
import type { WindowApi } from '../shared/window-api'

const callable = new Set(
  Object.entries(commands)
    .filter(([, { callers }]) => callers.some((caller) => caller === 'window'))
    .map(([name]) => name),
)

/** Exactly two functions. A command name goes over the one channel as data; no channel name ever comes from the page. */
const api: WindowApi = {
  call: async (name, parameters) => {
    if (!callable.has(name)) throw new TypeError('not a command of the window')
    return ipcRenderer.invoke(ipcChannels.command, name, parameters)
  },
  onState: (listener) => {
    const forward = (_event: unknown, state: AppState) => listener(state)
    ipcRenderer.on(ipcChannels.state, forward)
    return () => {
      ipcRenderer.off(ipcChannels.state, forward)
    }
  },
}

contextBridge.exposeInMainWorld('postern', api)
