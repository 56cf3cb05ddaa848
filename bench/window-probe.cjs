/** Preloaded into Postern's main process: prints when the accounts were on screen, and how the window scrolls then. */
const { app } = require('electron')

const measured = `new Promise((resolve) => {
  let firstPaint
  new PerformanceObserver((list) => {
    const [entry] = list.getEntriesByName('first-contentful-paint')
    if (entry) firstPaint = performance.timeOrigin + entry.startTime
  }).observe({ type: 'paint', buffered: true })
  const scroll = (accounts) => {
    const page = document.getElementById('place')
    const frames = []
    let last = performance.now()
    const step = (now) => {
      frames.push(now - last)
      last = now
      page.scrollTop += 60
      if (frames.length < 180) requestAnimationFrame(step)
      else resolve({ firstPaint, accounts, frames: frames.slice(2) })
    }
    requestAnimationFrame(step)
  }
  const look = () => {
    if (document.querySelector('article')) requestAnimationFrame(() => scroll(performance.timeOrigin + performance.now()))
    else requestAnimationFrame(look)
  }
  look()
})`

app.on('browser-window-created', (_event, window) => {
  window.webContents.once('dom-ready', async () => {
    const { firstPaint, accounts, frames } = await window.webContents.executeJavaScript(measured)
    const started = Number(process.env.BENCH_STARTED)
    process.stdout.write(
      `${JSON.stringify({ firstPaint: firstPaint - started, accounts: accounts - started, frames })}\n`,
    )
  })
})
