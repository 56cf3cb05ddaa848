/**
 * The new value, with every part that equals its predecessor replaced by it: what has not changed keeps its identity, so
 * that a view need not be drawn again. For values as they cross IPC: plain objects, lists, and what JSON knows.
 */
export function shareStructure<T>(before: unknown, next: T): T {
  if (Object.is(before, next)) return next
  if (Array.isArray(before) && Array.isArray(next)) {
    const known = byId(before)
    const shared = next.map((item, index) => shareStructure(known(item, index), item))
    return (isSame(before, shared) ? before : shared) as T
  }
  if (!isRecord(before) || !isRecord(next)) return next
  const shared = Object.fromEntries(
    Object.entries(next).map(([name, value]) => [name, shareStructure(before[name], value)]),
  )
  const names = Object.keys(next)
  const unchanged =
    names.length === Object.keys(before).length &&
    names.every((name) => Object.hasOwn(before, name) && before[name] === shared[name])
  return (unchanged ? before : shared) as T
}

/** The predecessor of an item: the one with its `id` where there is one, else the one in its place. */
function byId(items: readonly unknown[]): (item: unknown, index: number) => unknown {
  const known = new Map(items.flatMap((item) => (isRecord(item) && 'id' in item ? [[item['id'], item]] : [])))
  return (item, index) => (isRecord(item) && 'id' in item ? known.get(item['id']) : items[index])
}

const isSame = (before: readonly unknown[], next: readonly unknown[]) =>
  before.length === next.length && before.every((item, index) => Object.is(item, next[index]))

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
