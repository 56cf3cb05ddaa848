import type { ArrivedRedirect, BrowserOpener, DeliverRedirect, OpenRedirectReceiver, ResultPage } from '../ports'

interface FakeReceiver {
  readonly redirectUri: string
  readonly deliver: DeliverRedirect
  closed: boolean
}

/** A browser and the receivers that its redirects come to, without sockets. */
export class FakeBrowser implements BrowserOpener {
  /** The addresses it was asked to open. */
  readonly opened: string[] = []
  readonly receivers: FakeReceiver[] = []
  /** The pages that it was shown, in order. */
  readonly pages: ResultPage[] = []
  /** What the person does with an address: gives the redirect, or `undefined` to do nothing (yet). */
  follow: (url: string) => string | undefined
  /** Runs ahead of each opening, and may fail it or hold it up. */
  before: (url: string) => Promise<void> | void = () => {}

  constructor(follow: (url: string) => string | undefined) {
    this.follow = follow
  }

  async open(url: string): Promise<void> {
    this.opened.push(url)
    await this.before(url)
    const redirect = this.follow(url)
    if (redirect !== undefined) void this.arrive(redirect)
  }

  readonly openReceiver: OpenRedirectReceiver = async ({ host, path }, deliver) => {
    const port = 49_152 + this.receivers.length
    const redirectUri = `http://${host === '::1' ? '[::1]' : host}:${port}${path}`
    const receiver: FakeReceiver = { redirectUri, deliver, closed: false }
    this.receivers.push(receiver)
    return {
      redirectUri,
      [Symbol.asyncDispose]: async () => {
        receiver.closed = true
      },
    }
  }

  /** A redirect arrives at the receiver of its origin, or at the latest. @returns the page that answers it */
  arrive(url: string): Promise<ResultPage> {
    const receiver =
      this.receivers.find(({ redirectUri }) => url.startsWith(new URL(redirectUri).origin)) ?? this.receivers.at(-1)
    return new Promise((resolve) => {
      const redirect: ArrivedRedirect = {
        url,
        answer: async (page) => {
          this.pages.push(page)
          resolve(page)
        },
      }
      receiver?.deliver(redirect)
    })
  }
}
