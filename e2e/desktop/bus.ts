import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Child, startChild } from './child'

const execFileAsync = promisify(execFile)

/**
 * Starts a session bus without any service files: what is not started by hand does not exist on it, neither a keyring
 * that is installed on the system nor the dialogue that would ask a person to unlock it.
 */
export async function startBus(folder: string, env: NodeJS.ProcessEnv): Promise<{ bus: Child; address: string }> {
  const socket = join(folder, 'bus')
  const config = join(folder, 'bus.conf')
  await writeFile(config, configuration(socket))
  const args = ['--config-file', config, '--nofork', '--nopidfile', '--print-address=3']
  const bus = startChild('dbus-daemon', args, env)
  try {
    return { bus, address: await bus.firstLine() }
  } catch (error) {
    await bus.stop()
    throw error
  }
}

const configuration = (
  socket: string,
) => `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=${socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`

/** Calls a method on the bus of `env` and returns the printed reply. */
export async function call(
  env: NodeJS.ProcessEnv,
  destination: string,
  path: string,
  method: string,
  ...args: string[]
): Promise<string> {
  const options = ['--session', '--print-reply', '--reply-timeout=5000', `--dest=${destination}`]
  return (await execFileAsync('dbus-send', [...options, path, method, ...args], { env })).stdout
}
