import { createRoot } from 'react-dom/client'
import { App } from './app'
import { speak } from './speech'

// Served in the language of the app, and nothing is drawn in another one first.
await speak(document.documentElement.lang)
const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
