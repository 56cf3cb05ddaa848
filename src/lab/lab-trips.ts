import { LoginAttempts } from '../core/login-attempts'
import { LoginError } from '../core/login-error'
import type { OpenRedirectReceiver, World } from '../core/ports'
import { parseProfile } from '../core/profile'
import type { Providers } from '../core/provider'
import { attemptOutcomes } from '../shared/app-state'
import type { RedirectTarget } from '../shared/lab'
import type { Profile } from '../shared/profile'
import type { TripEnd } from './matrix'

interface PracticeClient {
  readonly issuer: string
  readonly clientId: string
}

/** Real sign-ins to a practice provider that leave nothing behind: no account, no profile, no item of the keychain. */
export class LabTrips {
  readonly #world: World
  readonly #providers: Providers
  readonly #limit: number
  #attempts: LoginAttempts | undefined

  /** @param limit milliseconds for one of them */
  constructor(world: World, providers: Providers, limit: number) {
    this.#world = world
    this.#providers = providers
    this.#limit = limit
  }

  /** Takes a link that answers the sign-in that is under way. */
  take(link: string): boolean {
    if (!this.#attempts?.isExpected(link)) return false
    this.#attempts.deliver({ url: link, answer: async () => {} })
    return true
  }

  /** Signs in once, with `open` in the place of the system's browser. One at a time. */
  async run(
    client: PracticeClient,
    target: RedirectTarget,
    open: (url: string) => Promise<void>,
    signal: AbortSignal,
  ): Promise<TripEnd> {
    const profile = profileFor(client, target)
    let startFetched = false
    let ended = () => {}
    const end = new Promise<void>((resolve) => {
      ended = resolve
    })
    const { memory } = this.#world.stores
    const world: World = {
      ...this.#world,
      stores: { keychain: memory, memory },
      pendingIndex: { read: async () => ({ value: [] }), write: async () => {} },
      browser: { open },
      openReceiver: seeStart(this.#world.openReceiver, () => {
        startFetched = true
      }),
    }
    const attempts = new LoginAttempts(
      world,
      this.#providers,
      async () => {},
      () => {
        if (attempts.views().every(({ stage }) => isOutcome(stage))) ended()
      },
      this.#limit,
    )
    this.#attempts = attempts
    const { attempt } = attempts.start(profile, 'memory')
    const cancel = () => attempt.cancel()
    signal.addEventListener('abort', cancel, { once: true })
    try {
      await end
      return { view: attempt.view(), startFetched }
    } finally {
      signal.removeEventListener('abort', cancel)
      this.#attempts = undefined
    }
  }
}

const isOutcome = (stage: string): boolean => (attemptOutcomes as readonly string[]).includes(stage)

/** @throws {LoginError} `practice_failed` */
function profileFor({ issuer, clientId }: PracticeClient, target: RedirectTarget): Profile {
  const back = target === 'scheme' ? { redirect: target } : { redirectHost: target }
  const parsed = parseProfile({ kind: 'oidc', name: 'Lab', issuer, clientId, ...back }, crypto.randomUUID())
  if ('problems' in parsed) throw new LoginError('practice_failed')
  return parsed.profile
}

/** Tells when somebody came for the start address. */
function seeStart(openReceiver: OpenRedirectReceiver, seen: () => void): OpenRedirectReceiver {
  return async (...args) => {
    const receiver = await openReceiver(...args)
    const { startAddress, owner } = receiver
    return {
      redirectUri: receiver.redirectUri,
      ...(owner ? { owner: () => owner.call(receiver) } : {}),
      ...(startAddress
        ? {
            startAddress: (target, fetched) =>
              startAddress.call(receiver, target, () => {
                seen()
                fetched()
              }),
          }
        : {}),
      [Symbol.asyncDispose]: () => receiver[Symbol.asyncDispose](),
    }
  }
}
