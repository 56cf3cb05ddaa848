import type { HandOutRecords } from '../core/hand-out-records'
import type { Journal } from '../core/journal'
import { isOfSameTool, type KeptConsents, mostConsents } from '../core/kept-consents'
import { LoginError } from '../core/login-error'
import type { LoginSessions } from '../core/login-sessions'
import type { Profiles } from '../core/profiles'
import type { SignInQuestions } from '../core/sign-in-questions'
import type { ToolConsents } from '../core/tool-consents'
import type { Storage } from '../shared/app-state'
import type { Profile } from '../shared/profile'
import { inputOfProfile } from '../shared/profile-file'
import type { CommandHandlers } from './commands'
import { noteDecision } from './decision-note'

export interface ConsentParts {
  readonly journal: Journal
  readonly profiles: Pick<Profiles, 'get' | 'update'>
  readonly sessions: Pick<LoginSessions, 'views'>
  readonly kept: Pick<KeptConsents, 'keep' | 'forget'>
  readonly consents: Pick<ToolConsents, 'answer' | 'reconsider'>
  readonly signIns: Pick<SignInQuestions, 'has' | 'answer'>
  readonly handOutRecords: Pick<HandOutRecords, 'forget'>
  begin(profile: Profile, storage: Storage): Promise<unknown>
}

type ConsentCommand = 'answerQuestion' | 'ruleTool' | 'forgetTool' | 'setToolPolicy'

/** The commands by which a person says what tools may have. Who said it is in the journal. */
export function createConsentHandlers(parts: ConsentParts): Pick<CommandHandlers, ConsentCommand> {
  const { journal, profiles, sessions, kept, consents, signIns, handOutRecords, begin } = parts

  return {
    answerQuestion: async ({ questionId, answer }) => {
      if (!signIns.has(questionId)) {
        await consents.answer(questionId, answer)
        return null
      }
      const { profileId, sessionId } = await signIns.answer(questionId, answer)
      if (answer === 'sign_in') {
        const storage = sessions.views().find(({ id }) => id === sessionId)?.storage ?? 'keychain'
        await begin(profiles.get(profileId), storage)
      }
      return null
    },
    ruleTool: async ({ rule, ...tool }, calling) => {
      profiles.get(tool.profileId)
      await kept.keep({ ...tool, rule }, mostConsents)
      consents.reconsider()
      noteDecision(journal, 'tool_ruled', calling, { client: tool.client, profile: tool.profileId, rule })
      return null
    },
    forgetTool: async ({ client, program, profileId }, calling) => {
      // By its name alone, all of its programs are meant.
      const goes = (each: { client: string; program?: string; profileId: string }) =>
        program === undefined
          ? each.client === client && each.profileId === profileId
          : isOfSameTool(each, { client, program, profileId })
      await kept.forget(goes)
      handOutRecords.forget(goes)
      noteDecision(journal, 'tool_forgotten', calling, { client, profile: profileId })
      return null
    },
    setToolPolicy: async ({ profileId, tools }, calling) => {
      const profile = profiles.get(profileId)
      const answer = await profiles.update(profileId, { ...inputOfProfile(profile), tools })
      if ('problems' in answer) throw new LoginError('profile_invalid')
      noteDecision(journal, 'tool_policy_set', calling, { profile: profileId, tools })
      return null
    },
  }
}
