/** Runs tasks one after the other, in the order in which they came; one that fails does not stop the next. */
export function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(task: () => Promise<T>) => {
    const result = last.then(task)
    last = result.catch(() => {})
    return result
  }
}
