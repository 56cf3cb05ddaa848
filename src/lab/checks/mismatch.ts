import { bundleOf } from '../../node/launch-command'
import type { Finding } from '../../shared/lab'
import type { Check, LabContext } from '../check'
import { findAssociation } from '../desktop-association'

/** What stands between Postern and the browser: another computer, a sandbox, another person. */
export const mismatch: Check = {
  id: 'mismatch',
  title: 'lab.check.mismatch',
  async *run(context): AsyncGenerator<Finding> {
    const { env, platform, isRoot, isThere } = context
    const found: Finding[] = []
    const elsewhere = 'lab.remedy.elsewhere'
    if (env['SSH_CONNECTION']) found.push({ level: 'note', what: 'lab.finding.ssh', remedy: elsewhere })
    if (platform === 'linux') {
      if (!env['DISPLAY'] && !env['WAYLAND_DISPLAY'])
        found.push({ level: 'problem', what: 'lab.finding.no_display', remedy: elsewhere })
      if (env['WSL_DISTRO_NAME']) found.push({ level: 'note', what: 'lab.finding.wsl', remedy: 'lab.remedy.loopback' })
      if (env['SNAP']) found.push({ level: 'problem', what: 'lab.finding.snap', remedy: 'lab.remedy.loopback' })
      if (env['FLATPAK_ID'] || (await isThere('/.flatpak-info')))
        found.push({ level: 'note', what: 'lab.finding.flatpak', remedy: 'lab.remedy.loopback' })
      const browser = await findAssociation('https', context)
      if (browser !== 'no_tool' && browser?.program?.startsWith('/snap/')) {
        const values = { browser: browser.name }
        found.push({ level: 'note', what: 'lab.finding.snap_browser', values, remedy: 'lab.remedy.loopback' })
      }
    }
    // Variables of another AppImage, which started this one, say nothing of it.
    const path = bundleOf(env, context.program, 'Postern')
    if (platform === 'linux' && path && !(await isThere(path)))
      found.push({
        level: 'problem',
        what: 'lab.finding.app_image_moved',
        values: { path },
        remedy: 'lab.remedy.install_again',
      })
    if (platform === 'win32' && (await isElevated(context)))
      found.push({ level: 'note', what: 'lab.finding.elevated', remedy: 'lab.remedy.not_root' })
    if (isRoot) found.push({ level: 'note', what: 'lab.finding.root', remedy: 'lab.remedy.not_root' })
    if (found.length === 0) yield { level: 'ok', what: 'lab.finding.surroundings_plain' }
    yield* found
  },
}

/** Windows names the integrity level of a program among its groups: high for an administrator, above that for the system. */
async function isElevated({ run }: LabContext): Promise<boolean> {
  const { output } = await run('whoami', ['/groups'])
  return /S-1-16-(?:12288|16384)\b/.test(output)
}
