import * as v from 'valibot'
import type { CallingTool } from '../core/calling-tool'
import { toFailure } from '../core/failure'
import { LoginError } from '../core/login-error'
import type { CommandResults } from '../shared/command-results'
import { type Caller, type CommandName, type CommandParameters, commands } from '../shared/commands'
import type { Result } from '../shared/failures'
import { because, member } from '../shared/reason'
import type { Text } from '../shared/text/text'

/** Who calls. */
export interface Calling {
  readonly caller: Caller
  /** The tool, where it is one. */
  readonly tool?: CallingTool
}

/** What each command of the table does. */
export type CommandHandlers = {
  readonly [N in CommandName]: (
    parameters: CommandParameters<N>,
    /** Absent: the window, who may do the least. */
    calling?: Calling,
  ) => Promise<CommandResults[N]> | CommandResults[N]
}

/** A window's or a tool's call: the name is looked up, the caller's right checked, the arguments parsed. */
export function createAnswer(caller: Caller, handlers: CommandHandlers, text: Text, report: (error: unknown) => void) {
  return async (
    name: string,
    parameters: unknown,
    tool?: CallingTool,
  ): Promise<Result<CommandResults[CommandName]>> => {
    const calling = { caller, ...(tool === undefined ? {} : { tool }) }
    try {
      return { ok: true, value: await call(calling, handlers, name, parameters) }
    } catch (error) {
      if (!(error instanceof LoginError)) report(error)
      return { ok: false, error: toFailure(error, text) }
    }
  }
}

async function call(calling: Calling, handlers: CommandHandlers, name: string, parameters: unknown) {
  if (!isCommand(name)) throw new LoginError('invalid_arguments', because('reason.no_such_command'))
  const command = commands[name]
  if (!command.callers.some((each) => each === calling.caller)) throw new LoginError('not_allowed', member(name))
  const parsed = v.safeParse(command.parameters, parameters)
  if (!parsed.success) throw new LoginError('invalid_arguments', member(v.getDotPath(parsed.issues[0]) ?? name))
  const handler = handlers[name] as (parameters: unknown, calling: Calling) => Promise<CommandResults[CommandName]>
  return handler(parsed.output, calling)
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name)
