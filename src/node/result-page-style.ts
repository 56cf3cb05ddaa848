/** The whole style of the result page. Its hash stands in the Content-Security-Policy, so it is the same for every page. */
export const resultPageStyle = `
:root {
  color-scheme: light dark;
  --ground: #f4f5f7; --sheet: #fff; --edge: #dfe2e7; --ink: #1b1f24; --quiet: #59616c; --well: #f4f5f7;
  --good: #1a7f4b; --good-ground: #e3f4ea; --bad: #b3261e; --bad-ground: #fbe9e7; --calm: #4a5563; --calm-ground: #e9ecf0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #16181c; --sheet: #1f2227; --edge: #33373e; --ink: #eceef1; --quiet: #a3abb6; --well: #16181c;
    --good: #6fd39c; --good-ground: #173526; --bad: #ff9c92; --bad-ground: #43201d; --calm: #b8c1cc; --calm-ground: #2c3138;
  }
}
* { box-sizing: border-box; margin: 0; }
body {
  min-height: 100vh; min-height: 100svh; padding: 1.5rem; display: grid; place-items: center;
  background: var(--ground); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", "Cantarell", "Noto Sans", sans-serif;
}
main { width: 100%; max-width: 27rem; }
.sheet {
  padding: 2.5rem 2rem 2.25rem; text-align: center; background: var(--sheet);
  border: 1px solid var(--edge); border-radius: 1rem; box-shadow: 0 1px 2px #0000000d, 0 12px 32px #0000000f;
}
.sign {
  display: inline-grid; place-items: center; width: 4rem; height: 4rem; margin-bottom: 1.25rem;
  border: 1px solid transparent; border-radius: 50%;
}
.sign svg { width: 2.125rem; height: 2.125rem; }
.good .sign { color: var(--good); background: var(--good-ground); }
.bad .sign { color: var(--bad); background: var(--bad-ground); }
.calm .sign { color: var(--calm); background: var(--calm-ground); }
h1 { font-size: 1.375rem; line-height: 1.3; font-weight: 650; letter-spacing: -0.01em; text-wrap: balance; }
p { margin-top: 0.75rem; text-wrap: pretty; overflow-wrap: anywhere; }
.account { font-weight: 550; }
.next { color: var(--quiet); }
.detail {
  margin-top: 1.5rem; padding: 0.75rem 1rem; text-align: start; border: 1px solid var(--edge); border-radius: 0.625rem;
  background: var(--well); font-size: 0.875rem;
}
.detail h2 { color: var(--quiet); font-size: 0.8125rem; font-weight: 550; }
.detail p { margin-top: 0.125rem; white-space: pre-line; }
footer {
  display: flex; gap: 0.5rem; align-items: center; justify-content: center; margin-top: 1.25rem;
  color: var(--quiet); font-size: 0.875rem; font-weight: 550;
}
footer svg { width: 1.125rem; height: 1.125rem; }
@media (prefers-contrast: more) { :root { --edge: currentColor; --quiet: var(--ink); } }
@media (forced-colors: active) { .sign { border-color: CanvasText; } .sheet { box-shadow: none; } }
`
