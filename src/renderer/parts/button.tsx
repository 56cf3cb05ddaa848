import type { ComponentProps } from 'react'
import { Icon, type IconName } from './icon'

interface Props extends Omit<ComponentProps<'button'>, 'className' | 'type' | 'disabled'> {
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly icon?: IconName
  /** What it started is under way: it keeps the focus, and a second press does nothing. */
  readonly pending?: boolean
  readonly submits?: boolean
}

export function Button({ look = 'plain', icon, pending = false, submits = false, children, onClick, ...rest }: Props) {
  return (
    <button
      {...rest}
      type={submits ? 'submit' : 'button'}
      className={`button button-${look}`}
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault()
        else onClick?.(event)
      }}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}
