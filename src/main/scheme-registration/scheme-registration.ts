import type { SchemeOwner } from '../../shared/scheme'

/** This Postern's place among the programs that open links, on one system. */
export interface SchemeRegistration {
  /** What the system says now. */
  owner(): Promise<SchemeOwner>
  /** Makes the scheme ours and remembers whose it was. @throws {LoginError} `scheme_registration_failed` */
  register(): Promise<void>
  /** Gives it up, to whom it was before. @throws {LoginError} `scheme_registration_failed` */
  unregister(): Promise<void>
}

/** Remembers, across restarts, who had the scheme before us: in the words of the system. */
export interface PreviousOwner {
  read(): Promise<string | undefined>
  write(previous: string | undefined): Promise<void>
}
