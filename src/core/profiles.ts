import type { ProfileAnswer } from '../shared/commands'
import type { Profile, ProfileInput } from '../shared/profile'
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
    if (damaged) throw new LoginError('file_damaged', damaged.keptAs)
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

  /** @throws {LoginError} `storage_failed` */
  async add(input: ProfileInput, id: string = crypto.randomUUID()): Promise<ProfileAnswer> {
    const parsed = parseProfile(input, id)
    if ('profile' in parsed) await this.put(parsed.profile)
    return parsed
  }

  /** @throws {LoginError} `profile_unknown`, `storage_failed` */
  async update(id: string, input: ProfileInput): Promise<ProfileAnswer> {
    this.get(id)
    return this.add(input, id)
  }

  /** Adds a profile, or takes the place of the one with its id. @throws {LoginError} `storage_failed` */
  async put(profile: Profile): Promise<void> {
    await this.#change((profiles) =>
      profiles.some(({ id }) => id === profile.id)
        ? profiles.map((each) => (each.id === profile.id ? profile : each))
        : [...profiles, profile],
    )
  }

  /** @throws {LoginError} `profile_unknown`, `storage_failed` */
  async remove(id: string): Promise<void> {
    this.get(id)
    await this.#change((profiles) => profiles.filter((each) => each.id !== id))
  }

  /** One change after the other, so that none is made to what another has replaced. */
  #change(change: (profiles: readonly Profile[]) => readonly Profile[]): Promise<void> {
    return this.#inTurn(async () => {
      const profiles = change(this.#profiles)
      await this.#file.write(profiles)
      this.#profiles = profiles
      this.#changed()
    })
  }
}
