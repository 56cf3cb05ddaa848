import type { ProfileAnswer } from '../shared/command-results'
import type { Profile, ProfileInput } from '../shared/profile'
import { quote } from '../shared/reason'
import { createQueue } from './chunked-store-queue'
import { LoginError } from './login-error'
import type { KeptValue } from './ports'
import { parseProfile } from './profile'

/** The profiles, in a file without secrets. */
export class Profiles {
  readonly #file: KeptValue<readonly Profile[]>
  readonly #changed: () => void
  readonly #inTurn = createQueue()
  #profiles: readonly Profile[] = []

  constructor(file: KeptValue<readonly Profile[]>, changed: () => void) {
    this.#file = file
    this.#changed = changed
  }

  /** @throws {LoginError} `storage_failed`; `file_damaged` when what was there had to be set aside */
  async load(): Promise<void> {
    const { value, damaged } = await this.#file.read()
    this.#profiles = value
    this.#changed()
    if (damaged) throw new LoginError('file_damaged', quote(damaged.keptAs))
  }

  list(): readonly Profile[] {
    return this.#profiles
  }

  /** @throws {LoginError} `profile_unknown` */
  get(id: string): Profile {
    const profile = this.#profiles.find((each) => each.id === id)
    if (!profile) throw new LoginError('profile_unknown')
    return profile
  }

  /**
   * Adds a profile, or takes the place of the one with its id.
   *
   * A name that was given must be free, whatever its case, for tools find a profile by it; one made of the address gets a
   * number where it is not.
   *
   * @throws {LoginError} `storage_failed`
   */
  async add(input: ProfileInput, id: string = crypto.randomUUID()): Promise<ProfileAnswer> {
    const parsed = parseProfile(input, id)
    if ('problems' in parsed) return parsed
    return this.#inTurn(async () => {
      const { profile } = parsed
      const taken = new Set(this.#profiles.flatMap((each) => (each.id === id ? [] : [each.name.toLowerCase()])))
      const isGiven = input.name !== undefined && input.name.trim() !== '' && profile.kind !== 'practice'
      if (isGiven && taken.has(profile.name.toLowerCase())) return { problems: { name: 'name_taken' } }
      const named = { ...profile, name: freeName(profile.name, taken) }
      await this.#write(
        this.#profiles.some((each) => each.id === id)
          ? this.#profiles.map((each) => (each.id === id ? named : each))
          : [...this.#profiles, named],
      )
      return { profile: named }
    })
  }

  /** @throws {LoginError} `profile_unknown`, `storage_failed` */
  async update(id: string, input: ProfileInput): Promise<ProfileAnswer> {
    this.get(id)
    return this.add(input, id)
  }

  /** @throws {LoginError} `profile_unknown`, `storage_failed` */
  async remove(id: string): Promise<void> {
    this.get(id)
    await this.#inTurn(() => this.#write(this.#profiles.filter((each) => each.id !== id)))
  }

  /** In turn, so that no change is made to what another has replaced. */
  async #write(profiles: readonly Profile[]): Promise<void> {
    await this.#file.write(profiles)
    this.#profiles = profiles
    this.#changed()
  }
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name} ${number}`
  return free
}
