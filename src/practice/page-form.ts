/** A form as a person sees it: what it holds already, and what can be pressed. */
export interface PageForm {
  readonly action: string
  readonly fields: Readonly<Record<string, string>>
  readonly buttons: readonly { readonly name: string | undefined; readonly value: string }[]
}

/** Reads the forms of a page of the practice provider, or of oidc-provider; no general HTML parser. */
export function formsOf(markup: string): PageForm[] {
  return [...markup.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gsu)].map(([, head = '', body = '']) => {
    const inputs = [...body.matchAll(/<input\b([^>]*)>/gsu)].map(([, tag = '']) => attributes(tag))
    const buttons = [...body.matchAll(/<button\b([^>]*)>/gsu)].map(([, tag = '']) => attributes(tag))
    return {
      action: attributes(head)['action'] ?? '',
      fields: Object.fromEntries(inputs.map(({ name = '', value = '' }) => [name, value])),
      buttons: buttons.map(({ name, value = '' }) => ({ name, value })),
    }
  })
}

/** What the page calls itself, in `<main data-page>`. */
export const pageKind = (markup: string) => /<main data-page="([^"]+)"/u.exec(markup)?.[1]

const attributes = (tag: string): Record<string, string> =>
  Object.fromEntries([...tag.matchAll(/([\w-]+)="([^"]*)"/gu)].map(([, name, value]) => [name, unescaped(value ?? '')]))

const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

const unescaped = (value: string) => value.replace(/&(amp|lt|gt|quot|#39);/gu, (_, name) => characters[name] ?? '')
