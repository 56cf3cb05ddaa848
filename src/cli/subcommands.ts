import { doctor } from './doctor'
import { login } from './login'
import { logout } from './logout'
import { profileAdd } from './profile-add'
import { profileList } from './profile-list'
import { profileRemove } from './profile-remove'
import { profileShow } from './profile-show'
import { status } from './status'
import type { Subcommand } from './subcommand'
import { token } from './token'

/** In the order in which the help shows them. */
export const subcommands: readonly Subcommand[] = [
  login,
  logout,
  status,
  token,
  profileList,
  profileAdd,
  profileShow,
  profileRemove,
  doctor,
]
