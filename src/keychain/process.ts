import { keychainReady, parseKeychainRequest } from '../shared/keychain-message'
import { createOperations } from './operations'
import { findParent } from './parent'

// The one place that loads keytar, so that neither a crash nor a hang of it reaches the window; at the first call, for
// a start of the app that touches no secret need not wait for it.
const answer = createOperations(async () => (await import('keytar')).default)
const parent = findParent()

parent.onMessage(async (message) => {
  const request = parseKeychainRequest(message)
  if (request) parent.send(await answer(request))
})
parent.send(keychainReady)
