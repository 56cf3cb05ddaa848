/** Drawn on a grid of 16, one stroke wide, in the colour of the text. Decoration only: words stand beside each. */
const shapes = {
  check: 'm3.5 8.5 3 3 6-7',
  cross: 'm4 4 8 8m0-8-8 8',
  warning: 'M8 2.5 14.5 13.5h-13zM8 6.5v3.2m0 1.9v.1',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12m0-6.5v3.7M8 5v.1',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12m0-9.5V8l2.3 1.6',
  lock: 'M4 7.5h8v6H4zm1.8 0V5a2.2 2.2 0 0 1 4.4 0v2.5',
  memory: 'M4.5 4.5h7v7h-7zM6.5 4.5v-2m3 2v-2m-3 11v-2m3 2v-2m-5-5h-2m2 3h-2m11-3h-2m2 3h-2',
  person: 'M8 8a2.7 2.7 0 1 0 0-5.4A2.7 2.7 0 0 0 8 8m-5 5.6c.5-2.4 2.4-3.6 5-3.6s4.5 1.2 5 3.6',
  plus: 'M8 3v10M3 8h10',
  copy: 'M5.5 5.5h7v8h-7zM10.5 5.5v-3h-7v8h2',
  log: 'M4 2.5h5.5L12 5v8.5H4zm2 5h4m-4 3h4',
  settings:
    'M2.5 4.5h6m3 0h2m-11 7h2m3 0h6M10 6a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3m-4 7a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3',
  timeline: 'M3 2.5v11m10-11v11M3 5.5h10m-2.5-2 2.5 2-2.5 2M13 10.5H3m2.5-2-2.5 2 2.5 2',
  dot: 'M8 9.2A1.2 1.2 0 1 0 8 6.8a1.2 1.2 0 0 0 0 2.4',
  flask: 'M6 2.5h4m-3.3 0v4L3.2 12a1 1 0 0 0 .9 1.5h7.8a1 1 0 0 0 .9-1.5L9.3 6.5v-4M5 10h6',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9m3.2-1.300L13.500 13.500',
  refresh: 'M13 8a5 5 0 1 1-1.5-3.6M13 2.5v2.4h-2.4',
} as const

export type IconName = keyof typeof shapes

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  )
}
