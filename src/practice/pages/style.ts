import { createHash } from 'node:crypto'

/** The whole style of the pages; inlined, so that a page needs no second request. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #f1f4f1; --card: #fff; --ink: #1a211d; --soft: #55605a; --line: #d8dfda; --field: #848f88;
  --accent: #1e6647; --accent-ink: #fff; --accent-strong: #154d35; --tint: #e8f1ec; --danger: #a3261d;
  --note: #fdf3d8; --note-ink: #5c4306; --shadow: 0 1px 2px rgb(20 40 30 / .06), 0 12px 32px rgb(20 40 30 / .08);
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #101412; --card: #191e1b; --ink: #e9efeb; --soft: #a3b0a9; --line: #303833; --field: #75827b;
    --accent: #86cfab; --accent-ink: #0b2016; --accent-strong: #a7e0c4; --tint: #22302a; --danger: #ff9d94;
    --note: #332a12; --note-ink: #f3d999; --shadow: 0 1px 2px rgb(0 0 0 / .4), 0 12px 32px rgb(0 0 0 / .35);
  }
}
* { box-sizing: border-box; margin: 0 }
body {
  min-height: 100vh; display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 1.25rem;
  padding: 1.5rem 1rem; background: var(--ground); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
}
.brand { display: flex; align-items: center; gap: .6rem; font-weight: 600; letter-spacing: -.005em }
.brand svg { width: 1.75rem; height: 1.75rem; color: var(--accent) }
main {
  width: 100%; max-width: 27rem; padding: 2rem; background: var(--card); border: 1px solid var(--line);
  border-radius: 16px; box-shadow: var(--shadow); overflow-wrap: anywhere;
}
main > * + * { margin-top: 1.25rem }
.note {
  display: inline-flex; align-items: center; gap: .5rem; padding: .2rem .7rem; border-radius: 99px;
  background: var(--note); color: var(--note-ink); font-size: .8125rem; font-weight: 500;
}
.note svg { width: .9rem; height: .9rem; flex: none }
.note + h1 { margin-top: .9rem }
h1 { font-size: 1.5rem; line-height: 1.25; font-weight: 650; letter-spacing: -.015em; text-wrap: balance }
h1 + .lead { margin-top: .35rem }
.lead, .small { color: var(--soft) }
.small { font-size: .875rem }
footer { max-width: 27rem; color: var(--soft); font-size: .8125rem; text-align: center; text-wrap: balance }
ul { list-style: none; padding: 0 }
.accounts { display: grid; gap: .6rem }
.person { display: flex; align-items: center; gap: .85rem; width: 100%; text-align: start }
.avatar {
  display: grid; place-items: center; flex: none; width: 2.5rem; height: 2.5rem; border-radius: 50%;
  background: var(--tint); color: var(--accent); font-weight: 600; font-size: .9375rem; letter-spacing: .02em;
}
.who { flex: 1; min-width: 0; display: block }
.who b { display: block; font-weight: 600; line-height: 1.3 }
.who span { display: block; color: var(--soft); font-size: .875rem; line-height: 1.4 }
.tag { flex: none; padding: .1rem .55rem; border-radius: 99px; background: var(--tint); color: var(--accent); font-size: .75rem; font-weight: 600 }
button {
  font: inherit; font-weight: 600; min-height: 2.75rem; padding: .55rem 1.1rem; border-radius: 10px; cursor: pointer;
  border: 1px solid var(--field); background: transparent; color: var(--ink);
}
button:hover { border-color: var(--accent); background: var(--tint) }
button.account { padding: .65rem .8rem; border-color: var(--line); font-weight: 400 }
button.account:hover { border-color: var(--accent) }
button.primary { background: var(--accent); border-color: var(--accent); color: var(--accent-ink) }
button.primary:hover { background: var(--accent-strong); border-color: var(--accent-strong) }
button.quiet { border-color: transparent; color: var(--soft); font-weight: 500 }
button.quiet:hover { color: var(--ink) }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
.or { display: flex; align-items: center; gap: .9rem; color: var(--soft); font-size: .8125rem }
.or::before, .or::after { content: ""; flex: 1; border-top: 1px solid var(--line) }
label { display: block; font-weight: 600; font-size: .9375rem; margin-bottom: .4rem }
.row { display: flex; gap: .6rem; flex-wrap: wrap }
.row input { flex: 1 1 12rem; min-width: 0 }
input {
  font: inherit; width: 100%; min-height: 2.75rem; padding: .5rem .8rem; border: 1px solid var(--field);
  border-radius: 10px; background: var(--card); color: var(--ink);
}
input::placeholder { color: var(--soft); opacity: 1 }
input.code { font: 600 1.375rem/1.4 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; letter-spacing: .08em; text-transform: uppercase; text-align: center }
.problem { margin-top: .5rem; color: var(--danger); font-size: .875rem; font-weight: 500 }
.choice { display: grid; grid-template-columns: 1fr 1fr; gap: .6rem }
.end { text-align: center }
.end, .end button { margin-bottom: -.5rem }
.chip { display: flex; padding: .7rem .8rem; border: 1px solid var(--line); border-radius: 12px }
.scopes { display: grid; gap: .55rem }
.scopes li { display: flex; gap: .65rem; align-items: flex-start }
.scopes svg { width: 1.15rem; height: 1.15rem; flex: none; margin-top: .18rem; color: var(--accent) }
.lead + .scopes { margin-top: .75rem }
.api { padding-top: 1rem; border-top: 1px solid var(--line) }
.api .scopes { margin-top: .6rem }
.mono { font: .875em/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace }
.usercode { font: 600 1.75rem/1.3 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; letter-spacing: .1em; text-align: center; padding: .9rem; border-radius: 12px; background: var(--tint) }
dl { display: grid; gap: .9rem; padding-top: 1.1rem; border-top: 1px solid var(--line) }
dt { font-size: .8125rem; font-weight: 600; color: var(--soft) }
dd + dd { margin-top: .15rem }
a { color: var(--accent) }
:lang(ar) { letter-spacing: normal !important }
@media (max-width: 26rem) { main { padding: 1.5rem 1.25rem } .choice { grid-template-columns: 1fr } }
@media (forced-colors: active) { .avatar, .tag, .note { border: 1px solid } }
`

/** What a Content-Security-Policy allows: this style, and no other. */
export const styleSource = `'sha256-${createHash('sha256').update(style).digest('base64')}'`
