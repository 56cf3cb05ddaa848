interface Cookie {
  readonly name: string
  readonly value: string
  readonly path: string
}

/** The cookies of one browser for one host: names, paths and deletion, which is all that the practice provider uses. */
export class CookieJar {
  readonly #cookies = new Map<string, Cookie>()

  store(response: Response, url: URL): void {
    for (const header of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = header.split(/;\s*/u)
      const [name = '', value = ''] = splitOnce(pair)
      const named = new Map(attributes.map((attribute) => lowerName(splitOnce(attribute))))
      const path = named.get('path') ?? url.pathname.replace(/\/[^/]*$/u, '')
      const key = `${name};${path}`
      const expires = named.get('expires')
      if (expires !== undefined && Date.parse(expires) <= Date.now()) this.#cookies.delete(key)
      else this.#cookies.set(key, { name, value, path })
    }
  }

  header(url: URL): string {
    return [...this.#cookies.values()]
      .filter(({ path }) => url.pathname === path || url.pathname.startsWith(path.endsWith('/') ? path : `${path}/`))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ')
  }
}

function splitOnce(pair: string): [string, string] {
  const at = pair.indexOf('=')
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
}

const lowerName = ([name, value]: [string, string]): [string, string] => [name.toLowerCase(), value]
