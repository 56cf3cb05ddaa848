import { rm } from 'node:fs/promises'
import { startChild } from './child'

export interface Display {
  /** The value for `DISPLAY`. */
  readonly display: string
  stop(): Promise<void>
}

/** Starts a virtual display under a number that is free. */
export async function startDisplay(size = '1280x900'): Promise<Display> {
  const args = ['-displayfd', '3', '-screen', '0', `${size}x24`, '-nolisten', 'tcp', '-noreset']
  const server = startChild('Xvfb', args, process.env)
  try {
    const number = await server.firstLine()
    return { display: `:${number}`, stop: () => stop(number) }
  } catch (error) {
    await server.stop()
    throw error
  }

  async function stop(number: string) {
    await server.stop()
    // Xvfb does this itself unless it had to be killed.
    for (const path of [`/tmp/.X${number}-lock`, `/tmp/.X11-unix/X${number}`]) await rm(path, { force: true })
  }
}
