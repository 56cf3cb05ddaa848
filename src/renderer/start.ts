// The outline in index.html is painted first; the views are loaded in the moment after, so that they never hold it up.
requestAnimationFrame(() => setTimeout(() => import('./main')))
