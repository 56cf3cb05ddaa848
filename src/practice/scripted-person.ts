import { CookieJar } from './cookie-jar'
import { formsOf, type PageForm, pageKind } from './page-form'

/** What the person does on the pages they are shown. Without a choice: Ada, who allows everything. */
export interface Choice {
  /** `first`: whoever the page offers first, who is the one signed in or hinted at. */
  readonly account?: 'ada' | 'grace' | 'first' | { readonly name: string }
  /** Presses Deny on the consent page, or No on the device page. */
  readonly deny?: boolean
  /** Presses Cancel on the sign-in page. */
  readonly cancel?: boolean
}

interface Shown {
  readonly kind: string
  readonly markup: string
  readonly forms: readonly PageForm[]
}

type Outcome =
  | { readonly left: string; readonly page?: undefined }
  | { readonly left?: undefined; readonly page: Shown }

/** The pages ended without a redirect: an error page, most often. `page` is its name, `message` has its text. */
export class UnexpectedPageError extends Error {
  override name = 'UnexpectedPageError'
  constructor(
    readonly page: string,
    markup: string,
  ) {
    super(`the practice provider shows “${page}”: ${plainText(markup)}`)
  }
}

/**
 * A test aid: a person with a browser of their own, who clicks through the practice provider's pages over HTTP.
 *
 * The browser keeps its cookies, so a second `approve` of the same person finds them signed in. A redirect that leaves
 * the provider (loopback or custom scheme) is returned, not followed.
 */
export class ScriptedPerson {
  /** The name of each page shown so far: `login`, `consent`, `error`, … */
  readonly pages: string[] = []
  readonly #jar = new CookieJar()

  /** @returns where the provider redirects to in the end, with `code` and `state`, or `error` */
  async approve(authorizationUrl: string | URL, choice: Choice = {}): Promise<string> {
    return left(await this.#browse(authorizationUrl, choice))
  }

  /** Opens the device's `verification_uri_complete`. @returns the last page: `device-done` or `device-denied` */
  async activate(verificationUri: string | URL, choice: Choice = {}): Promise<string> {
    const { page, left: url } = await this.#browse(verificationUri, choice)
    if (page === undefined) throw new Error(`left the provider for ${url}`)
    return page.kind
  }

  /** Opens an end-session address and presses Sign out. @returns the redirect, or `undefined` where there is none */
  async signOut(endSessionUrl: string | URL): Promise<string | undefined> {
    const { page, left: url } = await this.#browse(endSessionUrl, {})
    if (page !== undefined && page.kind !== 'signed-out') throw new UnexpectedPageError(page.kind, page.markup)
    return url
  }

  async #browse(start: string | URL, choice: Choice): Promise<Outcome> {
    let url = new URL(start)
    let form: URLSearchParams | undefined
    for (let step = 0; step < 20; step += 1) {
      const response = await this.#send(url, form)
      const location = response.headers.get('location')
      form = undefined
      if (location !== null) {
        const target = new URL(location, url)
        if (target.origin !== url.origin) return { left: target.href }
        url = target
        continue
      }
      const page = this.#read(await response.text())
      const next = submission(page, choice)
      if (next === undefined) return { page }
      const target = new URL(next.action, url)
      form = new URLSearchParams(next.fields)
      // response_mode=form_post: the browser itself delivers the answer.
      if (target.origin !== url.origin) {
        await fetch(target, { method: 'POST', body: form, redirect: 'manual' })
        return { left: target.href }
      }
      url = target
    }
    throw new Error('the practice provider redirects in circles')
  }

  async #send(url: URL, body: URLSearchParams | undefined): Promise<Response> {
    const headers = { accept: 'text/html', cookie: this.#jar.header(url) }
    const method = body === undefined ? 'GET' : 'POST'
    const response = await fetch(url, { method, headers, redirect: 'manual', ...(body && { body }) })
    this.#jar.store(response, url)
    return response
  }

  #read(markup: string): Shown {
    const kind = pageKind(markup) ?? 'self-submitting'
    this.pages.push(kind)
    return { kind, markup, forms: formsOf(markup) }
  }
}

/** A person with a fresh browser, for one sign-in. */
export const approve = (authorizationUrl: string | URL, choice?: Choice): Promise<string> =>
  new ScriptedPerson().approve(authorizationUrl, choice)

function left({ left, page }: Outcome): string {
  if (left === undefined) throw new UnexpectedPageError(page.kind, page.markup)
  return left
}

interface Submission {
  readonly action: string
  readonly fields: Record<string, string>
}

/** What the person sends from this page; `undefined` where there is nothing to press. */
function submission({ kind, forms }: Shown, { account = 'ada', deny, cancel }: Choice): Submission | undefined {
  switch (kind) {
    case 'login':
      if (cancel) return submit(forms.find(({ action }) => action.endsWith('/cancel')))
      if (typeof account === 'object')
        return submit(
          forms.find(({ fields }) => 'name' in fields),
          account,
        )
      return press(forms, 'account', account === 'first' ? forms[0]?.buttons[0]?.value : account)
    case 'consent':
      return press(forms, 'decision', deny ? 'deny' : 'allow')
    case 'sign-out':
      return press(forms, 'logout', 'yes')
    case 'device-confirm':
      return deny ? press(forms, 'abort', 'yes') : submit(forms[0])
    case 'self-submitting':
      return submit(forms[0])
    default:
      return undefined
  }
}

function press(forms: readonly PageForm[], name: string, value = ''): Submission {
  const form = forms.find(({ buttons }) => buttons.some((button) => button.name === name && button.value === value))
  return submit(form, { [name]: value })
}

function submit(form: PageForm | undefined, added: Record<string, string> = {}): Submission {
  if (form === undefined) throw new Error('the page has no such form')
  return { action: form.action, fields: { ...form.fields, ...added } }
}

const plainText = (markup: string) =>
  markup
    .replace(/^.*<main[^>]*>|<\/main>.*$/gsu, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
