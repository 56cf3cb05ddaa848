import { createHash } from 'node:crypto'

/** A person of the practice provider. `key` is what the login page posts. */
export interface PracticeAccount {
  readonly key: string
  readonly subject: string
  readonly name: string
  readonly email: string
}

export const knownAccounts: readonly PracticeAccount[] = [
  { key: 'ada', subject: 'practice|ada', name: 'Ada Lovelace', email: 'ada@practice.test' },
  { key: 'grace', subject: 'practice|grace', name: 'Grace Hopper', email: 'grace@practice.test' },
]

export const longestName = 60

/** The accounts of one provider: the two it offers, and one for each name that was typed. */
export class Accounts {
  readonly #bySubject = new Map(knownAccounts.map((account) => [account.subject, account]))

  find(subject: string): PracticeAccount | undefined {
    return this.#bySubject.get(subject)
  }

  /** The account behind a button of the login page, one of a typed name as well. */
  offered(key: string): PracticeAccount | undefined {
    return this.find(`practice|${key}`)
  }

  /** The known account that a `login_hint` or a typed name means: its name, address, key or subject. */
  known(hint: unknown): PracticeAccount | undefined {
    if (typeof hint !== 'string') return undefined
    const wanted = hint.trim().toLowerCase()
    return knownAccounts.find((account) =>
      [account.key, account.subject, account.email, account.name.toLowerCase()].includes(wanted),
    )
  }

  /** The same name is the same person, in every practice provider; `undefined` for no usable name. */
  named(typed: unknown): PracticeAccount | undefined {
    const name = typeof typed === 'string' ? typed.normalize('NFC').replace(/\s+/gu, ' ').trim() : ''
    if (name === '' || name.length > longestName) return undefined
    const account = this.known(name) ?? invent(name)
    this.#bySubject.set(account.subject, account)
    return account
  }
}

function invent(name: string): PracticeAccount {
  const digest = createHash('sha256').update(name.toLowerCase()).digest('hex').slice(0, 24)
  const email = /^[^\s@]+@[^\s@]+$/u.test(name) ? name : `${mailbox(name) || digest.slice(0, 8)}@practice.test`
  return { key: digest, subject: `practice|${digest}`, name, email }
}

const mailbox = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mark}+/gu, '')
    .replace(/[^a-z0-9]+/gu, '.')
    .replace(/^\.+|\.+$/gu, '')

/** The claims that the scopes `profile` and `email` may release. */
export function accountClaims({ name, email }: PracticeAccount) {
  const [given = name, ...family] = name.split(' ')
  return {
    name,
    given_name: given,
    ...(family.length > 0 && { family_name: family.join(' ') }),
    nickname: email.slice(0, email.lastIndexOf('@')),
    email,
    email_verified: true,
  }
}
