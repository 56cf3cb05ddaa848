import type { Environment } from '../../node/browser-environment'
import type { Finding } from '../../shared/lab'
import type { Check, LabContext } from '../check'
import { findAssociation } from '../desktop-association'

/** Which browser the system opens web pages with, and by whose word. */
export const browser: Check = {
  id: 'browser',
  title: 'lab.check.browser',
  async *run(context): AsyncGenerator<Finding> {
    const { env, platform } = context
    const command = env['BROWSER']
    if (command && platform === 'linux') {
      yield { level: 'note', what: 'lab.finding.browser_variable', values: { command } }
    }
    if (platform === 'linux') yield await onLinux(context)
    else yield await elsewhere(context)
  },
}

async function onLinux(context: LabContext): Promise<Finding> {
  const found = await findAssociation('https', context)
  if (!found) return noBrowser
  const values = { browser: found.name }
  if (found.isThere) return { level: 'ok', what: 'lab.finding.default_browser', values }
  return { level: 'problem', what: 'lab.finding.browser_missing', values, remedy: 'lab.remedy.set_browser' }
}

async function elsewhere({ platform, env, run }: LabContext): Promise<Finding> {
  const key = 'HKCU\\Software\\Microsoft\\Windows\\Shell\\Associations\\UrlAssociations\\https\\UserChoice'
  const { status, output } =
    platform === 'win32'
      ? await run('reg', ['query', key, '/v', 'ProgId'])
      : await run('plutil', ['-convert', 'json', '-o', '-', launchServices(env)])
  const name = platform === 'win32' ? /REG_SZ\s+(\S+)/.exec(output)?.[1] : handlerOnMac(output)
  // macOS lists a choice only where the person made one; without one it is Safari.
  const known = name ?? (platform === 'darwin' && status !== undefined ? 'com.apple.safari' : undefined)
  return known === undefined
    ? noBrowser
    : { level: 'ok', what: 'lab.finding.default_browser', values: { browser: known } }
}

const launchServices = (env: Environment) =>
  `${env['HOME'] ?? ''}/Library/Preferences/com.apple.LaunchServices/com.apple.launchservices.secure.plist`

const handlerOnMac = (json: string) =>
  /\{[^{}]*"LSHandlerURLScheme"\s*:\s*"https"[^{}]*\}/
    .exec(json.replace(/"LSHandlerPreferredVersions"\s*:\s*\{[^{}]*\},?/g, ''))?.[0]
    .match(/"LSHandlerRoleAll"\s*:\s*"([^"]+)"/)?.[1]

const noBrowser: Finding = { level: 'problem', what: 'lab.finding.no_browser', remedy: 'lab.remedy.set_browser' }
