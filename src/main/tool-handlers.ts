import { chooseSession } from '../core/default-session'
import type { HandOuts } from '../core/hand-outs'
import type { KeptSettings } from '../core/kept-settings'
import { LoginError } from '../core/login-error'
import type { LoginSessions } from '../core/login-sessions'
import type { Profiles } from '../core/profiles'
import { findHost, parseHost } from '../core/tool-host'
import type { Settings } from '../shared/settings'
import type { ToolHost } from '../shared/tool-host'
import type { Calling, CommandHandlers } from './commands'

export interface ToolParts {
  readonly settings: KeptSettings
  readonly profiles: Pick<Profiles, 'list' | 'get'>
  readonly sessions: Pick<LoginSessions, 'views' | 'accessToken' | 'idToken' | 'callApi'>
  readonly handOuts: Pick<HandOuts, 'record'>
}

/** What servers that take any user want; GitLab asks for it. */
const usualUsername = 'oauth2'

/** The commands that give tools tokens, or use one for them. */
export function createToolHandlers({
  settings,
  profiles,
  sessions,
  handOuts,
}: ToolParts): Pick<CommandHandlers, 'getToken' | 'getHostToken' | 'mapHost' | 'unmapHost' | 'callApi'> {
  const sessionId = (profile?: string) => chooseSession(profiles.list(), sessions.views(), settings.current, profile).id
  const clientOf = (calling?: Calling) => calling?.client ?? 'unknown'

  async function tokenFor({ token: kind, profileId, audience, scope }: ToolHost, minTtl: number | undefined) {
    const id = sessionId(profileId)
    if (kind === 'id') return { id, ...(await sessions.idToken(id, minTtl)) }
    const { value, tokenType, expiresAt } = await sessions.accessToken(id, {
      ...(audience === undefined ? {} : { audience }),
      ...(scope === undefined ? {} : { scope }),
      ...(minTtl === undefined ? {} : { minTtl }),
    })
    if (tokenType === 'dpop') throw new LoginError('token_bound_to_key')
    return { id, value, ...(expiresAt === undefined ? {} : { expiresAt }) }
  }

  return {
    getToken: async ({ profile, session, ...wish }, calling) => {
      const id = session ?? sessionId(profile)
      const token = await sessions.accessToken(id, wish)
      handOuts.record({ sessionId: id, client: clientOf(calling), kind: 'access_token', value: token.value })
      return token
    },
    getHostToken: async ({ host, minTtl }, calling) => {
      const mapped = findHost(settings.current.hosts ?? [], host)
      const { id, ...token } = await tokenFor(mapped, minTtl)
      handOuts.record({
        sessionId: id,
        client: clientOf(calling),
        kind: `${mapped.token}_token`,
        value: token.value,
        host: mapped.host,
      })
      return { ...token, kind: mapped.token, username: mapped.username ?? usualUsername }
    },
    mapHost: async ({ host: given, profileId, token = 'access', ...rest }) => {
      if (token === 'id' && (rest.audience !== undefined || rest.scope !== undefined)) {
        throw new LoginError('invalid_arguments', 'an ID token has no audience and no scope to ask for')
      }
      const mapped = { host: parseHost(given), profileId: profiles.get(profileId).id, token, ...rest }
      await settings.change((before) => {
        const { hosts = [], ...others } = withoutHosts(before, ({ host }) => host === mapped.host)
        return { ...others, hosts: [...hosts, mapped] }
      })
      return mapped
    },
    unmapHost: async ({ host }) => {
      const known = findHost(settings.current.hosts ?? [], host)
      await settings.change((before) => withoutHosts(before, (each) => each.host === known.host))
      return null
    },
    callApi: async ({ profile, session, body, ...request }) => {
      const bytes = body === undefined ? {} : { body: new Uint8Array(Buffer.from(body, 'base64')) }
      const answer = await sessions.callApi(session ?? sessionId(profile), { ...request, ...bytes })
      return { ...answer, body: Buffer.from(answer.body).toString('base64') }
    },
  }
}

/** The same object where there is none of them. */
export function withoutHosts(settings: Settings, goes: (host: ToolHost) => boolean): Settings {
  const { hosts = [], ...rest } = settings
  const kept = hosts.filter((host) => !goes(host))
  if (kept.length === hosts.length) return settings
  return kept.length === 0 ? rest : { ...rest, hosts: kept }
}
