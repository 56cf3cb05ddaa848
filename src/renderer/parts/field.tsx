import { type ComponentProps, type ReactNode, useId } from 'react'

interface FieldProps {
  readonly label: string
  readonly help?: string | undefined
  /** Why it was refused. */
  readonly problem?: string | undefined
}

interface ControlProps {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

/** A label, a control, and what belongs to it: the help, and the reason why it was refused. */
function Field({
  label,
  help,
  problem,
  children,
}: FieldProps & { readonly children: (control: ControlProps) => ReactNode }) {
  const id = useId()
  const described = [problem && `${id}-problem`, help && `${id}-help`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': problem ? true : undefined })}
      {problem && (
        <p className="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {help && (
        <p className="help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  )
}

const plain = { autoComplete: 'off', autoCapitalize: 'none', autoCorrect: 'off', spellCheck: false } as const

export function TextField({ label, help, problem, ...input }: FieldProps & ComponentProps<'input'>) {
  return (
    <Field label={label} help={help} problem={problem}>
      {(control) => <input type="text" dir="auto" maxLength={2_048} {...plain} {...input} {...control} />}
    </Field>
  )
}

export function LinesField({ label, help, problem, ...area }: FieldProps & ComponentProps<'textarea'>) {
  return (
    <Field label={label} help={help} problem={problem}>
      {(control) => <textarea rows={2} dir="auto" {...plain} {...area} {...control} />}
    </Field>
  )
}

export function ChoiceField({ label, help, problem, children, ...select }: FieldProps & ComponentProps<'select'>) {
  return (
    <Field label={label} help={help} problem={problem}>
      {(control) => (
        <select {...select} {...control}>
          {children}
        </select>
      )}
    </Field>
  )
}

export function CheckField({ label, help, problem, ...input }: FieldProps & ComponentProps<'input'>) {
  return (
    <div className="field-check">
      <Field label={label} help={help} problem={problem}>
        {(control) => <input type="checkbox" {...input} {...control} />}
      </Field>
    </div>
  )
}
