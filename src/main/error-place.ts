/**
 * Where an error that is none of ours came from: its name, and the function and file at the top of its stack.
 *
 * Its message is left out, for nobody knows what it holds; so is the folder, which has the person's name in it.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const { stack = '', message } = error
  const frames = stack.slice(stack.indexOf(message) + message.length)
  const frame = frames.split('\n').find((line) => /^\s+at /.test(line))
  const place = frame && /at (?:(?<what>[\w.#<>]+) )?\(?.*?(?<file>[\w.-]+:\d+):\d+\)?$/.exec(frame)?.groups
  return place ? `${error.name} in ${place['what'] ?? 'a function'} at ${place['file']}` : error.name
}
