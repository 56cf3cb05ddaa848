import type { KeptSettings } from '../core/kept-settings'
import { LoginError } from '../core/login-error'
import type { LoginSessions } from '../core/login-sessions'
import type { Profiles } from '../core/profiles'
import type { LanguageChoice } from '../shared/languages'
import type { CommandHandlers } from './commands'
import type { Network } from './network'
import type { PersonsFiles } from './persons-files'

export interface SettingsParts {
  readonly settings: KeptSettings
  readonly profiles: Profiles
  readonly sessions: Pick<LoginSessions, 'views' | 'wake'>
  readonly files: Pick<PersonsFiles, 'choosePem'>
  readonly network: Pick<Network, 'reload'>
  /** @throws {LoginError} `ca_file_invalid` */
  checkCaFile(path: string): Promise<unknown>
  /** Settles when everything is said in that language. */
  speak(language: LanguageChoice): Promise<void>
}

/** The commands that change a setting. */
export function createSettingsHandlers({
  settings,
  profiles,
  sessions,
  files,
  network,
  checkCaFile,
  speak,
}: SettingsParts): Pick<CommandHandlers, 'setDefault' | 'chooseCaFile' | 'clearCaFile' | 'setLanguage'> {
  async function setCaFile(path: string | undefined): Promise<void> {
    await settings.change(({ caFile: _before, ...rest }) => (path === undefined ? rest : { ...rest, caFile: path }))
    network.reload()
    // What has failed for want of trust may work now.
    sessions.wake('online')
  }

  return {
    setDefault: async (chosen) => {
      if ('profileId' in chosen) {
        const { id } = profiles.get(chosen.profileId)
        await settings.change((before) => ({ ...before, defaultProfileId: id }))
        return null
      }
      const session = sessions.views().find(({ id }) => id === chosen.sessionId)
      if (!session) throw new LoginError('session_unknown')
      await settings.change((before) => ({
        ...before,
        defaultSubjects: { ...before.defaultSubjects, [session.profileId]: session.subject },
      }))
      return null
    },
    chooseCaFile: async () => {
      const path = await files.choosePem()
      if (path === undefined) return { chosen: false }
      await checkCaFile(path)
      await setCaFile(path)
      return { chosen: true }
    },
    clearCaFile: async () => {
      await setCaFile(undefined)
      return null
    },
    setLanguage: async ({ language }) => {
      await settings.change((before) => ({ ...before, language }))
      await speak(language)
      return null
    },
  }
}
