import { SetupError } from './say.mjs'

const oldest = { major: 20, minor: 19 }

/** Stops where Node is older than what package.json asks for. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return
  throw new SetupError(
    `Postern needs Node ${oldest.major}.${oldest.minor} or newer; this is Node ${process.versions.node}.`,
  )
}
