import { html } from './html'

/** A postern: the small door in a castle's wall. */
export const doorIcon = html`<svg viewBox="0 0 28 28" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" aria-hidden="true"><path d="M3 25V5h4v3h4V5h6v3h4V5h4v20" stroke-linecap="round"/><path d="M10 25v-6a4 4 0 0 1 8 0v6" fill="currentColor"/></svg>`

export const infoIcon = html`<svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" aria-hidden="true"><circle cx="8" cy="8" r="6.6"/><path d="M8 7.4v3.6M8 4.9v.1"/></svg>`

export const checkIcon = html`<svg viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="m4.5 10.5 3.6 3.6 7.4-8"/></svg>`
