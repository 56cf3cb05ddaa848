import type { HandOuts } from '../core/hand-outs'
import type { Journal } from '../core/journal'
import type { KeptSettings } from '../core/kept-settings'
import { LoginError } from '../core/login-error'
import type { LoginSessions } from '../core/login-sessions'
import type { Profiles } from '../core/profiles'
import { findHost, parseHost } from '../core/tool-host'
import { because } from '../shared/reason'
import type { Settings } from '../shared/settings'
import type { ToolHost } from '../shared/tool-host'
import type { CommandHandlers } from './commands'
import { noteDecision } from './decision-note'
import type { AnswerTool, Asked, Whom } from './tool-answers'

export interface ToolParts {
  readonly journal: Pick<Journal, 'step'>
  readonly settings: KeptSettings
  readonly profiles: Pick<Profiles, 'get'>
  readonly sessions: Pick<LoginSessions, 'accessToken' | 'idToken' | 'callApi'>
  readonly handOuts: Pick<HandOuts, 'record'>
  readonly answerTool: AnswerTool
}

/** Servers that may be named: more than a person has, and little to look through and to write. */
export const mostHosts = 200

/** What servers that take any user want; GitLab asks for it. */
const usualUsername = 'oauth2'

/** The commands that give tools tokens, or use one for them. */
export function createToolHandlers({
  journal,
  settings,
  profiles,
  sessions,
  handOuts,
  answerTool,
}: ToolParts): Pick<CommandHandlers, 'getToken' | 'getHostToken' | 'mapHost' | 'unmapHost' | 'callApi'> {
  async function hostToken(id: string, { token: kind, audience, scope }: ToolHost, minTtl: number | undefined) {
    if (kind === 'id') return sessions.idToken(id, minTtl)
    const { value, tokenType, expiresAt } = await sessions.accessToken(id, {
      ...(audience === undefined ? {} : { audience }),
      ...(scope === undefined ? {} : { scope }),
      ...(minTtl === undefined ? {} : { minTtl }),
    })
    if (tokenType === 'dpop') throw new LoginError('token_bound_to_key')
    return { value, ...(expiresAt === undefined ? {} : { expiresAt }) }
  }

  return {
    getToken: async ({ profile, session, interactive, ...wish }, calling) => {
      const asked = whose(profile, session, interactive)
      const { value: token, ...whom } = await answerTool(asked, calling, (id) => sessions.accessToken(id, wish))
      const audience = wish.audience ?? wish.resource
      handOuts.record({
        ...whom,
        kind: 'access_token',
        value: token.value,
        ...(audience === undefined ? {} : { audience }),
      })
      return token
    },
    getHostToken: async ({ host, minTtl, interactive }, calling) => {
      const mapped = findHost(settings.current.hosts ?? [], host)
      const asked = whose(mapped.profileId, undefined, interactive)
      const { value: token, ...whom } = await answerTool(asked, calling, (id) => hostToken(id, mapped, minTtl))
      handOuts.record({
        ...whom,
        kind: `${mapped.token}_token`,
        value: token.value,
        ...(mapped.audience === undefined ? {} : { audience: mapped.audience }),
        host: mapped.host,
      })
      return { ...token, kind: mapped.token, username: mapped.username ?? usualUsername }
    },
    mapHost: async ({ host: given, profileId, token = 'access', ...rest }, calling) => {
      if (token === 'id' && (rest.audience !== undefined || rest.scope !== undefined)) {
        throw new LoginError('invalid_arguments', because('reason.id_token_bare'))
      }
      const mapped = { host: parseHost(given), profileId: profiles.get(profileId).id, token, ...rest }
      await settings.change((before) => {
        const { hosts = [], ...others } = withoutHosts(before, ({ host }) => host === mapped.host)
        if (hosts.length >= mostHosts)
          throw new LoginError('list_full', because('reason.most_servers', { count: mostHosts }))
        return { ...others, hosts: [...hosts, mapped] }
      })
      noteDecision(journal, 'host_mapped', calling, { host: mapped.host, profile: mapped.profileId, token })
      return mapped
    },
    unmapHost: async ({ host }, calling) => {
      const known = findHost(settings.current.hosts ?? [], host)
      await settings.change((before) => withoutHosts(before, (each) => each.host === known.host))
      noteDecision(journal, 'host_unmapped', calling, { host: known.host, profile: known.profileId })
      return null
    },
    callApi: async ({ profile, session, interactive, body, ...request }, calling) => {
      const bytes = body === undefined ? {} : { body: new Uint8Array(Buffer.from(body, 'base64')) }
      const asked = whose(profile, session, interactive)
      const { audience = request.resource } = request
      // Written down as it leaves: what the API makes of it changes nothing.
      const noteFor = (whom: Whom) => (value: string) =>
        handOuts.record({
          ...whom,
          kind: 'api_call',
          value,
          ...(audience === undefined ? {} : { audience }),
          host: new URL(request.url).origin,
        })
      const { value: answer } = await answerTool(asked, calling, (id, whom) =>
        sessions.callApi(id, { ...request, ...bytes }, { sending: noteFor(whom), signal: calling?.tool?.hungUp() }),
      )
      return { ...answer, body: Buffer.from(answer.body).toString('base64') }
    },
  }
}

const whose = (profile: string | undefined, session: string | undefined, interactive: boolean | undefined): Asked => ({
  ...(profile === undefined ? {} : { profile }),
  ...(session === undefined ? {} : { session }),
  ...(interactive === undefined ? {} : { interactive }),
})

/** The same object where there is none of them. */
export function withoutHosts(settings: Settings, goes: (host: ToolHost) => boolean): Settings {
  const { hosts = [], ...rest } = settings
  const kept = hosts.filter((host) => !goes(host))
  if (kept.length === hosts.length) return settings
  return kept.length === 0 ? rest : { ...rest, hosts: kept }
}
