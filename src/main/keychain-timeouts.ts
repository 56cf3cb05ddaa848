/** How long the keychain may be silent. */
export interface KeychainTimeouts {
  /** Milliseconds that the keychain process may take to start, as on a machine that is busy starting everything else. */
  readonly start: number
  /** Milliseconds until a call counts as hanging, when nothing else is answered either. */
  readonly answer: number
  /** Milliseconds that a person has to answer the keychain's own window. */
  readonly prompt: number
  /**
   * Whether it asks a person in a window of its own, and whether it answers a second question meanwhile. Where it may
   * not (`blocks`), silence proves nothing.
   */
  readonly window: 'answers' | 'blocks' | 'none'
}

/**
 * A locked keychain opens a window of its own and answers when the person has; keytar cannot say that it is open. To
 * give up after seconds would close it under the person's hands; to wait for minutes would make a hung service look
 * like one. So a call that takes long is followed by a `ping`: what answers that is not hung.
 */
export function keychainTimeouts(platform: NodeJS.Platform): KeychainTimeouts {
  const usual = { start: 20_000, answer: 5_000, prompt: 120_000, window: 'answers' } as const
  switch (platform) {
    // The Security framework may hold its lock while the window is open, and no hang of it is known.
    case 'darwin':
      return { ...usual, window: 'blocks' }
    // Credential Manager has no window; a slow domain controller may hold it up.
    case 'win32':
      return { ...usual, prompt: 30_000, window: 'none' }
    // Measured with gnome-keyring: a ping beside an open window takes 1 ms, beside a stopped service for ever.
    default:
      return usual
  }
}
