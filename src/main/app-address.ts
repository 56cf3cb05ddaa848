import { isAbsolute, join, relative } from 'node:path'
import type { WebContents, WebFrameMain } from 'electron'

/** The origin of the window's page. */
export const appOrigin = 'app://postern'

/** The file behind an `app:` address; `undefined` for another host or a path that leaves the folder. */
export function resolveAppFile(folder: string, address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { host, pathname } = new URL(address)
  if (host !== 'postern') return undefined
  let path: string
  try {
    path = decodeURIComponent(pathname)
  } catch {
    return undefined
  }
  if (path.includes('\0') || path.includes('\\')) return undefined
  const file = join(folder, path === '/' ? 'index.html' : path)
  const inside = relative(folder, file)
  return inside.startsWith('..') || isAbsolute(inside) ? undefined : file
}

/** Whether a frame is the top one of our own page, the only one that commands are taken from. */
export function isOurPage(
  frame: Pick<WebFrameMain, 'url' | 'parent'> | null,
  contents: Pick<WebContents, 'mainFrame'>,
): boolean {
  if (frame === null || frame !== contents.mainFrame || frame.parent !== null) return false
  return URL.canParse(frame.url) && `${new URL(frame.url).protocol}//${new URL(frame.url).host}` === appOrigin
}
