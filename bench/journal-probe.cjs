/** Preloaded into Postern's main process: prints how a journal scrolls in the inspector, and then an empty list of its height. */
const { app } = require('electron')

const measured = `(async () => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const found = async (find) => {
    for (;;) {
      const element = find()
      if (element) return element
      await frame()
    }
  }
  const scroll = async (list) => {
    list.scrollTop = 0
    const frames = []
    let last = await frame()
    while (frames.length < 302) {
      list.scrollTop += 400
      const now = await frame()
      frames.push(now - last)
      last = now
    }
    return frames.slice(2)
  }
  const [, inspector] = await found(() => document.querySelector('.place-link') && document.querySelectorAll('.place-link'))
  inspector.click()
  const fold = await found(() => [...document.querySelectorAll('details.inspector-part')].slice(1).at(-1))
  fold.querySelector('summary').click()
  const list = await found(() => document.querySelectorAll('.event-block').length === 200 && document.querySelector('.events'))
  list.scrollIntoView()
  const events = await scroll(list)
  const empty = document.createElement('div')
  empty.style.blockSize = list.scrollHeight + 'px'
  list.replaceChildren(empty)
  return { events, empty: await scroll(list) }
})()`

app.on('browser-window-created', (_event, window) => {
  window.webContents.once('dom-ready', async () => {
    process.stdout.write(`${JSON.stringify(await window.webContents.executeJavaScript(measured))}\n`)
  })
})
