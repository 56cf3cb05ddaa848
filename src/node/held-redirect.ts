import { randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { ArrivedRedirect, ResultPage } from '../core/ports'
import { sendPage, sendSeeOther, sendStatus } from './loopback-response'
import type { ShownPage } from './result-page'

/**
 * A redirect that arrived; the browser waits until the core knows how the login ended.
 *
 * The answer is a 303 to an address that says nothing, where the page is served once. So the code leaves the address bar
 * and the history without a script.
 */
export class HeldRedirect implements ArrivedRedirect {
  readonly url: string
  readonly form: boolean
  /** Nothing more is to be sent: the page was fetched, or the browser has gone. */
  readonly over: Promise<void>
  readonly #response: ServerResponse
  readonly #render: (page: ShownPage) => string
  readonly #responded: Promise<void>
  readonly #timer: NodeJS.Timeout
  #end: () => void = () => {}
  #answered = false
  #page: { readonly path: string; readonly shown: ShownPage } | undefined

  constructor(
    { url, form = false }: Pick<ArrivedRedirect, 'url' | 'form'>,
    response: ServerResponse,
    render: (page: ShownPage) => string,
    holdTime: number,
  ) {
    this.url = url
    this.form = form
    this.#response = response
    this.#render = render
    this.over = new Promise((resolve) => {
      this.#end = resolve
    })
    this.#responded = new Promise((resolve) => {
      onceDone(response, () => {
        clearTimeout(this.#timer)
        if (!response.writableFinished || !this.#page) this.#end()
        resolve()
      })
    })
    this.#timer = setTimeout(() => this.expire(), holdTime).unref()
  }

  async answer(page: ResultPage): Promise<void> {
    this.#send(page)
    await this.#responded
  }

  /** Answers in place of a core that did not. */
  expire(): void {
    this.#send({ outcome: 'unfinished' })
  }

  hasPage(path: string): boolean {
    return this.#page?.path === path
  }

  /** Serves the result page; there is none the second time. It is made only now: the login does not wait for it. */
  servePage(response: ServerResponse): void {
    const page = this.#page
    this.#page = undefined
    onceDone(response, this.#end)
    if (page) this.#sendPage(response, 200, page.shown)
    else sendStatus(response, 404)
  }

  #send(page: ShownPage): void {
    if (this.#answered) return
    this.#answered = true
    clearTimeout(this.#timer)
    if (this.#response.destroyed || this.#response.req.socket.destroyed) return
    if (page.outcome === 'stray' || page.outcome === 'sign_out_unconfirmed') this.#sendPage(this.#response, 400, page)
    else if (page.outcome === 'unfinished') this.#sendPage(this.#response, 503, page)
    else {
      this.#page = { path: `/result/${randomBytes(16).toString('base64url')}`, shown: page }
      sendSeeOther(this.#response, this.#page.path)
    }
  }

  #sendPage(response: ServerResponse, status: number, page: ShownPage): void {
    try {
      sendPage(response, status, this.#render(page))
    } catch {
      response.destroy()
    }
  }
}

/** All held redirects of one socket. */
export class HeldRedirects {
  readonly #redirects = new Set<HeldRedirect>()
  #emptied: () => void = () => {}

  add(redirect: HeldRedirect): void {
    this.#redirects.add(redirect)
    void redirect.over.then(() => {
      this.#redirects.delete(redirect)
      if (this.#redirects.size === 0) this.#emptied()
    })
  }

  /** The one whose result page has this path. */
  withPage(path: string): HeldRedirect | undefined {
    for (const redirect of this.#redirects) if (redirect.hasPage(path)) return redirect
    return undefined
  }

  /** Settles when all are over, or after a limit in milliseconds. */
  over(limit: number): Promise<void> {
    if (this.#redirects.size === 0) return Promise.resolve()
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, limit)
      this.#emptied = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  expire(): void {
    for (const redirect of this.#redirects) redirect.expire()
  }
}

/** A response that stands behind another one on its connection is never told that this was closed. */
function onceDone(response: ServerResponse, done: () => void): void {
  response.once('close', done)
  response.req.socket.once('close', done)
}
