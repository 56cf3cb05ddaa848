let started = false
const start = () => {
  if (started) return
  started = true
  void import('./main')
}

// The outline in index.html is painted first; the views are loaded in the moment after, so that they never hold it up.
requestAnimationFrame(() => setTimeout(start))
// A window that is not shown yet may draw no frame at all.
setTimeout(start, 250)
