import { spawn } from 'node:child_process'

/** An item of the keyring as `secret-tool` sees it; a locked one has no secret. */
export interface SecretItem {
  readonly path: string
  readonly label: string
  readonly secret: string | undefined
  readonly attributes: Readonly<Record<string, string>>
}

type Attributes = Readonly<Record<string, string>>

/** Returns the secret of the first item with these attributes. */
export async function lookup(env: NodeJS.ProcessEnv, attributes: Attributes): Promise<string | undefined> {
  const { code, output } = await secretTool(env, ['lookup', ...words(attributes)])
  return code === 0 ? output : undefined
}

/** Lists every item with these attributes. */
export async function searchAll(env: NodeJS.ProcessEnv, attributes: Attributes): Promise<SecretItem[]> {
  const { output } = await secretTool(env, ['search', '--all', ...words(attributes)])
  return output
    .split(/^(?=\[\/)/m)
    .filter((text) => text.startsWith('[/'))
    .map(parseItem)
}

export async function store(env: NodeJS.ProcessEnv, label: string, attributes: Attributes, secret: string) {
  const { code, output } = await secretTool(env, ['store', `--label=${label}`, ...words(attributes)], secret)
  if (code !== 0) throw new Error(`secret-tool could not store an item: ${output}`)
}

const words = (attributes: Attributes) => Object.entries(attributes).flat()

/** Attributes go to stderr, in order with the rest on stdout, so a shell joins the two. */
function secretTool(env: NodeJS.ProcessEnv, args: string[], input = ''): Promise<{ code: number; output: string }> {
  const child = spawn('sh', ['-c', 'exec secret-tool "$@" 2>&1', 'sh', ...args], { env, timeout: 10_000 })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  child.stdin.on('error', () => {}).end(input)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

function parseItem(text: string): SecretItem {
  const values = new Map(Array.from(text.matchAll(/^([\w.:-]+) = (.*)$/gm), ([, key = '', value = '']) => [key, value]))
  const attributes = Array.from(values).filter(([key]) => key.startsWith('attribute.'))
  return {
    path: /^\[(.*)\]/.exec(text)?.[1] ?? '',
    label: values.get('label') ?? '',
    secret: values.get('secret'),
    attributes: Object.fromEntries(attributes.map(([key, value]) => [key.slice('attribute.'.length), value])),
  }
}
