import type { AppState } from '../../shared/app-state'
import { useSender } from '../commands'
import { formats, text } from '../language'
import { Button } from '../parts/button'
import { FailureNotice } from '../parts/notice'
import { profileName } from '../profile/profile-name'
import { useNow } from '../tick'
import { type ToolRow, toolRows } from './tool-rows'

/** Who was given what, what the person has said of them, and how to say otherwise. */
export function ToolsSetting({ state }: { readonly state: AppState }) {
  const rows = toolRows(state)
  return (
    <div className="setting">
      <p className="help">{text('tools.help')}</p>
      {rows.length === 0 ? (
        <p>{text('tools.none')}</p>
      ) : (
        <ul className="tool-list" aria-label={text('tools.title')}>
          {rows.map((row) => (
            <ToolItem key={JSON.stringify([row.client, row.program, row.profileId])} row={row} state={state} />
          ))}
        </ul>
      )}
    </div>
  )
}

function ToolItem({ row, state }: { readonly row: ToolRow; readonly state: AppState }) {
  const { send, pending, failure, dismiss } = useSender()
  const now = useNow('slow')
  const { client, program, profileId, said } = row
  const profile = state.profiles.find(({ id }) => id === profileId)
  const name = profile ? profileName(profile) : profileId
  const tool = { client, profileId, ...(program === undefined ? {} : { program }) }
  const rule = said.find((each) => each.rule !== 'quiet')?.rule
  const label = (action: string) => text('tools.action.of', { action, tool: client, profile: name })
  return (
    <li>
      <p className="tool-name">
        <strong>{client}</strong> <span className="quiet">{name}</span>
      </p>
      {program !== undefined && (
        <p className="quiet">
          <code>{program}</code>
        </p>
      )}
      {storyOf(row, now).map((words) => (
        <p key={words}>{words}</p>
      ))}
      {said.map(({ rule, until }) => (
        <p key={rule} className="quiet">
          {until === undefined
            ? text(`tools.said.${rule}`)
            : text(`tools.said.${rule}.until`, { when: formats.absolute(until, now) })}
        </p>
      ))}
      <div className="actions">
        {rule !== 'allow' && (
          <Button
            look="quiet"
            aria-label={label(text('tools.allow'))}
            pending={pending !== undefined}
            onClick={() => void send('ruleTool', { ...tool, rule: 'allow' })}
          >
            {text('tools.allow')}
          </Button>
        )}
        {rule !== 'refuse' && (
          <Button
            look="quiet"
            aria-label={label(text('tools.close'))}
            pending={pending !== undefined}
            onClick={() => void send('ruleTool', { ...tool, rule: 'refuse' })}
          >
            {text('tools.close')}
          </Button>
        )}
        <Button
          look="quiet"
          aria-label={label(text('tools.forget'))}
          pending={pending !== undefined}
          onClick={() => void send('forgetTool', tool)}
        >
          {text('tools.forget')}
        </Button>
      </div>
      {failure && <FailureNotice alert failure={failure} onDismiss={dismiss} />}
    </li>
  )
}

/** Tokens that it was given, and calls that were made for it. */
function storyOf({ given }: ToolRow, now: number): readonly string[] {
  const called = given.filter(({ kind }) => kind === 'api_call')
  const had = given.filter((each) => !called.includes(each))
  return [
    ...(had.length > 0 || called.length === 0 ? [sumOf('tools.given', had, now)] : []),
    ...(called.length > 0 ? [sumOf('settings.tools.called', called, now)] : []),
  ]
}

function sumOf(message: 'tools.given' | 'settings.tools.called', rows: ToolRow['given'], now: number): string {
  if (rows.length === 0) return text('tools.given.never')
  const count = rows.reduce((sum, row) => sum + row.count, 0)
  const lastAt = Math.max(...rows.map((row) => row.lastAt))
  const targets = [...new Set(rows.flatMap(({ host, audience }) => host ?? audience ?? []))]
  const words = text(message, { count, when: formats.relative(lastAt, now) })
  return targets.length === 0 ? words : `${words} ${text('tools.given.for', { targets: targets.join(', ') })}`
}
