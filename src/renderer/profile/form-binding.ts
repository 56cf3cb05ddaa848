import type { ChangeEvent } from 'react'
import type { ProfileField, ProfileProblems } from '../../shared/profile'
import { text } from '../language'
import type { FormValues } from './form-values'

/** What ties the fields to the form: its values, the reasons why some were refused, and the way to change them. */
export interface FormBinding {
  readonly values: FormValues
  readonly problems: ProfileProblems
  change(part: Partial<FormValues>): void
}

type TextFieldName = { [F in keyof FormValues]: FormValues[F] extends string ? F : never }[keyof FormValues]

/** The attributes of one text field of the form. */
export const bind = ({ values, problems, change }: FormBinding, field: TextFieldName) => ({
  name: field,
  value: values[field],
  problem: problemText(problems, field),
  onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) =>
    change({ [field]: event.target.value }),
})

export function problemText(problems: ProfileProblems, field: ProfileField): string | undefined {
  const problem = problems[field]
  return problem && text(`profile.problem.${problem}`)
}
