import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const pages = [
  'README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join('docs', path)),
]

/** A page without what only looks like a link: code and comments. */
const proseOf = (page: string) => readFileSync(page, 'utf8').replace(/^```.*?^```$|`[^`\n]*`|<!--.*?-->/gms, '')

/** The targets of links and images, in Markdown and in HTML. */
function linksIn(page: string): string[] {
  const found = proseOf(page).matchAll(/\]\(([^)\s]+)\)|\b(?:src|srcset|href)="([^"]+)"/g)
  return [...found].map(([, markdown, html]) => markdown ?? html ?? '')
}

/** The anchors that GitHub gives to a page's headings. */
function anchorsOf(page: string): Set<string> {
  const text = readFileSync(page, 'utf8').replace(/^```.*?^```$/gms, '')
  return new Set([...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => slug(title)))
}

const slug = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')

function isBroken(page: string, link: string): boolean {
  if (/^[a-z]+:/i.test(link)) return !link.startsWith('https://')
  const [path = '', anchor] = link.split('#', 2)
  const target = path === '' ? page : resolve(dirname(page), path)
  return !existsSync(target) || (anchor !== undefined && !anchorsOf(target).has(anchor))
}

test.each(pages)('every link of %s leads somewhere', (page) => {
  expect(linksIn(page).filter((link) => isBroken(page, link))).toEqual([])
})

test('every file that a page names in code is there', () => {
  const missing = pages.flatMap((page) => {
    const named = readFileSync(page, 'utf8').matchAll(/`((?:src|e2e|scripts|bench|docs)\/[\w./-]+)`/g)
    return [...named].flatMap(([, path = '']) => (existsSync(path) ? [] : [`${path} in ${page}`]))
  })
  expect(missing).toEqual([])
})

test('broken links are noticed', () => {
  const broken = ['nowhere.md', '#nowhere', 'docs/errors.md#nowhere', 'http://example.com/']
  expect(broken.filter((link) => isBroken('README.md', link))).toEqual(broken)
  expect(isBroken('README.md', 'docs/errors.md#access_denied')).toBe(false)
})
