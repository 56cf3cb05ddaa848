/** What is said to Postern and not to a person: English, for only ASCII may stand there (RFC 6749 §4.1.2.1). */
export const protocolText = {
  denied: 'User did not authorize the request',
  cancelled: 'User cancelled the sign-in',
  deniedByRule: 'A rule of this provider does not let you in',
  badReturn: (url: string) => `The returnTo address "${url}" is not registered for this client.`,
  misdirected: 'This server answers only to its own address.',
  starting: 'The practice provider is starting.',
} as const
