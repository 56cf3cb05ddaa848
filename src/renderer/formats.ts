const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

export interface Formats {
  /** `in 5 minutes`, `2 hours ago`; within ten seconds of now: `now`. Times in milliseconds since the epoch. */
  relative(time: number, now: number): string
  /** Date and time, without the date when it is today's. */
  absolute(time: number, now: number): string
  /** `a, b and c`. */
  list(items: readonly string[]): string
}

export function createFormats(locale: string, timeZone?: string): Formats {
  const zone = timeZone === undefined ? {} : { timeZone }
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', ...zone })
  const dateAndTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', ...zone })
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', ...zone })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })

  return {
    relative: (at, now) => {
      const distance = at - now
      const size = Math.abs(distance)
      // Half a unit early, so that 59 minutes and 40 seconds are an hour and never "60 minutes".
      if (size < 10 * second) return relative.format(0, 'second')
      if (size < minute - second / 2) return relative.format(Math.round(distance / second), 'second')
      if (size < hour - minute / 2) return relative.format(Math.round(distance / minute), 'minute')
      if (size < day - hour / 2) return relative.format(Math.round(distance / hour), 'hour')
      return relative.format(Math.round(distance / day), 'day')
    },
    list: (items) => list.format(items),
    absolute: (at, now) => (date.format(at) === date.format(now) ? time : dateAndTime).format(at),
  }
}

/** What is left until `deadline`, never negative, in whole minutes and seconds. */
export function countdown(deadline: number, now: number): { readonly minutes: number; readonly seconds: number } {
  const left = Math.max(0, Math.ceil((deadline - now) / second))
  return { minutes: Math.floor(left / 60), seconds: left % 60 }
}
