import type { JournalEvent } from '../shared/journal-event'
import type { LoginOptions } from '../shared/login-options'
import type { RedirectKind } from '../shared/profile'
import { chosenProfile } from './chosen'
import type { Input } from './input'
import { followAttempt } from './login-progress'
import { given, sortParameters } from './parameters'
import type { Subcommand } from './subcommand'

export const login: Subcommand = {
  name: 'login',
  operands: '[NAME]',
  count: [0, 1],
  options: [
    'redirect',
    'register',
    'invitation',
    'organization',
    'connection',
    'prompt',
    'login-hint',
    'param',
    'browser',
    'timeout',
    'memory',
    'trace',
  ],
  examples: [
    'login',
    'login work --login-hint ada@example.com',
    'login work --param max_age=0 --timeout 120',
    'login work --redirect scheme --register',
    "login work --browser 'firefox --private-window'",
  ],
  async run(input, setting) {
    const { postern, text } = setting
    const profile = chosenProfile(await postern.withDisplay(), input.operands[0])
    const options = optionsOf(input)
    if (input.flag('register')) await postern.call('registerScheme', {})
    const session = await followAttempt(setting, {
      begin: () =>
        postern.call('logIn', {
          profileId: profile.id,
          ...(Object.keys(options).length > 0 ? { options } : {}),
          ...(input.flag('memory') ? { storage: 'memory' } : {}),
        }),
      limit: input.number('timeout'),
      trace: input.flag('trace') ? (event) => setting.terminal.say(traceLine(event)) : undefined,
    })
    return {
      value: session,
      words: `${text('command.login.done', { account: session.label, profile: profile.name })}\n`,
    }
  },
}

function optionsOf(input: Input): LoginOptions {
  const parameters = sortParameters(input.parameters, [
    ...(['organization', 'connection', 'prompt', 'loginHint', 'screenHint', 'uiLocales'] as const),
    ...(['acrValues', 'maxAge'] as const),
  ])
  const { audience: _audience, responseMode: _responseMode, ...others } = parameters
  return {
    ...others,
    ...given({
      redirect: input.text('redirect') as RedirectKind | undefined,
      invitation: input.text('invitation'),
      organization: input.text('organization') ?? parameters.organization,
      connection: input.text('connection') ?? parameters.connection,
      prompt: input.text('prompt') ?? parameters.prompt,
      loginHint: input.text('login-hint') ?? parameters.loginHint,
      browser: input.text('browser'),
    }),
  }
}

/** An event as the log file has it: secrets are in none. */
const traceLine = (event: JournalEvent) => JSON.stringify(event)
