/** Preloaded into an Electron main process: prints when its first window was first painted, then waits to be ended. */
const { app } = require('electron')

const painted = `new Promise((resolve) => {
  const observer = new PerformanceObserver((list) => {
    const [entry] = list.getEntriesByName('first-contentful-paint')
    if (entry) resolve(performance.timeOrigin + entry.startTime)
  })
  observer.observe({ type: 'paint', buffered: true })
})`

app.on('browser-window-created', (_event, window) => {
  window.webContents.once('dom-ready', async () => {
    const at = await window.webContents.executeJavaScript(painted)
    process.stdout.write(`${JSON.stringify({ firstPaint: at - Number(process.env.BENCH_STARTED) })}\n`)
  })
})
