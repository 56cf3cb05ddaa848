import { api } from './api'
import { createCompletion } from './completion'
import { credentialAws } from './credential-aws'
import { credentialDocker } from './credential-docker'
import { credentialGit } from './credential-git'
import { credentialKubectl } from './credential-kubectl'
import { doctor } from './doctor'
import { hostAdd } from './host-add'
import { hostList } from './host-list'
import { hostRemove } from './host-remove'
import { login } from './login'
import { logout } from './logout'
import { profileAdd } from './profile-add'
import { profileDefault } from './profile-default'
import { profileExport } from './profile-export'
import { profileImport } from './profile-import'
import { profileList } from './profile-list'
import { profileRemove } from './profile-remove'
import { profileShow } from './profile-show'
import { status } from './status'
import type { Subcommand } from './subcommand'
import { token } from './token'
import { toolsList } from './tools-list'
import { toolsPolicy } from './tools-policy'
import { toolsAllow, toolsClose, toolsForget } from './tools-rule'
import { watch } from './watch'

/** In the order in which the help shows them. */
export const subcommands: readonly Subcommand[] = [
  login,
  logout,
  status,
  token,
  api,
  watch,
  profileList,
  profileAdd,
  profileShow,
  profileRemove,
  doctor,
  profileDefault,
  profileImport,
  profileExport,
  hostAdd,
  hostList,
  hostRemove,
  toolsList,
  toolsAllow,
  toolsClose,
  toolsForget,
  toolsPolicy,
  credentialGit,
  credentialDocker,
  credentialKubectl,
  credentialAws,
  createCompletion(() => subcommands),
]
