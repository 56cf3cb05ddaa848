import { type Child, startChild } from './desktop/child'

/** Starts a small window manager: without one, no browser's window ever gets the focus. */
export const startWindowManager = (display: string): Child =>
  startChild('openbox', ['--sm-disable'], { ...process.env, DISPLAY: display })
