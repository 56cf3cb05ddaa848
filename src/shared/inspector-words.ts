import type { Arrow } from './attempt-report'
import { isKnownCheck } from './known-checks'
import { isKnownParameter } from './known-parameters'
import { type InspectorMessageId, inspectorMessages } from './text/en/inspector'
import type { Text } from './text/text'

export type InspectorText = Text<InspectorMessageId>

const isMessage = (id: string): id is InspectorMessageId => Object.hasOwn(inspectorMessages, id)

/** A check by what it asks; one that has no words yet by its name. */
export const checkTitle = (text: InspectorText, name: string): string =>
  isKnownCheck(name) ? text(`check.${name}.title`) : name.replaceAll('_', ' ')

/** What an attacker could do without a check. */
export const checkAttack = (text: InspectorText, name: string): string | undefined =>
  isKnownCheck(name) ? text(`check.${name}.attack`) : undefined

export const parameterPurpose = (text: InspectorText, name: string): string =>
  isKnownParameter(name) ? text(`parameter.${name}`) : text('inspector.further')

/** What is said in an arrow of the timeline. */
export function arrowTitle(text: InspectorText, { name }: Arrow): string {
  const check = /^check:(.*)$/.exec(name)?.[1]
  if (check !== undefined) return text('step.check', { check: checkTitle(text, check) })
  const id = `step.${name}`
  return isMessage(id) ? text(id) : name.replaceAll('_', ' ')
}

/** @param milliseconds from a second on, they are given in seconds */
export const duration = (text: InspectorText, milliseconds: number): string =>
  milliseconds < 1_000
    ? text('inspector.milliseconds', { value: milliseconds })
    : text('inspector.seconds', { value: milliseconds / 1_000 })
